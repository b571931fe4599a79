import { expect, test, type Page } from '@playwright/test';
import { lessonsOf } from '../support/catalogue.ts';
import { fakeVoices } from '../support/fake-voices.ts';
import { answer, begin, goOn } from '../support/quiz.ts';
import { wholeStorage } from '../../support/whole-storage.ts';

const chooser = (page: Page) => page.locator('pathlight-learners');
const tile = (page: Page, name: string) => chooser(page).getByRole('button', { name, exact: true });

test('a child who cannot read is playing after three taps: the quiz, a picture, begin', async ({ page }) => {
  const [story] = lessonsOf('3-5');
  await page.goto('/en/3-5/');
  await page.goto(story.url);
  await page.locator(`a[href="${story.quizUrl ?? ''}"]`).first().click();
  await tile(page, 'Frog').click();
  await page.locator('[data-do=START]').click();
  await expect(page.locator('article.item:visible')).toBeVisible();
  const box = async (selector: string) => page.locator(selector).first().boundingBox();
  await page.goto('/en/3-5/my-learning/');
  await page.getByRole('button', { name: 'Change' }).click();
  expect((await box('pathlight-learners [data-here] button'))?.height ?? 0).toBeGreaterThanOrEqual(64);
});

test('there are at least 24 pictures, each with a name of its own and a drawing of its own', async ({ page }) => {
  await page.goto('/en/7-9/my-learning/');
  await expect(tile(page, 'Fox')).toBeVisible();
  const pictures = await chooser(page).locator('[data-picture]').evaluateAll((buttons) =>
    buttons.map((button) => ({
      name: button.textContent.trim(),
      drawing: document.querySelector(button.querySelector('use')?.getAttribute('href') ?? '-')?.innerHTML ?? '',
    })),
  );
  expect(pictures.length).toBeGreaterThanOrEqual(24);
  expect(new Set(pictures.map(({ name }) => name)).size).toBe(pictures.length);
  // Told apart by more than colour: without their classes the shapes still differ.
  expect(new Set(pictures.map(({ drawing }) => drawing.replace(/ class="[^"]*"/g, ''))).size).toBe(pictures.length);
  expect(pictures.every(({ drawing }) => drawing.includes('<path'))).toBe(true);
  expect(await page.locator('input:visible').count()).toBe(0);
});

test('two learners share a device: each has their own path, a picture is taken once', async ({ page }) => {
  const [lesson] = lessonsOf('9-11');
  await page.goto(lesson.quizUrl ?? '');
  await tile(page, 'Fox').click();
  await begin(page);
  await answer(page);
  await goOn(page);
  await page.goto('/en/9-11/my-learning/');
  await expect(page.locator('[data-done] li')).toHaveCount(1);

  await page.getByRole('button', { name: 'Change' }).click();
  await expect(page.getByRole('heading', { name: 'Who is learning?' })).toBeFocused();
  await chooser(page).getByRole('button', { name: 'Someone new' }).click();
  await expect(tile(page, 'Fox')).toHaveCount(0);
  await tile(page, 'Kite').click();
  await expect(page.locator('pathlight-learner-badge')).toContainText('Kite');
  await expect(page.locator('[data-done] li')).toHaveCount(0);

  await page.getByRole('button', { name: 'Change' }).click();
  await tile(page, 'Fox').click();
  await expect(page.locator('[data-done] li')).toHaveCount(1);
});

test('just looking keeps nothing of a whole sitting', async ({ page }) => {
  const [lesson] = lessonsOf('9-11');
  await page.goto(lesson.quizUrl ?? '');
  await chooser(page).getByRole('button', { name: 'Just looking, keep nothing' }).filter({ visible: true }).click();
  await begin(page);
  const item = await answer(page);
  await goOn(page);
  await page.goto('/en/9-11/my-learning/');
  await expect(page.locator('[data-summary]')).toHaveText('You are just looking. Nothing you do is kept.');
  const kept = await wholeStorage(page);
  expect(kept).not.toContain(item);
  expect(kept).not.toContain('answered');
  expect(JSON.parse(kept)).toEqual(['', {}, []]);
});

test('with keys alone: Tab to a picture, Enter, Escape goes back', async ({ page }) => {
  await page.goto('/en/7-9/my-learning/');
  await expect(tile(page, 'Fox')).toBeVisible();
  const press = async (key: string) => page.keyboard.press(key);
  for (let i = 0; i < 30 && !(await tile(page, 'Cat').evaluate((button) => button === document.activeElement)); i += 1) await press('Tab');
  await press('Enter');
  await expect(page.locator('pathlight-learner-badge')).toContainText('Cat');
  await page.getByRole('button', { name: 'Change' }).focus();
  await press('Enter');
  await expect(page.getByRole('heading', { name: 'Who is learning?' })).toBeFocused();
  await chooser(page).getByRole('button', { name: 'Someone new' }).focus();
  await press('Enter');
  await expect(page.getByRole('heading', { name: 'Pick a picture' })).toBeFocused();
  await press('Escape');
  await expect(page.getByRole('heading', { name: 'Who is learning?' })).toBeFocused();
});

test('3 to 7 can hear it, only with a voice of the device, and the picture says its name', async ({ page }) => {
  await fakeVoices(page, [{ name: 'far', lang: 'en-GB', localService: false }, { name: 'near', lang: 'en-GB', localService: true }]);
  await page.goto('/en/5-7/my-learning/');
  await chooser(page).locator('[data-view=pick] [data-do=listen]').click();
  await tile(page, 'Snail').click();
  const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
  expect(spoken).toEqual([expect.stringMatching(/^near: Pick a picture/), 'near: Snail']);
});

test('with a remote voice only there is no button and no sound', async ({ page }) => {
  await fakeVoices(page, [{ name: 'far', lang: 'en-GB', localService: false }]);
  await page.goto('/en/5-7/my-learning/');
  await tile(page, 'Snail').click();
  await expect(page.locator('[data-do=listen]:visible')).toHaveCount(0);
  expect(await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken)).toEqual([]);
});
