import type { EventDraft, RecordEvent } from '../core/evidence/events.ts';
import { StoreError, withDb, type Clock, type RecordDb } from './db.ts';
import { randomId } from './random-id.ts';

/** A clock this far behind the newest stored event is not believed, in ms. */
const CLOCK_SLACK_MS = 60 * 60 * 1000;

/** Where appended events are: on the device, or in this page's memory only, gone when it closes. */
export type Kept = 'device' | 'page';

/** Events of this page where the browser gives no database (a private window, for instance). */
export const inMemory: RecordEvent[] = [];
let memoryClock: Clock = { key: 'clock', device: '', seq: 0, at: 0 };
let kept: Kept = 'device';

/** Where answers of this page are kept. `page` is said to the learner honestly. */
export const whereKept = (): Kept => kept;

/** An event to be, of one learner: with an id of its own when it may be sent twice, as after a write that did not answer in time. */
export type Draft = EventDraft & { who: string; id?: string };

function stamp(draft: Draft, clock: Clock, now: number): RecordEvent {
  const at = now < clock.at - CLOCK_SLACK_MS ? clock.at : now;
  return { ...draft, id: draft.id ?? randomId(), v: 1, seq: clock.seq + 1, at, device: clock.device };
}

const after = (clock: Clock, event: RecordEvent): Clock => ({ ...clock, seq: event.seq, at: Math.max(clock.at, event.at) });

async function addTo(db: RecordDb, draft: Draft, now: number): Promise<RecordEvent> {
  const fresh = randomId();
  return db.transaction('rw', db.events, db.clock, async () => {
    const known = draft.id === undefined ? undefined : await db.events.get(draft.id);
    if (known !== undefined) return known;
    const clock = (await db.clock.get('clock')) ?? { key: 'clock', device: fresh, seq: 0, at: 0 };
    const event = stamp(draft, clock, now);
    await db.events.add(event);
    await db.clock.put(after(clock, event));
    return event;
  });
}

function addToMemory(draft: Draft, now: number): RecordEvent {
  const known = inMemory.find(({ id }) => id === draft.id);
  if (known !== undefined) return known;
  if (memoryClock.device === '') memoryClock = { ...memoryClock, device: randomId() };
  const event = stamp(draft, memoryClock, now);
  memoryClock = after(memoryClock, event);
  inMemory.push(event);
  return event;
}

/**
 * Adds one event to the record and gives it as stored. Resolves once the write has committed, so that
 * "saved" may be said. A draft with an id that is there already changes nothing. Without any database it resolves too, and `whereKept()` says `page`.
 * @throws StoreError `full`, `closed`, `blocked` or `unknown`: nothing was stored, try again later
 */
export async function append(draft: Draft, now: number = Date.now()): Promise<RecordEvent> {
  if (kept === 'page') return addToMemory(draft, now);
  try {
    return await withDb((db) => addTo(db, draft, now));
  } catch (error) {
    if (!(error instanceof StoreError) || error.kind !== 'unavailable') throw error;
    kept = 'page';
    return addToMemory(draft, now);
  }
}
