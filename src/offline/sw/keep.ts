import { helpOfPath, isHelp, SEEN } from '../../core/packs/names.ts';
import { asStored, isStorable } from './answers.ts';
import { pathOf, shell, SHELL } from './scope.ts';

/** Pages that ask not to be kept: sensitive lessons and all that belongs to them. */
const NOT_KEPT = /<meta name="?pathlight-keep"? content="?no"?/;
const SCRIPT_NAME = /["'`(](?:[^"'`()\s]*\/)?(_astro\/[\w.-]+\.(?:js|css)|[\w.-]+\.js)["'`)]/g;

/**
 * Keeps a page that was seen, with the scripts of its build, so that it works without a connection.
 * Help is never kept here (it is in the shell, visited or not), nor a page that asks not to be.
 */
export async function keepSeen(url: URL, response: Response): Promise<void> {
  const path = pathOf(url);
  if (path === null || isHelp(path) || !isStorable(response)) return;
  const stored = await asStored(response);
  const html = await stored.clone().text();
  if (NOT_KEPT.test(html)) return;
  const cache = await caches.open(SEEN);
  await keepScripts(cache, html);
  await cache.put(url.origin + url.pathname, stored);
}

/** Fetches the scripts a page names, and those they name, where they are not kept yet. Their names hold their hash. */
async function keepScripts(cache: Cache, text: string): Promise<void> {
  const queue = [...text.matchAll(SCRIPT_NAME)].map((m) => m[1] ?? '').filter((name) => name.startsWith('_astro/'));
  const done = new Set<string>();
  while (queue.length > 0) {
    const name = queue.pop() ?? '';
    if (done.has(name)) continue;
    done.add(name);
    const url = shell.base + name;
    let response = await cache.match(url);
    if (response === undefined) {
      const fetched = await fetch(url);
      if (!isStorable(fetched)) throw new Error(`${url} is not to be had`);
      response = await asStored(fetched);
      await cache.put(url, response.clone());
    }
    for (const match of (await response.text()).matchAll(SCRIPT_NAME)) {
      const next = match[1] ?? '';
      queue.push(next.startsWith('_astro/') ? next : '_astro/' + next);
    }
  }
}

/** Puts the help pages of a visited band, with their style sheet and scripts, into the shell. Visiting the band is enough: no visit to help is recorded. */
export async function keepHelpOfBand(path: string): Promise<void> {
  const wing = helpOfPath(path);
  const pages = wing === null ? [] : (shell.help[wing] ?? []);
  if (pages.length === 0) return;
  const cache = await caches.open(SHELL);
  for (const url of pages) {
    if ((await cache.match(url)) !== undefined) continue;
    const fetched = await fetch(url);
    if (isStorable(fetched)) await cache.put(url, await asStored(fetched));
  }
}
