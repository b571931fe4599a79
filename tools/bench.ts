/**
 * `npm run bench`: prints the sizes of the built site against their bounds, and paints, time to a working
 * quiz and page memory on an emulated slow device. Build first. Figures are measured, never asserted here;
 * sizes over a bound stop the build itself.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium } from './find-chromium.ts';
import { pageMemory } from './page-memory.ts';
import { paints, slowDown, SLOW } from './slow-device.ts';
import { listen, staticHost } from './static-host.ts';

interface Catalogue {
  lessons: { id: string; band: string; url: string; quizUrl: string | null }[];
}

const MEMORY_BOUND_MB = 40;
const root = fileURLToPath(new URL('..', import.meta.url));

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

/** The quiz works once it plays, or asks who is learning: what is pressed from here on is taken. */
const quizWorks = (page: Page): Promise<void> =>
  page.locator('pathlight-quiz[data-playing], pathlight-learners:not([hidden]) [data-picture]').first().waitFor({ state: 'visible', timeout: 60_000 });

async function measureLesson(browser: Browser, origin: string, lesson: Catalogue['lessons'][number]): Promise<string> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const cdp = await slowDown(context, page);
  await page.goto(origin + lesson.url, { waitUntil: 'load' });
  const read = await paints(page);
  let quiz = '-';
  if (lesson.quizUrl !== null) {
    const fresh = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
    const second = await fresh.newPage();
    await slowDown(fresh, second);
    const began = performance.now();
    await second.goto(origin + lesson.quizUrl, { waitUntil: 'commit' });
    await quizWorks(second);
    quiz = seconds(performance.now() - began);
    await fresh.close();
    await page.goto(origin + lesson.quizUrl, { waitUntil: 'load' });
    await quizWorks(page);
  }
  await cdp.send('HeapProfiler.collectGarbage');
  const bytes = await pageMemory(browser, page);
  await context.close();
  const memory = bytes === null ? 'not told by this system' : `${(bytes / 1e6).toFixed(1)} MB of ${MEMORY_BOUND_MB}`;
  return `${lesson.band.padEnd(6)} ${lesson.id.slice(0, 34).padEnd(35)} first paint ${seconds(read.first)}, largest ${seconds(read.largest)}, quiz works ${quiz}, memory ${memory}`;
}

async function main(): Promise<void> {
  const dist = resolve(root, process.env.PATHLIGHT_OUT ?? 'dist');
  if (!existsSync(join(dist, 'catalogue.json'))) throw new Error('There is no built site to measure. Run `npm run build` first.');
  console.log('Sizes as transferred (brotli), each with its bound');
  console.log(await readFile(join(dist, '..', 'reports', 'budget.txt'), 'utf8').catch(() => '  none: build again'));
  const catalogue = JSON.parse(await readFile(join(dist, 'catalogue.json'), 'utf8')) as Catalogue;
  const server = await staticHost(dist, process.env.PATHLIGHT_BASE ?? '/');
  await listen(server, 0, '127.0.0.1');
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({ executablePath: findChromium(console.log).path, args: ['--no-sandbox', '--disable-gpu'] });
  console.log(`On ${SLOW.kbitPerSecond} kbit/s, ${SLOW.latencyMs} ms, ${SLOW.slowdown}x slowed, cache empty`);
  for (const lesson of catalogue.lessons) console.log(await measureLesson(browser, `http://127.0.0.1:${port}`, lesson));
  await browser.close();
  server.close();
  server.closeAllConnections();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
