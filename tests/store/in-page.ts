// What a test page has of the store: bundled and given to the page as `pathlight`.
import { withDb } from '../../src/store/db.ts';

export * from '../../src/store/append.ts';
export * from '../../src/store/erase.ts';
export * from '../../src/store/held.ts';
export * from '../../src/store/learners.ts';
export * from '../../src/store/news.ts';
export * from '../../src/store/persist.ts';
export * from '../../src/store/read.ts';
export * from '../../src/store/transfer.ts';

/** Cuts the connection as Safari does to a tab in the background: the library is told nothing. */
export const cutConnection = (): Promise<void> =>
  withDb((db) => {
    db.backendDB().close();
    return Promise.resolve();
  });

/** What a storage area holds. */
export const entriesOf = (area: Storage): Record<string, string> =>
  Object.fromEntries(Object.keys(area).map((key) => [key, area.getItem(key) ?? '']));
