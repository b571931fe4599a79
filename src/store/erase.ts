import { withDb } from './db.ts';
import { unlessUnavailable } from './failure.ts';
import { dropHeld } from './held.ts';
import { currentLearner, leaveLearner } from './learners.ts';
import { forgetInMemory } from './memory.ts';

/**
 * Erases a learner and their record from this device. Only the bare id stays, so that no old file brings them back unasked.
 * @throws StoreError nothing was erased
 */
export async function eraseLearner(who: string): Promise<void> {
  await unlessUnavailable(
    () =>
      withDb((db) =>
        db.transaction('rw', db.events, db.learners, db.clock, db.erased, async () => {
          await db.events.where('who').equals(who).delete();
          await db.learners.delete(who);
          await db.erased.put({ id: who });
          // The device's own count stays, or an id of it could be given twice; who learned here last, and when, does not.
          const clock = await db.clock.get('clock');
          if (clock === undefined) return;
          const { who: last, ...rest } = clock;
          const isEmpty = (await db.events.count()) === 0;
          await db.clock.put({ ...rest, ...(isEmpty ? { at: 0 } : {}), ...(last === undefined || last === who ? {} : { who: last }) });
        }),
      ),
    () => undefined,
  );
  dropHeld(who);
  forgetInMemory(who);
  if (currentLearner()?.id === who) leaveLearner();
}
