import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { catalogue, lessonsOf } from '../support/catalogue.ts';
import { wholeStorage } from '../../support/whole-storage.ts';
import { bringBack, recordOf } from '../support/record.ts';

const quiz = catalogue.quizzes.find(({ lesson }) => lesson === lessonsOf('7-9')[0].id)?.id ?? '';
const file = recordOf([{ quiz, daysAgo: 8, credits: [1, 1] }, { quiz, daysAgo: 1, from: 2, credits: [1, 0] }]);
const told = (page: Page) => page.locator('[data-told]');
const lamps = (page: Page) => page.locator('[data-skill]').evaluateAll((rows) => rows.map((row) => row.textContent.replace(/\s+/g, ' ')));

async function open(page: Page): Promise<void> {
  await page.goto('/en/7-9/my-learning/');
  await bringBack(page, file);
  await expect(told(page)).toHaveText('8 entries were new, and are here now.');
}

test('saved, erased, brought back: the same path; the file is named after the day alone', async ({ page }) => {
  await open(page);
  const before = await lamps(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save a copy to a file' }).click()]);
  await expect(told(page)).toHaveText('Saved to your downloads: 8 entries.');
  expect(download.suggestedFilename()).toMatch(/^pathlight-record-\d{4}-\d{2}-\d{2}\.json$/);
  const saved = await readFile(await download.path(), 'utf8');

  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByRole('heading', { name: 'Erase this path?' })).toBeFocused();
  await expect(page.getByRole('group', { name: 'Erase this path?' })).toContainText('What goes');
  await page.getByRole('button', { name: 'No, keep it' }).click();
  expect(await lamps(page)).toEqual(before);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase it for good' }).click();
  await expect(told(page)).toHaveText('Erased. Nothing of this path is left on this device.');
  expect(await wholeStorage(page)).not.toContain('answered');
  await expect(page.locator('[data-needs=learner]:visible')).toHaveCount(0);

  await bringBack(page, saved);
  await expect(page.getByText('This path was erased on this device. Bring it back all the same?')).toBeVisible();
  await page.getByRole('button', { name: 'No, leave it erased' }).click();
  await expect(told(page)).toHaveText('It stays erased. Nothing was changed.');
  expect(await wholeStorage(page)).not.toContain('answered');
  await bringBack(page, saved);
  await page.getByRole('button', { name: 'Yes, bring it back' }).click();
  await expect(told(page)).toHaveText('8 entries were new, and are here now.');
  await expect.poll(() => lamps(page)).toEqual(before);
});

test('the same file again changes nothing and says so', async ({ page }) => {
  await open(page);
  await bringBack(page, file);
  await expect(told(page)).toHaveText('Everything in this file was here already. Nothing was changed.');
});

test('each file that is not right says what is wrong and what to do, and changes nothing', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);
  const before = await wholeStorage(page);
  const refused = new URL('../../records/refused/', import.meta.url);
  for (const name of readdirSync(refused)) {
    await bringBack(page, readFileSync(new URL(name, refused)));
    await expect(told(page), name).toContainText('Nothing was changed.');
    await expect(told(page), name).toContainText(/Choose a file|Save it again|Load this page again/);
  }
  expect(await wholeStorage(page)).toBe(before);
});

test('a file far too large is refused before it is read', async ({ page }) => {
  await open(page);
  await page.locator('[data-file]').evaluate((input: HTMLInputElement) => {
    const chosen = new DataTransfer();
    chosen.items.add(new File([new Uint8Array(41_000_000)], 'pathlight-record-2026-06-15.json'));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(told(page)).toContainText('This file is far larger than any path. Nothing was changed.');
});

test('markup in a file is never markup in the page', async ({ page }) => {
  let alerts = 0;
  page.on('dialog', (dialog) => {
    alerts += 1;
    void dialog.dismiss();
  });
  const hostile = JSON.parse(file) as { events: Record<string, unknown>[] };
  for (const event of hostile.events) Object.assign(event, { asked: '<img src=x onerror=alert(1)>', answer: '<script>alert(1)</script>' });
  await page.goto('/en/7-9/my-learning/');
  await bringBack(page, JSON.stringify(hostile));
  await expect(told(page)).toContainText('new');
  // A name of a field of the file is all of it that is ever said.
  await bringBack(page, JSON.stringify({ ...hostile, events: [{ ...hostile.events[0], kind: '<img src=x onerror=alert(1)>' }] }));
  await expect(told(page)).toContainText('events[0].kind');
  expect(await page.locator('img, script:not([type]):not([src])').count()).toBe(0);
  expect(alerts).toBe(0);
});

test('a full disk: nothing is taken from the file, what was here is safe', async ({ page, context }) => {
  await page.goto('/en/7-9/my-learning/');
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 400_000 });
  await bringBack(page, file);
  await expect(told(page)).toContainText('8 entries were new');
  const large = JSON.parse(recordOf([{ quiz, daysAgo: 1, credits: [1] }], { who: '0b0b0b0b0b0b0b0b0b0b0b0b' })) as { events: { id: string }[] };
  const [first] = large.events;
  for (let i = 0; i < 6000; i += 1) large.events.push({ ...first, id: i.toString(16).padStart(24, 'c') });
  await bringBack(page, JSON.stringify(large));
  await expect(told(page)).toContainText('too little room, so nothing was taken from the file, and what was here is safe');
  expect(await wholeStorage(page)).not.toContain('0b0b0b0b');
});

test('a picture can be changed; the path stays', async ({ page }) => {
  await open(page);
  const before = await lamps(page);
  await page.getByRole('button', { name: 'Change the picture' }).click();
  await expect(page.getByRole('heading', { name: 'Pick a picture' })).toBeFocused();
  await page.locator('pathlight-learners').getByRole('button', { name: 'Duck', exact: true }).click();
  await expect(page.locator('pathlight-learner-badge')).toContainText('Duck');
  await expect(told(page)).toHaveText('The picture is changed.');
  await page.reload();
  await expect(page.locator('pathlight-learner-badge')).toContainText('Duck');
  await expect.poll(() => lamps(page)).toEqual(before);
});
