import { expect, test } from '@playwright/test';
import { fakeVoices } from './support/fake-voices.ts';

const story = 'en/3-5/two-more-moos/';
const LOCAL = { name: 'Here', lang: 'en-GB', localService: true };
const REMOTE = { name: 'Far away', lang: 'en-US', localService: false };

test('a voice that may send the text away is never used: no button, the adult’s line', async ({ page }) => {
  await fakeVoices(page, [REMOTE, { ...LOCAL, lang: 'fr-FR' }]);
  await page.goto(story);
  await expect(page.getByRole('button', { name: 'Listen' })).toHaveCount(0);
  await expect(page.getByText('Read this together')).toBeVisible();
});

test('a voice of the device reads, marks each word, and stops', async ({ page }) => {
  await fakeVoices(page, [REMOTE, LOCAL]);
  await page.goto(story);
  await expect(page.getByText('Read this together')).toBeHidden();
  const listen = page.getByRole('button', { name: 'Listen' }).first();
  await listen.click();
  await expect(page.locator('[data-now]')).toHaveText(['One']);
  expect(await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken)).toEqual(['Here: One cow.']);
  await page.evaluate(() => (window as unknown as { goOn: () => void }).goOn());
  expect(await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken.length)).toBe(2);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.locator('[data-now]')).toHaveCount(0);
});

test('a voice that tells no words marks the sentence', async ({ page }) => {
  await fakeVoices(page, [LOCAL], { words: false });
  await page.goto(story);
  await page.getByRole('button', { name: 'Listen' }).first().click();
  await expect(page.locator('[data-now]')).toHaveText(['One', 'cow.']);
});

test('voices that come late bring the button', async ({ page }) => {
  await fakeVoices(page, [LOCAL], { lateMs: 300 });
  await page.goto(story);
  await expect(page.getByRole('button', { name: 'Listen' }).first()).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the adult’s line stands there and the story reads whole', async ({ page }) => {
    await page.goto(story);
    await expect(page.getByText('Read this together')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Listen' })).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('from 7 to 11 each part may be heard; older readers are sent no script for it', async ({ page }) => {
  await fakeVoices(page, [LOCAL]);
  await page.goto('en/7-9/four-falls/');
  const learn = page.locator('#learn');
  await learn.getByRole('button', { name: 'Listen' }).click();
  await expect(learn.locator('[data-now]').first()).toHaveText('Ask');
  await page.goto('en/14-16/eleven-minutes/');
  await expect(page.locator('pathlight-listen')).toHaveCount(0);
  expect(await page.locator('script[src*=isten]').count()).toBe(0);
});
