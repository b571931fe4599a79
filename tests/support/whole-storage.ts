import type { Page } from '@playwright/test';

/** Everything the open page's origin keeps on the device, as text. */
export const wholeStorage = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const notes = Object.fromEntries(Object.keys(localStorage).map((key) => [key, localStorage.getItem(key)]));
    const kept: unknown[] = [document.cookie, notes, await caches.keys()];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => resolve(opening.result);
      });
      for (const store of db.objectStoreNames)
        kept.push(
          await new Promise((resolve) => {
            const all = db.transaction(store).objectStore(store).getAll();
            all.onsuccess = () => resolve([store, all.result]);
          }),
        );
      db.close();
    }
    return JSON.stringify(kept);
  });
