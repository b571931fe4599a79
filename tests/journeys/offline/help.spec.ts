import { expect, test } from '@playwright/test';
import { tilesOf } from '../../../src/core/content/help-tiles.ts';
import { helpWords } from '../../../src/i18n/help.ts';
import { lessonsOf } from '../support/catalogue.ts';
import { OwnServer } from '../support/own-server.ts';
import { kept, workerReady } from '../support/worker.ts';

test.use({ serviceWorkers: 'allow' });

const words = helpWords('en');
const server = new OwnServer();
test.beforeEach(() => server.start());
test.afterEach(() => server.stop());

test('one visit to a band, then no server: every way to help, all countries, the quick way out', async ({ page }) => {
  await page.goto(server.origin + lessonsOf('7-9')[0].url);
  await workerReady(page);
  await expect.poll(async () => (await kept(page)).filter((name) => / \/en\/7-9\/help\/[a-z-]+\/$/.test(name)).length).toBe(tilesOf('7-9').length + 1);
  await expect.poll(async () => (await kept(page)).some((name) => /\/en\/7-9\/help\/page-.*\.css$/.test(name))).toBe(true);
  await server.stop();

  await page.goto(`${server.origin}/en/7-9/help/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.bands['7-9'].title);
  // Dressed: the sheet came from the shell too.
  await expect(page.locator('.now')).toHaveCSS('border-left-style', 'solid');
  await page.getByLabel('Show numbers for').selectOption('KE');
  await expect(page.locator('#emergency').getByRole('link', { name: /^999/ })).toBeVisible();
  for (const tile of tilesOf('7-9')) {
    await page.goto(`${server.origin}/en/7-9/help/${tile}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.tile(tile, '7-9'));
    await expect(page.locator('#emergency').getByRole('link', { name: /^999/ })).toBeVisible();
  }
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Shift');
  await expect(page).toHaveURL(`${server.origin}/weather/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Clouds');
});

test('help opened first of all works without a connection from then on, and the visit itself leaves nothing', async ({ page }) => {
  await page.goto(`${server.origin}/en/14-16/help/asked/`);
  await workerReady(page);
  await expect.poll(async () => (await kept(page)).filter((name) => name.includes('/en/14-16/help/')).length).toBeGreaterThan(12);
  expect((await kept(page)).filter((name) => name.startsWith('seen '))).toEqual([]);
  await server.stop();
  await page.goto(`${server.origin}/en/14-16/help/picture/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A private picture of me is out, or may be');
  await page.getByRole('banner').getByRole('link', { name: 'Leave this page now' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Clouds');
  expect((await kept(page)).filter((name) => name.startsWith('seen '))).toEqual([]);
});

test('grown-ups who were on their pages have help for a child without a connection', async ({ page }) => {
  await page.goto(`${server.origin}/en/help/`);
  await workerReady(page);
  await expect.poll(async () => (await kept(page)).some((name) => name.endsWith(' /en/help/numbers/'))).toBe(true);
  await server.stop();
  await page.goto(`${server.origin}/en/help/`);
  await page.getByLabel('Show numbers for').selectOption('NO');
  await expect(page.locator('#emergency').getByRole('link', { name: /^112/ })).toBeVisible();
});
