/** Cache in which one entry per pack says which version is served. One `put` into it is the switch. */
export const ACTIVE = 'active';
/** Pages seen, with the scripts of their build. Listed nowhere. */
export const SEEN = 'seen';
/** Cache of one version of a pack: `en/7-9@0123abcd`. */
export const packCache = (pack: string, version: string): string => `${pack}@${version}`;
/** Whether a cache holds a version of some pack. */
export const isPackCache = (name: string): boolean => /^[a-z]{2}(?:-[A-Za-z]{2})?\/[\d-]+@[0-9a-f]+$/.test(name);
/** The pack a cache belongs to. */
export const packOfCache = (name: string): string => name.slice(0, name.indexOf('@'));
/** Address, inside the `active` cache, of a pack's entry. */
export const activeEntry = (base: string, pack: string): string => `${base}active/${pack}`;

/** What an entry of the `active` cache says. */
export interface ActivePack {
  pack: string;
  version: string;
  cache: string;
  /** As transferred, to show. */
  bytes: number;
}

/** The pack a page address belongs to: `/en/7-9/…` gives `en/7-9`. The address is without the base path. */
export function packOfPath(path: string): string | null {
  return /^\/([a-z]{2}(?:-[A-Za-z]{2})?\/(?:3-5|5-7|7-9|9-11|11-14|14-16|16-18))\//.exec(path)?.[1] ?? null;
}

/** Whose help pages a page leads to: its band's, `en/grown` for the grown-ups' pages, null for those that are for everybody. */
export function helpOfPath(path: string): string | null {
  const grown = /^\/([a-z]{2}(?:-[A-Za-z]{2})?)\/(?:teach|school|families|framework|about|privacy|licence|search|help)\//.exec(path)?.[1];
  return packOfPath(path) ?? (grown === undefined ? null : `${grown}/grown`);
}

/** Whether an address is a help page, or where the quick way out of one leads. Visits to these are never kept. */
export const isHelp = (path: string): boolean => /^\/(?:[^/]+\/(?:[^/]+\/)?help|weather)\//.test(path);

/** A request with this header is for a pack that is being filled: the worker must not answer it from an older one. */
export const PAST_THE_WORKER = 'x-pathlight-fill';
