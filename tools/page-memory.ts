import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';

/** Private memory of a process in bytes, or null where the system does not tell (not Linux, or gone). */
function privateMemory(pid: number): number | null {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const kilobytes = [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm)].map(([, size]) => Number(size));
    return kilobytes.length === 0 ? null : kilobytes.reduce((sum, size) => sum + size, 0) * 1024;
  } catch {
    return null;
  }
}

async function renderers(browser: Browser): Promise<number[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

const MARK = 64 * 1024 * 1024;

/**
 * What an open page costs a device: the whole private memory of its renderer process (script, document, styles,
 * decoded pictures, what is kept for going back, and the engine itself), which is more than any figure a page
 * can read of itself. A browser has renderers of its own too; the page's is the one that grows when the page is
 * given a large block. Nothing more can be measured on the page afterwards.
 * @returns bytes, or null where the system has no `/proc`
 */
export async function pageMemory(browser: Browser, page: Page): Promise<number | null> {
  const before = new Map<number, number>();
  for (const pid of await renderers(browser)) {
    const size = privateMemory(pid);
    if (size !== null) before.set(pid, size);
  }
  await page.evaluate((size) => Object.assign(globalThis, { markOfMemory: new Uint8Array(size).fill(1) }).markOfMemory.length, MARK);
  for (const [pid, size] of before) if ((privateMemory(pid) ?? 0) - size > MARK * 0.9) return size;
  return null;
}
