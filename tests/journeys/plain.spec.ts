import { expect, test } from '@playwright/test';
import { catalogue } from './support/catalogue.ts';

test.use({ javaScriptEnabled: false });

test('with JavaScript off every lesson reads whole', async ({ page }) => {
  for (const lesson of catalogue.lessons) {
    await page.goto(lesson.url);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(lesson.title.slice(0, 12));
    expect((await page.locator('main').innerText()).length, lesson.id).toBeGreaterThan(400);
  }
});

test('with JavaScript off every question of every quiz can be done on the page, with its answers and reasons', async ({ page }) => {
  test.setTimeout(120_000);
  for (const quiz of catalogue.quizzes) {
    const lesson = catalogue.lessons.find(({ id }) => id === quiz.lesson);
    if (lesson?.quizUrl == null) continue;
    await page.goto(lesson.quizUrl);
    for (const { id, type } of quiz.items) {
      const item = page.locator(`article[data-item="${id}"]`);
      await expect(item, `${quiz.id} ${id}`).toBeVisible();
      if (type === 'reflect') continue;
      const controls = item.locator('input:visible, select:visible');
      expect(await controls.count(), `${id} can be answered`).toBeGreaterThan(0);
      const reasons = item.locator('details:visible');
      expect(await reasons.count(), `${id} has its answers`).toBeGreaterThan(0);
      await reasons.first().locator('summary').click();
      expect((await reasons.first().innerText()).length, `${id} gives a reason`).toBeGreaterThan(20);
    }
  }
});

test('with JavaScript off help, its tiles and numbers read', async ({ page }) => {
  for (const { id: band } of catalogue.bands) {
    await page.goto(`/en/${band}/help/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(`/en/${band}/help/mean/`);
    await expect(page.getByText('It is not your fault.').first()).toBeVisible();
  }
});
