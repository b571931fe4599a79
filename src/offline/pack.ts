import type { PackFile, PackManifest } from '../core/packs/manifest.ts';
import { ACTIVE, activeEntry, packCache, PAST_THE_WORKER, type ActivePack } from '../core/packs/names.ts';
import { planPack, readManifest } from '../core/packs/plan.ts';

/** Why a pack could not be saved. What was fetched stays, but for `full`, and the next try goes on from there. */
export type PackFailure = 'offline' | 'full' | 'damaged' | 'stopped';

/** An error of saving a pack. `missing` is the room that is lacking, in bytes, for `full`. */
export class PackError extends Error {
  readonly failure: PackFailure;
  readonly missing: number;
  constructor(failure: PackFailure, missing = 0) {
    super(failure);
    this.failure = failure;
    this.missing = missing;
  }
}

/** Whether this browser, at this address, can save packs: plain http on a local network cannot. */
export const canSavePacks = (): boolean => isSecureContext && 'serviceWorker' in navigator && 'caches' in globalThis;

/** The pack in use, or null. */
export async function savedPack(base: string, pack: string): Promise<ActivePack | null> {
  const entry = await (await caches.open(ACTIVE)).match(activeEntry(base, pack));
  return entry === undefined ? null : ((await entry.json()) as ActivePack);
}

/**
 * The newest manifest from the network, never from a cache.
 * @throws PackError `offline` or `damaged`
 */
export async function newestManifest(base: string, pack: string): Promise<PackManifest> {
  const response = await fetch(`${base}${pack}/pack.json`, { cache: 'no-cache' }).catch(() => null);
  if (response === null || !response.ok) throw new PackError('offline');
  const manifest = readManifest(await response.json().catch(() => null), base);
  if (manifest === null || manifest.pack !== pack) throw new PackError('damaged');
  return manifest;
}

const hex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';

/** Fetches one file and puts it away only when it is byte for byte what the manifest promised. */
async function fill(cache: Cache, file: PackFile, signal: AbortSignal): Promise<void> {
  const response = await fetch(file.url, { cache: 'no-cache', headers: { [PAST_THE_WORKER]: '1' }, signal }).catch(() => {
    throw new PackError(signal.aborted ? 'stopped' : 'offline');
  });
  if (!response.ok || response.redirected) throw new PackError('damaged');
  const body = await response.arrayBuffer().catch(() => {
    throw new PackError(signal.aborted ? 'stopped' : 'offline');
  });
  if (hex(await crypto.subtle.digest('SHA-256', body)) !== file.hash) throw new PackError('damaged');
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  await cache.put(file.url, new Response(body, { headers }));
}

/**
 * Fetches files three at a time. The first failure ends the others, and nothing is on its way any more when
 * it is thrown: a try that follows at once never fetches the same file beside an older one.
 * @throws PackError the first that happened
 */
async function fillAll(cache: Cache, files: readonly PackFile[], signal: AbortSignal, onFile: (file: PackFile) => void): Promise<void> {
  const cut = new AbortController();
  const stop = (): void => cut.abort();
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  const failures: unknown[] = [];
  const next = files[Symbol.iterator]();
  const lane = async (): Promise<void> => {
    try {
      for (const file of next) {
        if (cut.signal.aborted) throw new PackError('stopped');
        await fill(cache, file, cut.signal);
        onFile(file);
      }
    } catch (error) {
      failures.push(error);
      stop();
    }
  };
  await Promise.all([lane(), lane(), lane()]);
  signal.removeEventListener('abort', stop);
  if (failures.length > 0) throw failures[0];
}

/** Refuses early when the device has too little room, naming how much is missing. */
async function checkRoom(size: number): Promise<void> {
  // Safari before 17 has no estimate: there the disk itself says when it is full.
  if (!('storage' in navigator) || !('estimate' in navigator.storage)) return;
  const { quota, usage } = await navigator.storage.estimate();
  if (quota === undefined || usage === undefined) return;
  // Cache entries cost more than their bytes; a fifth on top is what was seen.
  const missing = usage + size * 1.2 - quota;
  if (missing > 0) throw new PackError('full', Math.ceil(missing));
}

/**
 * Saves one band: plans, fetches with hashes compared, and switches over in one step. A cut download is
 * gone on with at the next call; until the switch the old version, or none, is served.
 * @param onProgress bytes in place and bytes in all, as transferred
 * @throws PackError
 */
export async function savePack(base: string, manifest: PackManifest, onProgress: (done: number, all: number) => void, signal: AbortSignal): Promise<void> {
  const name = packCache(manifest.pack, manifest.version);
  const before = await savedPack(base, manifest.pack);
  let sizeToStore = 0;
  try {
    const cache = await caches.open(name);
    const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
    const old = before === null ? null : await oldManifest(before);
    const plan = planPack(manifest, old, there);
    sizeToStore = plan.sizeToStore;
    await checkRoom(sizeToStore);
    let done = plan.there.reduce((sum, file) => sum + file.bytes, 0);
    onProgress(done, manifest.bytes);
    const oldCache = before === null ? null : await caches.open(before.cache);
    for (const { file, from } of plan.copy) {
      const copy = await oldCache?.match(from);
      if (copy === undefined) await fill(cache, file, signal);
      else await cache.put(file.url, copy);
      onProgress((done += file.bytes), manifest.bytes);
    }
    await fillAll(cache, plan.fetch, signal, (file) => onProgress((done += file.bytes), manifest.bytes));
    await cache.put(manifestKey(base, manifest.pack), Response.json(manifest));
    await switchTo(base, { pack: manifest.pack, version: manifest.version, cache: name, bytes: manifest.bytes });
  } catch (error) {
    if (isFull(error) || (error instanceof PackError && error.failure === 'full')) {
      // The part-pack goes, since the record of a learner needs the room more.
      if (before?.cache !== name) await caches.delete(name);
      throw error instanceof PackError ? error : new PackError('full', sizeToStore);
    }
    throw error;
  }
}

const manifestKey = (base: string, pack: string): string => `${base}${pack}/pack.json`;

async function oldManifest(active: ActivePack): Promise<PackManifest | null> {
  const cache = await caches.open(active.cache);
  const keys = await cache.keys();
  const entry = keys.find(({ url }) => url.endsWith('/pack.json'));
  const stored = entry === undefined ? undefined : await cache.match(entry);
  return stored === undefined ? null : ((await stored.json()) as PackManifest);
}

async function switchTo(base: string, active: ActivePack): Promise<void> {
  await (await caches.open(ACTIVE)).put(activeEntry(base, active.pack), Response.json(active));
  navigator.serviceWorker.controller?.postMessage({ kind: 'pack-switched' });
}

/** Takes a band off this device. Answers and the record are not touched. */
export async function removePack(base: string, pack: string): Promise<void> {
  await (await caches.open(ACTIVE)).delete(activeEntry(base, pack));
  for (const name of await caches.keys()) if (name.startsWith(`${pack}@`)) await caches.delete(name);
}
