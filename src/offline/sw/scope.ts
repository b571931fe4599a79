/** What the build writes into the worker. */
declare const __SHELL__: { version: string; base: string; files: string[]; help: Record<string, string[]> };

/** The worker's own global, typed. */
export const worker = self as unknown as ServiceWorkerGlobalScope;

/** Base path, the files every visit installs, and what the help pages of each band, or of the grown-ups, need (`en/7-9` to addresses). */
export const shell = __SHELL__;

/** The cache of this version's shell. */
export const SHELL = `shell@${shell.version}`;

/** An address on this site without the base path, or null for another site's or another folder's. */
export function pathOf(url: URL): string | null {
  if (url.origin !== worker.location.origin || !url.pathname.startsWith(shell.base)) return null;
  return '/' + url.pathname.slice(shell.base.length);
}
