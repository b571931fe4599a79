import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { PackManifest } from '../../../src/core/packs/manifest.ts';
import { PAST_THE_WORKER } from '../../../src/core/packs/names.ts';
import { lessonsOf } from '../support/catalogue.ts';
import { OwnServer } from '../support/own-server.ts';
import { chooseLearner } from '../support/quiz.ts';
import { kept, workerReady } from '../support/worker.ts';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ mode: 'default' });

const dist = process.env.PATHLIGHT_OUT ?? 'dist';
const band = '9-11';
const lesson = lessonsOf(band)[0];
const manifest = JSON.parse(readFileSync(join(dist, 'en', band, 'pack.json'), 'utf8')) as PackManifest;
const packName = `en/${band}@${manifest.version}`;

const server = new OwnServer();
test.beforeEach(() => server.start());
test.afterEach(() => server.stop());

async function openBand(page: Page): Promise<void> {
  await page.goto(`${server.origin}/en/${band}/`);
  await workerReady(page);
}

const save = (page: Page): Promise<void> => page.getByRole('button', { name: /Save these lessons on this device, \d+ KB/ }).click();
const saved = (page: Page) => page.getByText('Saved on this device.');
const inPack = async (page: Page): Promise<string[]> => (await kept(page)).filter((name) => name.startsWith(packName));

test('a saved band works whole when the server is gone: lessons, quizzes, search, help', async ({ page }) => {
  await openBand(page);
  await save(page);
  await expect(saved(page)).toBeVisible();
  expect((await inPack(page)).length).toBe(manifest.files.length + 1);
  await server.stop();
  for (const one of lessonsOf(band)) {
    await page.goto(server.origin + one.url);
    await expect(page.getByRole('heading', { level: 1, name: one.title })).toBeVisible();
    if (one.quizUrl !== null) {
      await page.goto(server.origin + one.quizUrl);
      await chooseLearner(page);
      await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
    }
  }
  await page.goto(`${server.origin}/en/${band}/help/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${server.origin}/en/${band}/search/`);
  await page.getByRole('searchbox').fill(lesson.title.split(' ').at(-1) ?? '');
  await expect(page.getByRole('link', { name: lesson.title })).toBeVisible();
});

test('a download that is cut keeps what it has, serves nothing of it, and goes on from there', async ({ page }) => {
  await openBand(page);
  const blocked = manifest.files.filter(({ url }) => url.includes('/quiz/') || url.includes('/search'));
  expect(blocked.length).toBeGreaterThan(0);
  await page.context().route((url) => blocked.some((file) => url.pathname === file.url), (route) => route.abort());
  await save(page);
  await expect(page.getByText('The connection went away.')).toBeVisible();
  expect((await kept(page)).some((name) => name.startsWith('active '))).toBe(false);
  const before = (await inPack(page)).length;
  expect(before).toBeGreaterThan(0);
  await page.context().unrouteAll();
  // Only what the filling of the pack asks for: the worker fetches pages of its own meanwhile.
  const fetched: string[] = [];
  await page.context().route('**/*', (route) => {
    if (route.request().headers()[PAST_THE_WORKER] !== undefined) fetched.push(new URL(route.request().url()).pathname);
    return route.continue();
  });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(saved(page)).toBeVisible();
  expect(fetched.filter((path) => manifest.files.some(({ url }) => url === path)).length).toBeLessThanOrEqual(manifest.files.length - before);
});

test('bytes that are not what was promised are never kept', async ({ page }) => {
  await openBand(page);
  await page.context().route((url) => url.pathname === lesson.url, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Log in to the network</h1>' }));
  await save(page);
  await expect(page.getByText('What arrived was not what we sent')).toBeVisible();
  expect((await kept(page)).filter((name) => name === `${packName} ${lesson.url}`)).toEqual([]);
  expect((await kept(page)).some((name) => name.startsWith('active '))).toBe(false);
});

test('too little room is said with how much is missing, and the part that was fetched goes', async ({ page, context }) => {
  await openBand(page);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: 100_000 });
  await save(page);
  await expect(page.getByText('This device has too little room')).toBeVisible();
  await expect(page.getByText(/\d+ MB/)).toBeVisible();
  expect(await inPack(page)).toEqual([]);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: server.origin });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(saved(page)).toBeVisible();
});

test('it can be stopped, and taken off the device', async ({ page }) => {
  await openBand(page);
  let held = 0;
  await page.context().route((url) => url.pathname.includes('/search-index/'), async (route) => {
    held += 1;
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue().catch(() => undefined);
  });
  await save(page);
  await expect.poll(() => held).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Stopped. What was fetched is kept')).toBeVisible();
  await page.context().unrouteAll({ behavior: 'ignoreErrors' });
  await page.getByRole('button', { name: 'Go on saving' }).click();
  await expect(saved(page)).toBeVisible();
  await page.getByRole('button', { name: /Take them off this device/ }).click();
  await expect(page.getByText('Taken off this device.')).toBeVisible();
  expect((await kept(page)).filter((name) => name.startsWith('en/') || name.startsWith('active '))).toEqual([]);
});

test('a newer release fetches what changed, and the old one is served until the switch', async ({ page }) => {
  await openBand(page);
  await save(page);
  await expect(saved(page)).toBeVisible();

  const next = mkdtempSync(join(tmpdir(), 'pathlight-release-'));
  try {
    cpSync(dist, next, { recursive: true });
    const file = join(next, lesson.url, 'index.html');
    const html = readFileSync(file, 'utf8').replace('</h1>', ' (second edition)</h1>');
    for (const ending of ['', '.br', '.gz']) rmSync(file + ending, { force: true });
    writeFileSync(file, html);
    const files = manifest.files.map((one) => (one.url === lesson.url ? { ...one, hash: createHash('sha256').update(html).digest('hex'), size: Buffer.byteLength(html) } : one));
    const list = join(next, 'en', band, 'pack.json');
    for (const ending of ['', '.br', '.gz']) rmSync(list + ending, { force: true });
    writeFileSync(list, JSON.stringify({ ...manifest, version: '00000000000000ff', files }));
    await server.release(next);

    const fetched: string[] = [];
    await page.context().route('**/*', (route) => {
      if (route.request().headers()[PAST_THE_WORKER] !== undefined) fetched.push(new URL(route.request().url()).pathname);
      return route.continue();
    });
    await page.reload();
    await expect(page.getByText('There are newer lessons.')).toBeVisible();
    await page.goto(server.origin + lesson.url);
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('second edition');
    await page.goto(`${server.origin}/en/${band}/`);
    fetched.length = 0;
    await page.getByRole('button', { name: 'Get the newer ones' }).click();
    await expect(saved(page)).toBeVisible();
    expect(fetched.filter((path) => manifest.files.some(({ url }) => url === path))).toEqual([lesson.url]);
    await page.goto(server.origin + lesson.url);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('second edition');
    await expect.poll(async () => (await kept(page)).filter((name) => name.startsWith(packName))).toEqual([]);
  } finally {
    await server.release(dist);
    rmSync(next, { recursive: true, force: true });
  }
});

test('without a worker the page says so and stays a page', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }));
  await page.goto(`${server.origin}/en/${band}/`);
  await expect(page.getByText('cannot keep lessons for later')).toBeVisible();
  await expect(page.getByRole('link', { name: lesson.title, exact: true })).toBeVisible();
  await context.close();
});
