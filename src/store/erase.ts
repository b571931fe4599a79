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
          // The device's own count stays, or an id of it could be given twice; when it learned here last does not.
          const clock = await db.clock.get('clock');
          if (clock !== undefined && (await db.events.count()) === 0) await db.clock.put({ ...clock, at: 0 });
        }),
      ),
    () => undefined,
  );
  dropHeld(who);
  forgetInMemory(who);
  if (currentLearner()?.id === who) leaveLearner();
}
