import { expect, test } from '@playwright/test';
import { OwnServer } from '../support/own-server.ts';
import { kept, workerReady } from '../support/worker.ts';

test.use({ serviceWorkers: 'allow' });

const server = new OwnServer();
test.beforeEach(() => server.start());
test.afterEach(() => server.stop());

test('without a connection a page that is not here says what is: help of the age that was opened, and saved lessons', async ({ page }) => {
  await page.goto(`${server.origin}/en/9-11/`);
  await workerReady(page);
  await expect.poll(async () => (await kept(page)).some((name) => name.endsWith('/en/9-11/help/'))).toBe(true);
  await page.getByRole('button', { name: /Save these lessons on this device/ }).click();
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  await server.stop();
  await page.goto(`${server.origin}/en/about/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No connection');
  await expect(page.getByRole('heading', { name: 'Saved on this device' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ages 9 to 11: lessons, questions, search and help' })).toHaveAttribute('href', '/en/9-11/');
  // No other age was opened, so none is named.
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(2);
  await page.getByRole('link', { name: 'Help, ages 9 to 11' }).click();
  await expect(page).toHaveURL(`${server.origin}/en/9-11/help/`);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('No connection');
});

test('the way to help in its top bar works without a connection', async ({ page }) => {
  await page.goto(`${server.origin}/en/7-9/`);
  await workerReady(page);
  await expect.poll(async () => (await kept(page)).some((name) => name.endsWith('/en/7-9/help/'))).toBe(true);
  await server.stop();
  await page.goto(`${server.origin}/en/licence/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No connection');
  const help = page.getByRole('banner').getByRole('link', { name: 'Get help' });
  await expect(help).toHaveAttribute('href', `${server.origin}/en/7-9/help/`);
  await help.click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('No connection');
});

test('a page of an age that is not here leads to the help of that age, not of a younger one', async ({ page }) => {
  for (const band of ['7-9', '11-14']) {
    await page.goto(`${server.origin}/en/${band}/`);
    await workerReady(page);
    await expect.poll(async () => (await kept(page)).some((name) => name.endsWith(`/en/${band}/help/`))).toBe(true);
  }
  await server.stop();
  await page.goto(`${server.origin}/en/11-14/not-seen-before/`);
  const help = page.getByRole('banner').getByRole('link', { name: 'Get help' });
  await expect(help).toHaveAttribute('href', `${server.origin}/en/11-14/help/`);
  await page.goto(`${server.origin}/en/licence/`);
  await expect(help).toHaveAttribute('href', `${server.origin}/en/7-9/help/`);
});

test('search works without a connection once the band is saved', async ({ page }) => {
  await page.goto(`${server.origin}/en/9-11/`);
  await workerReady(page);
  await page.getByRole('button', { name: /Save these lessons on this device/ }).click();
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  await server.stop();
  await page.goto(`${server.origin}/en/9-11/search/?q=snail`);
  await expect(page.getByRole('link', { name: 'Never hurry a snail' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'found' })).toHaveText(/pages? found/);
});
