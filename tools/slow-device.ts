import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** The device and line the bounds are thought for: 250 kbit/s, 300 ms, a processor six times slower. */
export const SLOW = { kbitPerSecond: 250, latencyMs: 300, slowdown: 6 } as const;

/** Makes a page as slow as the cheapest phone on a thin line. Its cache starts empty. */
export async function slowDown(context: BrowserContext, page: Page): Promise<CDPSession> {
  const cdp = await context.newCDPSession(page);
  const bytesPerSecond = (SLOW.kbitPerSecond * 1000) / 8;
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW.slowdown });
  return cdp;
}

/** First contentful paint and largest contentful paint of the page that is open, ms since navigation began. */
export async function paints(page: Page): Promise<{ first: number; largest: number }> {
  return page.evaluate(
    () =>
      new Promise<{ first: number; largest: number }>((done) => {
        let largest = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) largest = Math.max(largest, entry.startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        setTimeout(() => {
          const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
          done({ first, largest: Math.max(largest, first) });
        }, 500);
      }),
  );
}
