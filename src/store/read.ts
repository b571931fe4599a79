import { upcast, type RecordEvent } from '../core/evidence/events.ts';
import { withDb } from './db.ts';
import { StoreError, unlessUnavailable } from './failure.ts';
import { held, replayHeld } from './held.ts';
import { LOOKING } from './learners.ts';
import { inMemory, keepOnPage, whereKept } from './memory.ts';
import { randomId } from './random-id.ts';
import { newClock, stamp } from './stamp.ts';

/**
 * All events of a learner, or of one of their attempts, in the record's order; older shapes come as today's.
 * Answers that could not be written yet are written now, or, if that fails again, are given all the same.
 * @throws StoreError when the record cannot be read
 */
export async function eventsOf(who: string, attempt?: string): Promise<RecordEvent[]> {
  if (who !== LOOKING.id) await replayHeld().catch(onlyStoreErrors);
  const stored = await storedOf(who, attempt);
  const all = [...stored, ...notYetStored(who, stored)];
  return all.filter((event) => attempt === undefined || ('attempt' in event && event.attempt === attempt)).sort(byRecord);
}

async function storedOf(who: string, attempt: string | undefined): Promise<RecordEvent[]> {
  const remembered = inMemory(who);
  if (who === LOOKING.id || whereKept() === 'page') return remembered;
  const rows = await unlessUnavailable(
    () =>
      withDb((db) =>
        attempt === undefined ? db.events.where('who').equals(who).toArray() : db.events.where('[who+attempt]').equals([who, attempt]).toArray(),
      ),
    () => {
      keepOnPage();
      return remembered;
    },
  );
  return rows.map(upcast).filter((event) => event !== null);
}

/** Held answers, stamped as they would be now. */
function notYetStored(who: string, stored: readonly RecordEvent[]): RecordEvent[] {
  const known = new Set(stored.map(({ id }) => id));
  const newest = stored.reduce((max, { seq }) => Math.max(max, seq), 0);
  let clock = { ...newClock(stored.at(-1)?.device ?? randomId()), seq: newest };
  const events: RecordEvent[] = [];
  for (const draft of held()) {
    if (draft.who !== who || known.has(draft.id)) continue;
    const stamped = stamp(draft, clock, draft.at);
    clock = { ...stamped.clock, at: 0 };
    events.push(stamped.event);
  }
  return events;
}

/** The order of the record: `seq`, ties by device, then by id. */
function byRecord(a: RecordEvent, b: RecordEvent): number {
  return a.seq - b.seq || compare(a.device, b.device) || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function onlyStoreErrors(error: unknown): void {
  if (!(error instanceof StoreError)) throw error;
}
