import { spawnSync } from 'node:child_process';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { staticHost } from '../../tools/static-host.ts';

const root = resolve(import.meta.dirname, '../..');
let site = '';
let folder = '';
let server: Server;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = mkdtempSync(join(tmpdir(), 'pathlight-pseudo-'));
  const build = spawnSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--config', 'tests/journeys/support/astro.pseudo.mjs'], {
    cwd: root,
    env: { ...process.env, PATHLIGHT_PSEUDO: '1', PATHLIGHT_OUT: join(folder, 'site'), PATHLIGHT_CACHE: join(folder, 'cache') },
    encoding: 'utf8',
  });
  expect(build.status, build.stdout + build.stderr).toBe(0);
  server = await staticHost(join(folder, 'site'), '/');
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const PAGES = ['', '9-11/', '9-11/a-little-thunder/', '9-11/a-little-thunder/quiz/', '3-5/two-more-moos/', '9-11/help/', '9-11/my-learning/', '9-11/search/', 'teach/', 'teach/9-11/a-little-thunder/', 'framework/'];

for (const width of [360, 1280]) {
  test(`from right to left at ${width} px: direction, no sideways scrolling, help where reading ends`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of PAGES) {
      await page.goto(`${site}/ar-XB/${path}`);
      await expect(page.locator('html'), path).toHaveAttribute('dir', 'rtl');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `width of /${path}`).toBeLessThanOrEqual(0);
      const mark = await page.locator('.mark').first().boundingBox();
      const help = await page.locator('.top .help, .top .leave').first().boundingBox();
      if (mark !== null && help !== null && Math.abs(mark.y - help.y) < 20) expect(mark.x, path).toBeGreaterThan(help.x);
    }
  });

  test(`words 40 % longer at ${width} px: nothing is cut off, nothing scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of PAGES) {
      await page.goto(`${site}/en-XA/${path}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `width of /${path}`).toBeLessThanOrEqual(0);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.btn, .help, h1, nav a')].filter((element) => element.scrollWidth > element.clientWidth + 2 && getComputedStyle(element).display !== 'inline').map((element) => element.textContent.trim()),
      );
      expect(cut, path).toEqual([]);
    }
  });
}

test('every interface word comes from the message files', async ({ page }) => {
  for (const path of ['9-11/', '9-11/my-learning/', '9-11/help/']) {
    await page.goto(`${site}/en-XA/${path}`);
    const plain = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('header > a, header nav a, header summary, footer p, footer a, h1')].map((element) => element.textContent.trim()).filter((text) => text !== '' && !text.startsWith('[')),
    );
    expect(plain, path).toEqual([]);
  }
});

test('one language leads to the same page in another', async ({ page }) => {
  await page.goto(`${site}/en/9-11/a-little-thunder/`);
  await page.locator('.lang summary').click();
  await page.locator('.lang a[hreflang=ar-XB]').click();
  await expect(page).toHaveURL(`${site}/ar-XB/9-11/a-little-thunder/`);
});
