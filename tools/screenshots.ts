/**
 * `npm run screenshots`: pictures of each kind of page at 360 and 1280 px, light and dark, into
 * reports/screenshots/, to be looked at. Build first. `npm run screenshots -- quiz` makes only those whose name has "quiz".
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from './find-chromium.ts';
import { SHOTS, type Shot } from './shots.ts';
import { listen, staticHost } from './static-host.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const WIDTHS = [360, 1280] as const;
const THEMES = ['light', 'dark'] as const;

async function take(page: Page, shot: Shot, file: string, origin: string): Promise<void> {
  await page.goto(origin + shot.path, { waitUntil: 'load' });
  await shot.before?.(page);
  await page.waitForTimeout(150);
  await page.screenshot({ path: file, fullPage: shot.whole ?? false });
}

async function main(): Promise<void> {
  const dist = resolve(root, process.env.PATHLIGHT_OUT ?? 'dist');
  if (!existsSync(dist)) throw new Error('There is no built site to look at. Run `npm run build` first.');
  const out = join(root, 'reports', 'screenshots');
  await mkdir(out, { recursive: true });
  const server = await staticHost(dist, process.env.PATHLIGHT_BASE ?? '/');
  const port = Number(process.env.PATHLIGHT_SHOT_PORT ?? 4396);
  await listen(server, port, '127.0.0.1');
  const catalogue: unknown = JSON.parse(await readFile(join(dist, 'catalogue.json'), 'utf8'));
  const wanted = process.argv[2] ?? '';
  const browser = await chromium.launch({ executablePath: findChromium(console.log).path, args: ['--no-sandbox', '--disable-gpu'] });
  for (const shot of SHOTS(catalogue).filter(({ name }) => name.includes(wanted))) {
    for (const width of WIDTHS) {
      for (const theme of THEMES) {
        const context = await browser.newContext({ viewport: { width, height: width === 360 ? 740 : 900 }, colorScheme: theme, reducedMotion: 'reduce', serviceWorkers: 'block' });
        const page = await context.newPage();
        const file = join(out, `${shot.name}-${width}-${theme}.png`);
        try {
          await take(page, shot, file, `http://127.0.0.1:${port}`);
          console.log(file.slice(root.length));
        } catch (error) {
          process.exitCode = 1;
          console.error(`${shot.name} at ${width}, ${theme}: ${error instanceof Error ? error.message : String(error)}`);
        }
        await context.close();
      }
    }
  }
  await browser.close();
  server.close();
  server.closeAllConnections();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
