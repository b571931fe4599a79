import type { RecordEvent } from '../core/evidence/events.ts';
import { withDb, type RecordDb } from './db.ts';
import { StoreError, unlessUnavailable } from './failure.ts';
import { currentLearner, LOOKING } from './learners.ts';
import { addToMemory, keepOnPage, whereKept } from './memory.ts';
import { randomId } from './random-id.ts';
import { newClock, prepare, stamp, type Draft, type Prepared } from './stamp.ts';

export { StoreError, type StoreFailure } from './failure.ts';
export { whereKept, type Kept } from './memory.ts';
export { prepare, type Draft, type Prepared } from './stamp.ts';

/**
 * Adds one event to the record and gives it as stored. Resolves once the write has committed, so that "saved" may be
 * said. A draft whose id is there already changes nothing. Where the browser keeps nothing, and for someone just
 * looking, it resolves too, kept in this page's memory: `whereKept()` says which.
 * @throws StoreError nothing was stored; try again later, but for `erased`
 */
export async function append(draft: Draft, now: number = Date.now()): Promise<RecordEvent> {
  const prepared = prepare(draft, now);
  if (prepared.who === LOOKING.id || whereKept() === 'page') return addToMemory(prepared, now);
  return unlessUnavailable(
    () => withDb((db) => addTo(db, prepared, now)),
    () => {
      keepOnPage();
      return addToMemory(prepared, now);
    },
  );
}

async function addTo(db: RecordDb, draft: Prepared, now: number): Promise<RecordEvent> {
  const device = randomId();
  return db.transaction('rw', db.events, db.learners, db.clock, db.erased, async () => {
    const known = await db.events.get(draft.id);
    if (known !== undefined) return known;
    if ((await db.erased.get(draft.who)) !== undefined) throw new StoreError('erased');
    await introduce(db, draft.who);
    const { event, clock } = stamp(draft, (await db.clock.get('clock')) ?? newClock(device), now);
    await db.events.add(event);
    await db.clock.put(clock);
    return event;
  });
}

/** A new learner is known by a note beside the database until their first event; then they are in it too. */
async function introduce(db: RecordDb, who: string): Promise<void> {
  const learner = currentLearner();
  if (learner?.id === who && (await db.learners.get(who)) === undefined) await db.learners.add(learner);
}
