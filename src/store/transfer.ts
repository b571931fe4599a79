import { readRecordFile, writeRecordFile, type FileProblem, type RecordFile } from '../core/evidence/record-file.ts';
import { withDb } from './db.ts';
import type { Learner } from './learners.ts';
import { randomId } from './random-id.ts';
import { eventsOf } from './read.ts';
import { newClock } from './stamp.ts';

/** What bringing a file back did, or why nothing was changed. */
export type ImportResult =
  | { kind: 'brought'; learner: Learner; added: number; known: number }
  /** The learner was erased here: a person has to say yes first. */
  | { kind: 'erased-here' }
  | { kind: 'refused'; problem: FileProblem };

/** How an import may go. */
export interface ImportOptions {
  /** The learner was erased here and a person said yes to bringing them back. */
  evenIfErased?: boolean;
  /** Hears how many of how many events are written. */
  onProgress?: (done: number, all: number) => void;
  /** ms. */
  now?: number;
}

/**
 * Writing goes in pieces, so that progress can be shown; all pieces are one transaction.
 */
const PIECE = 2000;

/**
 * A file may say it is far ahead in the count of events; ours follows no further than this, or a hostile file could
 * bring the count to where numbers end. No child answers a thousand million questions.
 */
const FARTHEST_SEQ = 1_000_000_000;

/**
 * The text of a file with all of one learner's record, answers that could not be stored yet included.
 * @throws StoreError when the record cannot be read
 */
export async function exportRecord(learner: Learner, now: number = Date.now()): Promise<string> {
  return writeRecordFile({ id: learner.id, picture: learner.picture }, await eventsOf(learner.id), now);
}

/**
 * Brings a record back from a file's text. The same file twice changes nothing.
 * @throws StoreError when the device could not store it: nothing was changed
 */
export async function importRecord(content: string, options: ImportOptions = {}): Promise<ImportResult> {
  const now = options.now ?? Date.now();
  const file = readRecordFile(content, now);
  if ('kind' in file) return { kind: 'refused', problem: file };
  const merged = await merge(file, now, options);
  return merged === 'erased-here' ? { kind: merged } : { kind: 'brought', ...merged, known: file.events.length - merged.added };
}

async function merge(file: RecordFile, now: number, options: ImportOptions): Promise<{ learner: Learner; added: number } | 'erased-here'> {
  const device = randomId();
  return withDb((db) =>
    db.transaction('rw', db.events, db.learners, db.clock, db.erased, async () => {
      const wasErased = (await db.erased.get(file.learner.id)) !== undefined;
      if (wasErased && options.evenIfErased !== true) return 'erased-here';
      // Known ids are read first: bulkAdd of a known one would abort the whole.
      const known = new Set(await db.events.toCollection().primaryKeys());
      const fresh = file.events.filter(({ id }) => !known.has(id));
      for (let from = 0; from < fresh.length; from += PIECE) {
        await db.events.bulkAdd(fresh.slice(from, from + PIECE));
        options.onProgress?.(Math.min(from + PIECE, fresh.length), fresh.length);
      }
      const learner = (await db.learners.get(file.learner.id)) ?? { ...file.learner, since: now };
      await db.learners.put(learner);
      await db.erased.delete(file.learner.id);
      // Only the order moves along: another device's clock may be wrong, and ours need not follow it.
      const clock = (await db.clock.get('clock')) ?? newClock(device);
      const newest = fresh.reduce((max, { seq }) => Math.max(max, seq), 0);
      await db.clock.put({ ...clock, seq: Math.max(clock.seq, Math.min(newest, FARTHEST_SEQ)), who: learner.id });
      return { learner, added: fresh.length };
    }),
  );
}
