import { ACTIVE, helpOfPath, isPackCache, packOfCache, packOfPath, SEEN, type ActivePack } from '../../core/packs/names.ts';
import { asStored, isStorable } from './answers.ts';
import { keepHelpOfBand, keepSeen } from './keep.ts';
import { answer } from './route.ts';
import { pathOf, shell, SHELL, worker } from './scope.ts';

/** Only the shell: one file that fails must not keep the whole from being installed with more than it needs. */
async function install(): Promise<void> {
  const cache = await caches.open(SHELL);
  for (const url of shell.files) {
    const response = await fetch(url, { cache: 'no-cache' });
    if (!isStorable(response)) throw new Error(`${url} is not to be had`);
    await cache.put(url, await asStored(response));
  }
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  // Help pages of bands already visited move along into the new shell before the old one goes.
  const old = names.filter((name) => name.startsWith('shell@') && name !== SHELL);
  const visited = new Set<string>();
  for (const name of old) {
    for (const request of await (await caches.open(name)).keys()) {
      const path = pathOf(new URL(request.url));
      const band = path === null ? null : helpOfPath(path);
      if (band !== null) visited.add(band);
    }
  }
  const cache = await caches.open(SHELL);
  for (const band of visited) {
    for (const url of shell.help[band] ?? []) {
      const response = await fetch(url).catch(() => null);
      if (response !== null && isStorable(response)) await cache.put(url, await asStored(response));
    }
  }
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** Old versions of packs go once no other page of their band is open. */
async function tidyPacks(sender: string): Promise<void> {
  const active = await caches.open(ACTIVE);
  const used = new Set<string>();
  for (const key of await active.keys()) {
    const entry = await active.match(key);
    if (entry !== undefined) used.add(((await entry.json()) as ActivePack).cache);
  }
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const busy = new Set(open.filter(({ id }) => id !== sender).map(({ url }) => packOfPath(pathOf(new URL(url)) ?? '') ?? ''));
  for (const name of await caches.keys()) {
    if (isPackCache(name) && !used.has(name) && !busy.has(packOfCache(name))) await caches.delete(name);
  }
}

/** Keeps the page that was open before there was a worker, and the help of its band. */
async function seen(address: unknown): Promise<void> {
  const url = typeof address === 'string' ? new URL(address) : null;
  const path = url === null ? null : pathOf(url);
  if (url === null || path === null) return;
  const response = await fetch(url.origin + url.pathname).catch(() => null);
  if (response !== null) await keepSeen(url, response).catch(() => undefined);
  await keepHelpOfBand(path).catch(() => undefined);
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const response = answer(event);
  if (response !== null) event.respondWith(response);
});
worker.addEventListener('message', (event) => {
  const kind: unknown = (event.data as { kind?: unknown } | null)?.kind;
  const sender = event.source instanceof Client ? event.source.id : '';
  // A new version takes over only when a person said yes.
  if (kind === 'take-over') void worker.skipWaiting();
  if (kind === 'seen') event.waitUntil(seen((event.data as { url?: unknown }).url));
  if (kind === 'pack-switched') event.waitUntil(tidyPacks(sender));
  if (kind === 'forget-seen') event.waitUntil(caches.delete(SEEN));
});
