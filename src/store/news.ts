/** What a page should tell about the record's connection. */
export type StoreNews =
  /** A newer Pathlight in another tab took the record over: offer to reload this page. */
  | 'newer-version-elsewhere'
  /** An old tab holds this one up: ask to close it. */
  | 'close-other-tab'
  /** The hold-up is over. */
  | 'open-again';

const listeners = new Set<(news: StoreNews) => void>();

/** Hears news of the record's connection. Gives the way to stop hearing. Loads no database. */
export function onStoreNews(listener: (news: StoreNews) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells all who listen on this page. */
export function tellStoreNews(news: StoreNews): void {
  for (const listener of listeners) listener(news);
}
