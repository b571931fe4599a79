import { expect, test } from '@playwright/test';
import { lessonsOf } from '../support/catalogue.ts';
import { OwnServer } from '../support/own-server.ts';
import { kept, workerReady } from '../support/worker.ts';

test.use({ serviceWorkers: 'allow' });

const server = new OwnServer();
test.beforeAll(() => server.start());
test.afterAll(() => server.stop());

test('a page that was seen reads without a connection, with the network off and with the server gone', async ({ page, context }) => {
  const lesson = lessonsOf('9-11')[0];
  await page.goto(server.origin + lesson.url);
  await workerReady(page);
  await expect.poll(() => kept(page)).toContain(`seen ${lesson.url}`);

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: lesson.title })).toBeVisible();
  await context.setOffline(false);

  await server.stop();
  await page.goto(server.origin + lesson.url);
  await expect(page.getByRole('heading', { level: 1, name: lesson.title })).toBeVisible();
  await page.goto(server.origin + lesson.url.slice(0, -1));
  await expect(page).toHaveURL(server.origin + lesson.url);
  await server.start();
});

test('a page never seen says so without a connection, and leads on', async ({ page, context }) => {
  await page.goto(server.origin + lessonsOf('9-11')[0].url);
  await workerReady(page);
  await context.setOffline(true);
  await page.goto(server.origin + lessonsOf('9-11')[1].url);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: lessonsOf('9-11')[1].title })).toHaveCount(0);
});

test('help of a visited band is there without a connection, though it was never opened', async ({ page, context }) => {
  await page.goto(server.origin + lessonsOf('11-14')[0].url);
  await workerReady(page);
  await expect.poll(async () => (await kept(page)).some((name) => name.endsWith(' /en/11-14/help/'))).toBe(true);
  await context.setOffline(true);
  await page.goto(server.origin + '/en/11-14/help/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(server.origin + '/weather/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('visits to help and to sensitive lessons leave nothing behind', async ({ page }) => {
  const sensitive = lessonsOf('14-16').find(({ sensitivity }) => sensitivity >= 2);
  expect(sensitive).toBeDefined();
  await page.goto(server.origin + lessonsOf('14-16')[1].url);
  await workerReady(page);
  // The band's help is complete before anything is visited: opening it must change nothing.
  await expect.poll(async () => (await kept(page)).some((name) => name.endsWith('/help/unsafe/'))).toBe(true);
  const before = await kept(page);
  await page.goto(server.origin + '/en/14-16/help/mean/');
  await page.goto(server.origin + (sensitive?.url ?? ''));
  await page.goto(server.origin + (sensitive?.quizUrl ?? ''));
  await page.waitForTimeout(1500);
  const after = await kept(page);
  expect(after.filter((name) => name.startsWith('seen ')).some((name) => name.includes('/help/') || name.includes(sensitive?.id ?? '-'))).toBe(false);
  expect(after.filter((name) => name.startsWith('shell@')).sort()).toEqual(before.filter((name) => name.startsWith('shell@')).sort());
});
