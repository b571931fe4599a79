import type { RecordEvent } from '../core/evidence/events.ts';
import { randomId } from './random-id.ts';
import { newClock, stamp, type Prepared } from './stamp.ts';

/** Where appended events are: on the device, or in this page's memory only, gone when it closes. */
export type Kept = 'device' | 'page';

let kept: Kept = 'device';
let events: RecordEvent[] = [];
let clock = newClock('');

/** Where answers of this page are kept. `page` is said to the learner honestly. */
export const whereKept = (): Kept => kept;

/** From here on this page keeps answers itself: the browser gave no database. */
export function keepOnPage(): void {
  kept = 'page';
}

/** Keeps one event in this page's memory; one with a known id changes nothing. */
export function addToMemory(draft: Prepared, now: number): RecordEvent {
  const known = events.find(({ id }) => id === draft.id);
  if (known !== undefined) return known;
  if (clock.device === '') clock = newClock(randomId());
  const stamped = stamp(draft, clock, now);
  clock = stamped.clock;
  events.push(stamped.event);
  return stamped.event;
}

/** A learner's events of this page's memory. */
export const inMemory = (who: string): RecordEvent[] => events.filter((event) => event.who === who);

/** Forgets a learner's events of this page. */
export function forgetInMemory(who: string): void {
  events = events.filter((event) => event.who !== who);
}
