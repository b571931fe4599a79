import { EVENT_VERSION, type EventDraft, type RecordEvent } from '../core/evidence/events.ts';
import { randomId } from './random-id.ts';

/** What the device knows of itself and of the order of its events. One row, `clock`. */
export interface Clock {
  key: 'clock';
  device: string;
  /** The largest `seq` this device has seen. */
  seq: number;
  /** The newest `at` this device has stored, ms. */
  at: number;
  /** Whose event came last: brings the learner back after a crash, which a browser's quick notes may not survive. */
  who?: string;
}

/** An event to be: what happened and to whom. */
export type Draft = EventDraft & { who: string; id?: string; at?: number };

/** A draft that may be sent twice, as after a write that did not answer in time, and is stored once. */
export type Prepared = EventDraft & { who: string; id: string; at: number };

/** A clock this far behind the newest stored event is not believed, in ms. */
const CLOCK_SLACK_MS = 60 * 60 * 1000;

/** Gives a draft its id and the moment it happened (ms), both kept however often it has to be tried again. */
export function prepare(draft: Draft, now: number = Date.now()): Prepared {
  return { ...draft, id: draft.id ?? randomId(), at: draft.at ?? now };
}

/** A clock that has seen nothing yet. */
export const newClock = (device: string): Clock => ({ key: 'clock', device, seq: 0, at: 0 });

/**
 * The event that a draft becomes after all that the clock has seen, and the clock after it.
 * @param now ms by the device's clock; more than an hour behind the newest stored event it is not believed
 */
export function stamp(draft: Prepared, clock: Clock, now: number): { event: RecordEvent; clock: Clock } {
  const at = now < clock.at - CLOCK_SLACK_MS ? clock.at : Math.min(draft.at, now);
  const event: RecordEvent = { ...draft, v: EVENT_VERSION, seq: clock.seq + 1, at, device: clock.device };
  return { event, clock: { ...clock, seq: event.seq, at: Math.max(clock.at, at), who: draft.who } };
}
