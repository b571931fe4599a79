import { expect, test } from '@playwright/test';
import { typographic } from '../../../src/i18n/typography.ts';
import { catalogue as built } from '../support/catalogue.ts';

const catalogue = { lessons: built.lessons.map((lesson) => ({ ...lesson, title: typographic('en', lesson.title) })) };
const all = catalogue.lessons.length;
const rows = '[data-lesson]:visible';

test('a teacher narrows the list, sends the address on, and clears it', async ({ page }) => {
  await page.goto('/en/teach/');
  await expect(page.getByRole('status').filter({ hasText: 'lessons shown' })).toHaveText(`${all} of ${all} lessons shown`);
  await page.getByRole('combobox', { name: 'Age', exact: true }).selectOption('9-11');
  const inBand = catalogue.lessons.filter(({ band }) => band === '9-11');
  await expect(page.locator(rows)).toHaveCount(inBand.length);
  await expect(page.getByRole('status').filter({ hasText: 'lessons shown' })).toHaveText(`${inBand.length} of ${all} lessons shown`);
  for (const { title } of inBand) await expect(page.getByRole('heading', { name: title, level: 3 })).toBeVisible();
  await page.getByRole('combobox', { name: 'Strand', exact: true }).selectOption('privacy');
  const both = inBand.filter(({ strands }) => strands.includes('privacy'));
  expect(both.length).toBeGreaterThan(0);
  expect(both.length).toBeLessThan(inBand.length);
  await expect(page.locator(rows)).toHaveCount(both.length);
  expect(new URL(page.url()).search).toBe('?band=9-11&strand=privacy');
  await page.reload();
  await expect(page.locator(rows)).toHaveCount(both.length);
  await expect(page.getByRole('combobox', { name: 'Strand', exact: true })).toHaveValue('privacy');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page.locator(rows)).toHaveCount(all);
  expect(new URL(page.url()).search).toBe('');
  await expect(page.getByRole('combobox', { name: 'Age', exact: true })).toBeFocused();
});

test('where nothing fits the page says so, with a way back', async ({ page }) => {
  await page.goto('/en/teach/?review=yes&minutes=12&band=16-18');
  await expect(page.locator(rows)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'No lesson fits all of this' })).toBeVisible();
  await page.locator('[data-none] button').click();
  await expect(page.locator(rows)).toHaveCount(all);
  await expect(page.getByRole('heading', { name: 'No lesson fits all of this' })).toBeHidden();
});

test('a choice that does not exist is no choice', async ({ page }) => {
  await page.goto('/en/teach/?band=2-3&strand=%22%3E%3Cb%3E');
  await expect(page.locator(rows)).toHaveCount(all);
});

test('each lesson leads to its plan, its learner’s page and its skill', async ({ page }) => {
  await page.goto('/en/teach/');
  for (const lesson of catalogue.lessons) {
    const row = page.locator('[data-lesson]').filter({ has: page.getByRole('heading', { name: lesson.title, exact: true }) });
    await expect(row.getByRole('link', { name: `Plan of ${lesson.title}` })).toHaveAttribute('href', lesson.teachUrl);
    await expect(row.getByRole('link', { name: `Learner’s page of ${lesson.title}` })).toHaveAttribute('href', lesson.url);
    for (const skill of lesson.skills) await expect(row.getByRole('link', { name: skill })).toBeVisible();
    await expect(row).toContainText('Not yet reviewed');
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('all lessons are listed, by age, with links to each age', async ({ page }) => {
    await page.goto('/en/teach/');
    await expect(page.locator(rows)).toHaveCount(all);
    await expect(page.getByRole('combobox', { name: 'Strand', exact: true })).toBeHidden();
    await page.getByRole('navigation', { name: 'Go to an age' }).getByRole('link', { name: '14 to 16' }).click();
    await expect(page.getByRole('heading', { name: /Ages 14 to 16/ })).toBeInViewport();
  });
});
