import Dexie, { type EntityTable, type Table } from 'dexie';
import type { RecordEvent } from '../core/evidence/events.ts';
import { errorNames, StoreError, type StoreFailure } from './failure.ts';
import type { Learner } from './learners.ts';
import { tellStoreNews } from './news.ts';
import type { Clock } from './stamp.ts';

/** The record on this device. Rows of `events` are added or erased, never rewritten. */
export class RecordDb extends Dexie {
  declare events: EntityTable<RecordEvent, 'id'>;
  declare learners: EntityTable<Learner, 'id'>;
  declare clock: Table<Clock, 'clock'>;
  /** Learners erased here: bare ids, so that no old file brings them back unasked. */
  declare erased: EntityTable<{ id: string }, 'id'>;

  constructor(name: string) {
    // Strict: an answer is on the disk, not only on its way there, before "saved" is said. A battery may end at any time.
    super(name, { chromeTransactionDurability: 'strict' });
    // Every past version stays here for ever; a primary key never changes.
    this.version(1).stores({ events: 'id, who, [who+attempt]', learners: 'id', clock: 'key', erased: 'id' });
  }
}

/** Name of the database in the browser. */
export const DB_NAME = 'pathlight';
let current: RecordDb | null = null;

/**
 * Runs work on the open database. When the browser cut the connection (Safari does, in a tab in the background),
 * opens it again and tries once more; so `work` must be safe to repeat.
 * @throws StoreError
 */
export async function withDb<T>(work: (db: RecordDb) => Promise<T>): Promise<T> {
  try {
    return await work(await opened());
  } catch (error) {
    if (!isCut(error)) throw asStoreError(error);
    current?.close();
    current = null;
  }
  try {
    return await work(await opened());
  } catch (error) {
    throw asStoreError(error);
  }
}

async function opened(): Promise<RecordDb> {
  const db = current ?? connect();
  try {
    await db.open();
  } catch (error) {
    current = null;
    // The second time an opening fails with one of these, the browser means it.
    if (!isCut(error) || errorNames(error).includes('InvalidStateError')) throw new StoreError(failureToOpen(error), error);
    throw error;
  }
  return db;
}

function connect(): RecordDb {
  const db = new RecordDb(DB_NAME);
  let heldUp = false;
  db.on('versionchange', () => {
    // A newer Pathlight in another tab waits for us: transactions under way end, then the connection goes.
    db.close({ disableAutoOpen: true });
    if (current === db) current = null;
    tellStoreNews('newer-version-elsewhere');
  });
  db.on('blocked', () => {
    heldUp = true;
    tellStoreNews('close-other-tab');
  });
  db.on('ready', () => {
    if (heldUp) tellStoreNews('open-again');
    heldUp = false;
  });
  current = db;
  return db;
}

const CUT = ['DatabaseClosedError', 'UnknownError', 'InvalidStateError', 'AbortError', 'TransactionInactiveError'];

/** A lost connection looks like any of these; a full disk, which also aborts, is told by its cause. */
function isCut(error: unknown): boolean {
  const names = errorNames(error);
  return !(error instanceof StoreError) && !names.includes('QuotaExceededError') && names.some((name) => CUT.includes(name));
}

function asStoreError(error: unknown): StoreError {
  return error instanceof StoreError ? error : new StoreError(failureOf(errorNames(error)), error);
}

function failureOf(names: string[]): StoreFailure {
  if (names.includes('QuotaExceededError')) return 'full';
  if (names.includes('VersionError') || names.includes('UpgradeError')) return 'blocked';
  return names.some((name) => CUT.includes(name)) ? 'closed' : 'unknown';
}

const NO_DATABASE = ['MissingAPIError', 'SecurityError', 'InvalidStateError', 'NotSupportedError', 'NotAllowedError'];

function failureToOpen(error: unknown): StoreFailure {
  const names = errorNames(error);
  return names.some((name) => NO_DATABASE.includes(name)) ? 'unavailable' : failureOf(names);
}
