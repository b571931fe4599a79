import { StoreError } from './failure.ts';
import type { Learner } from './learners.ts';
import type { Clock } from './stamp.ts';

/** What a glance at the record shows. */
export interface Glance {
  learners: Learner[];
  /** Whose event came last on this device. */
  last: string | null;
}

/** Long enough for a slow tablet; a browser that has not answered by then is holding the database up. */
const PATIENCE_MS = 6000;

/**
 * Learners in the record, read with the browser's own means: before the first question nothing heavier is loaded.
 * Never makes a database, so that someone who only looks leaves none behind.
 * @throws StoreError when there is a record that cannot be read
 */
export async function glance(): Promise<Glance> {
  const db = await openIfThere();
  if (db === null) return { learners: [], last: null };
  try {
    const reading = db.transaction(['learners', 'clock']);
    const learners = reading.objectStore('learners').getAll() as IDBRequest<Learner[]>;
    const clock = reading.objectStore('clock').get('clock') as IDBRequest<Clock | undefined>;
    await new Promise<void>((resolve, reject) => {
      reading.oncomplete = () => resolve();
      reading.onabort = reading.onerror = () => reject(new StoreError('closed', reading.error));
    });
    return { learners: learners.result, last: clock.result?.who ?? null };
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError('closed', error);
  } finally {
    db.close();
  }
}

function openIfThere(): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    let opening: IDBOpenDBRequest;
    try {
      opening = indexedDB.open('pathlight');
    } catch {
      resolve(null); // no database in this browser, so no learners in it
      return;
    }
    const late = setTimeout(() => reject(new StoreError('blocked')), PATIENCE_MS);
    let isNew = false;
    opening.onupgradeneeded = () => {
      isNew = true;
      opening.transaction?.abort();
    };
    opening.onsuccess = () => {
      clearTimeout(late);
      resolve(opening.result);
    };
    opening.onerror = (event) => {
      event.preventDefault();
      clearTimeout(late);
      const refused = ['InvalidStateError', 'SecurityError'].includes(opening.error?.name ?? '');
      if (isNew || refused) resolve(null);
      else reject(new StoreError('closed', opening.error));
    };
  });
}
