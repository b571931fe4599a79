/** What a page learns about the worker: a newer version waits for a yes, or has taken over in some tab. */
export type WorkerNews = { kind: 'waiting'; takeOver: () => void } | { kind: 'taken-over' };

/**
 * Registers the worker and tells of its news. Call it on every page, so that a page of an old version
 * hears of the new one too. On plain http, or where workers cannot run, it does nothing.
 */
export function registerWorker(base: string, tell: (news: WorkerNews) => void): void {
  if (!isSecureContext || !('serviceWorker' in navigator)) return;
  const container = navigator.serviceWorker;
  // The first worker a page ever gets takes control as well: that is no news.
  const controlledAtLoad = container.controller !== null;
  let hadController = controlledAtLoad;
  container.addEventListener('controllerchange', () => {
    if (hadController) tell({ kind: 'taken-over' });
    hadController = true;
  });
  const offer = (waiting: ServiceWorker): void => tell({ kind: 'waiting', takeOver: () => waiting.postMessage({ kind: 'take-over' }) });
  const start = async (): Promise<void> => {
    const registration = await container.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
    if (registration.waiting !== null && container.controller !== null) offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const fresh = registration.installing;
      fresh?.addEventListener('statechange', () => {
        if (fresh.state === 'installed' && container.controller !== null) offer(fresh);
      });
    });
    // The page that brings the first worker did not pass through it, so it says which page it is.
    if (!controlledAtLoad) (await container.ready).active?.postMessage({ kind: 'seen', url: location.href });
  };
  const whenQuiet = (): void => void start().catch(() => undefined);
  if (document.readyState === 'complete') whenQuiet();
  else addEventListener('load', whenQuiet, { once: true });
}
