import { StoreError } from './failure.ts';
import type { Learner } from './learners.ts';
import type { Clock } from './stamp.ts';

/** Long enough for a slow tablet; a browser that has not answered by then is holding the database up. */
const PATIENCE_MS = 6000;

/**
 * Learners in the record, read with the browser's own means: before the first question nothing heavier is loaded.
 * Never makes a database, so that someone who only looks leaves none behind.
 * @throws StoreError when there is a record that cannot be read
 */
export async function glanceLearners(): Promise<Learner[]> {
  const db = await openIfThere();
  if (db === null) return [];
  try {
    return await new Promise<Learner[]>((resolve, reject) => {
      const all = db.transaction('learners').objectStore('learners').getAll() as IDBRequest<Learner[]>;
      all.onsuccess = () => resolve(all.result);
      all.onerror = () => reject(new StoreError('closed', all.error));
    });
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError('closed', error);
  } finally {
    db.close();
  }
}

/**
 * The learner who learned here last, read with the browser's own means; null when nobody did, or they were erased.
 * @throws StoreError when there is a record that cannot be read
 */
export async function glanceLast(): Promise<Learner | null> {
  const db = await openIfThere();
  if (db === null) return null;
  try {
    return await new Promise<Learner | null>((resolve, reject) => {
      const reading = db.transaction(['clock', 'learners']);
      const clock = reading.objectStore('clock').get('clock') as IDBRequest<Clock | undefined>;
      clock.onsuccess = () => {
        const who = clock.result?.who;
        if (who === undefined) {
          resolve(null);
          return;
        }
        const last = reading.objectStore('learners').get(who) as IDBRequest<Learner | undefined>;
        last.onsuccess = () => resolve(last.result ?? null);
      };
      reading.onabort = () => reject(new StoreError('closed', reading.error));
    });
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
