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
    const found = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('article[data-item]')].map((item) => {
        const shown = (selector: string): Element[] => [...item.querySelectorAll(selector)].filter((one) => one.getClientRects().length > 0);
        return {
          id: item.dataset.item ?? '',
          visible: item.getClientRects().length > 0,
          controls: shown('input, select, textarea').length,
          reasons: shown('details').map((one) => one.textContent.trim().length),
        };
      }),
    );
    for (const { id, type } of quiz.items) {
      const item = found.find((one) => one.id === id);
      expect(item?.visible, `${quiz.id}: ${id} is on the page`).toBe(true);
      expect(item?.controls, `${id} can be answered`).toBeGreaterThan(0);
      if (type === 'reflect') continue;
      expect(item?.reasons.length, `${id} has its answers`).toBeGreaterThan(0);
      for (const length of item?.reasons ?? []) expect(length, `${id} gives its reasons`).toBeGreaterThan(20);
    }
    const first = page.locator('article[data-item] details').first();
    await first.locator('summary').click();
    await expect(first).toHaveAttribute('open', '');
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
