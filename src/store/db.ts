import Dexie, { type EntityTable, type Table } from 'dexie';
import type { RecordEvent } from '../core/evidence/events.ts';

/** A learner on this device: a picture, never a name. */
export interface Learner {
  /** 96 random bits. */
  id: string;
  /** Name of a picture of the chooser. */
  picture: string;
  /** ms since 1970 by this device's clock. */
  since: number;
}

/** What the device knows of itself and of the order of its events. One row, `clock`. */
export interface Clock {
  key: 'clock';
  device: string;
  /** The largest `seq` this device has seen. */
  seq: number;
  /** The newest `at` this device has seen, ms. */
  at: number;
}

/** The record on this device. Rows of `events` are added or erased, never rewritten. */
export class RecordDb extends Dexie {
  declare events: EntityTable<RecordEvent, 'id'>;
  declare learners: EntityTable<Learner, 'id'>;
  declare clock: Table<Clock, 'clock'>;
  /** Learners erased here: bare ids, so that no old file brings them back unasked. */
  declare erased: EntityTable<{ id: string }, 'id'>;

  constructor(name: string) {
    super(name);
    // Every past version stays here for ever; a primary key never changes.
    this.version(1).stores({ events: 'id, who, [who+attempt]', learners: 'id', clock: 'key', erased: 'id' });
  }
}

/** Why the record could not be reached or written. */
export type StoreFailure = 'full' | 'closed' | 'blocked' | 'unavailable' | 'unknown';

/** An error of the store. Nothing was changed by the call that threw it. */
export class StoreError extends Error {
  readonly kind: StoreFailure;
  constructor(kind: StoreFailure, cause?: unknown) {
    super(`record: ${kind}`, { cause });
    this.kind = kind;
  }
}

/** What a page should tell about the record's connection. */
export type StoreNews = 'newer-version-elsewhere' | 'close-other-tab';

const DB_NAME = 'pathlight';
const listeners = new Set<(news: StoreNews) => void>();
let current: RecordDb | null = null;

/** Hears when another tab needs this one to reload, or holds an upgrade up. Gives the way to stop hearing. */
export function onStoreNews(listener: (news: StoreNews) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const tell = (news: StoreNews): void => listeners.forEach((listener) => listener(news));

function connect(): RecordDb {
  if (current !== null) return current;
  const db = new RecordDb(DB_NAME);
  db.on('versionchange', () => {
    // A newer Pathlight in another tab waits for us: running transactions end, then the connection goes.
    db.close({ disableAutoOpen: true });
    current = null;
    tell('newer-version-elsewhere');
  });
  db.on('blocked', () => tell('close-other-tab'));
  current = db;
  return db;
}

/** Safari cuts the connection of a tab in the background; from then on every call fails until it is opened again. */
const isCut = (error: unknown): boolean => error instanceof Error && ['DatabaseClosedError', 'UnknownError', 'InvalidStateError'].includes(error.name);

function failureOf(error: unknown): StoreFailure {
  const names: string[] = [];
  let at: unknown = error;
  for (let depth = 0; depth < 4 && at instanceof Error; depth += 1) {
    names.push(at.name);
    at = 'inner' in at && at.inner !== at ? at.inner : at.cause;
  }
  if (names.includes('QuotaExceededError')) return 'full';
  if (names.includes('MissingAPIError') || names.includes('OpenFailedError') || names.includes('SecurityError')) return 'unavailable';
  if (names.includes('DatabaseClosedError') || names.includes('UnknownError')) return 'closed';
  return names.includes('VersionError') || names.includes('UpgradeError') ? 'blocked' : 'unknown';
}

/**
 * Runs work on the open database; when the connection was cut, opens it again and tries once more.
 * @throws StoreError
 */
export async function withDb<T>(work: (db: RecordDb) => Promise<T>): Promise<T> {
  try {
    return await work(connect());
  } catch (error) {
    if (!isCut(error)) throw new StoreError(failureOf(error), error);
    current?.close();
    current = null;
    try {
      return await work(connect());
    } catch (again) {
      throw new StoreError(failureOf(again), again);
    }
  }
}
