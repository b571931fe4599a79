import { readRecordFile, writeRecordFile, type FileProblem, type RecordFile } from '../core/evidence/record-file.ts';
import { withDb, type Learner } from './db.ts';
import { eventsOf } from './read.ts';
import { leaveLearner } from './learners.ts';
import { randomId } from './random-id.ts';

/** What bringing a file back did, or why nothing was changed. */
export type ImportResult = { kind: 'brought'; learner: Learner; added: number; known: number } | { kind: 'erased-here' } | { kind: 'refused'; problem: FileProblem };

/** The text of a file with all of one learner's record. */
export async function exportRecord(learner: Learner, now: number = Date.now()): Promise<string> {
  return writeRecordFile({ id: learner.id, picture: learner.picture }, await eventsOf(learner.id), now);
}

async function merge(file: RecordFile, now: number): Promise<{ learner: Learner; added: number }> {
  const device = randomId();
  return withDb((db) =>
    db.transaction('rw', db.events, db.learners, db.clock, db.erased, async () => {
      // Known ids are read first: bulkAdd of a known one would abort the whole.
      const known = new Set(await db.events.where('id').anyOf(file.events.map(({ id }) => id)).primaryKeys());
      const fresh = file.events.filter(({ id }) => !known.has(id));
      await db.events.bulkAdd(fresh);
      const learner = (await db.learners.get(file.learner.id)) ?? { ...file.learner, since: now };
      await db.learners.put(learner);
      await db.erased.delete(file.learner.id);
      // Only the order moves along: another device's clock may be wrong, and ours need not follow it.
      const clock = (await db.clock.get('clock')) ?? { key: 'clock' as const, device, seq: 0, at: 0 };
      await db.clock.put({ ...clock, seq: fresh.reduce((max, { seq }) => Math.max(max, seq), clock.seq) });
      return { learner, added: fresh.length };
    }),
  );
}

/**
 * Brings a record back from a file's text. The same file twice changes nothing.
 * @param evenIfErased the learner was erased here and a person said yes to bringing them back
 * @throws StoreError when the device could not store it: nothing was changed
 */
export async function importRecord(content: string, evenIfErased: boolean, now: number = Date.now()): Promise<ImportResult> {
  const file = readRecordFile(content, now);
  if ('kind' in file) return { kind: 'refused', problem: file };
  if (!evenIfErased && (await withDb((db) => db.erased.get(file.learner.id))) !== undefined) return { kind: 'erased-here' };
  const { learner, added } = await merge(file, now);
  return { kind: 'brought', learner, added, known: file.events.length - added };
}

/** Erases a learner and their record from this device. Only the bare id stays. */
export async function eraseLearner(who: string): Promise<void> {
  await withDb((db) =>
    db.transaction('rw', db.events, db.learners, db.erased, async () => {
      await db.events.where('who').equals(who).delete();
      await db.learners.delete(who);
      await db.erased.put({ id: who });
    }),
  );
  leaveLearner();
}
