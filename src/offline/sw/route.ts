import { ACTIVE, activeEntry, packOfPath, PAST_THE_WORKER, SEEN, type ActivePack } from '../../core/packs/names.ts';
import { answerRange, isStorable } from './answers.ts';
import { keepHelpOfBand, keepSeen } from './keep.ts';
import { pathOf, shell, SHELL, worker } from './scope.ts';

/** A page seen before is shown instead when the network has not answered in this time. */
const PATIENCE_MS = 4_000;
const LOOSE: CacheQueryOptions = { ignoreSearch: true, ignoreVary: true };

async function activePack(pack: string): Promise<Cache | null> {
  const entry = await (await caches.open(ACTIVE)).match(activeEntry(shell.base, pack));
  if (entry === undefined) return null;
  const { cache } = (await entry.json()) as ActivePack;
  return (await caches.has(cache)) ? caches.open(cache) : null;
}

/** A stored file of the pack that the asking page belongs to, or of any pack for files without a band. */
async function fromPacks(path: string, url: URL, asker: string | null): Promise<Response | undefined> {
  const own = packOfPath(path) ?? (asker === null ? null : packOfPath(asker));
  if (own !== null) {
    const cache = await activePack(own);
    const found = await cache?.match(url.origin + url.pathname, LOOSE);
    if (found !== undefined) return found;
  }
  if (packOfPath(path) !== null) return undefined;
  for (const entry of await (await caches.open(ACTIVE)).keys()) {
    const cache = await activePack(new URL(entry.url).pathname.slice(`${shell.base}active/`.length));
    const found = await cache?.match(url.origin + url.pathname, LOOSE);
    if (found !== undefined) return found;
  }
  return undefined;
}

const fromShell = async (url: URL): Promise<Response | undefined> => (await caches.open(SHELL)).match(url.origin + url.pathname, LOOSE);
const fromSeen = async (url: URL): Promise<Response | undefined> => (await caches.open(SEEN)).match(url.origin + url.pathname, LOOSE);

/** `/x` and `/x/index.html` lead to `/x/`, since a stored redirect could not answer a navigation. */
function oneForm(url: URL): Response | null {
  const last = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  if (last === 'index.html') return Response.redirect(url.pathname.slice(0, -'index.html'.length) + url.search);
  if (last !== '' && !last.includes('.')) return Response.redirect(url.pathname + '/' + url.search);
  return null;
}

async function page(event: FetchEvent, url: URL, path: string): Promise<Response> {
  const redirect = oneForm(url);
  if (redirect !== null) return redirect;
  const packed = await fromPacks(path, url, null);
  if (packed !== undefined) return packed;
  const seen = fromSeen(url).then(async (found) => found ?? (await fromShell(url)));
  const network = fetch(event.request).then((response) => {
    if (isStorable(response)) {
      const copy = response.clone();
      event.waitUntil(Promise.all([keepSeen(url, copy), keepHelpOfBand(path)]).catch(() => undefined));
    }
    return response;
  });
  const patience = new Promise<Response | undefined>((done) => {
    setTimeout(() => void seen.then(done), PATIENCE_MS);
  });
  try {
    const first = await Promise.race([network, patience]);
    return first ?? (await network);
  } catch {
    return (await seen) ?? (await offlinePage());
  }
}

async function offlinePage(): Promise<Response> {
  const stored = await (await caches.open(SHELL)).match(`${shell.base}offline/`);
  return stored ?? Response.error();
}

async function file(event: FetchEvent, url: URL, path: string): Promise<Response> {
  const asker = event.clientId === '' ? undefined : await worker.clients.get(event.clientId);
  const askerPath = asker === undefined ? null : pathOf(new URL(asker.url));
  const stored = (await fromPacks(path, url, askerPath)) ?? (path.startsWith('/_astro/') ? await fromSeen(url) : undefined);
  if (stored !== undefined) return event.request.headers.has('range') ? answerRange(event.request, stored) : stored;
  try {
    return await fetch(event.request);
  } catch (error) {
    const kept = (await fromShell(url)) ?? (await fromSeen(url));
    if (kept !== undefined) return kept;
    throw error;
  }
}

/** The answer to a request, or null where the browser should go its own way. */
export function answer(event: FetchEvent): Promise<Response> | null {
  const url = new URL(event.request.url);
  const path = pathOf(url);
  if (event.request.method !== 'GET' || path === null || event.request.headers.has(PAST_THE_WORKER)) return null;
  // What says which version there is must come from the network, or from nowhere.
  if (path.endsWith('/pack.json') || path === '/sw.js' || path === '/catalogue.json' || path === '/shell.json') return null;
  return event.request.mode === 'navigate' ? page(event, url, path) : file(event, url, path);
}
