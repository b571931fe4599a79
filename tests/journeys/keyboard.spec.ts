import { expect, test, type Page } from '@playwright/test';
import { lessonsOf } from './support/catalogue.ts';

const lesson = lessonsOf('9-11')[0];

/** Presses Tab until what is focused fits; fails when it is never reached. */
async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let i = 0; i < most; i += 1) {
    const there = await page.evaluate((wanted) => {
      const at = document.activeElement;
      if (at === null || !at.matches(wanted) || at.getClientRects().length === 0) return false;
      // A turn that was answered keeps its choice: the one to answer is further on.
      return !(at instanceof HTMLInputElement && at.type === 'radio' && at.checked);
    }, selector);
    if (there) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${selector}`);
}

const visible = (page: Page, selector: string): Promise<boolean> => page.locator(selector).first().isVisible();

/** Answers the question on the screen with keys alone. */
async function answerByKeys(page: Page): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) {
    const type = await page.locator('article.item:visible').getAttribute('data-type');
    if (type === 'order') {
      await tabTo(page, '[data-move]:not(:disabled)');
      await page.keyboard.press('Enter');
    } else if (type === 'match' || type === 'gap') {
      const selects = await page.locator('article.item:visible select:visible').count();
      for (let i = 0; i < selects; i += 1) {
        await tabTo(page, 'article.item select');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Tab');
      }
    } else if (type === 'group') {
      const cards = await page.locator('article.item:visible .card').count();
      for (let i = 0; i < cards; i += 1) {
        await tabTo(page, 'article.item .card input[type=radio]');
        await page.keyboard.press('Space');
        await page.keyboard.press('Tab');
      }
    } else if (type === 'choose-several' || type === 'spot') {
      // How many it wants is told when the answer is checked: one more each time.
      await tabTo(page, 'article.item input[type=checkbox]:not(:checked)');
      await page.keyboard.press('Space');
    } else {
      await tabTo(page, 'article.item input[type=radio]:not(:disabled)');
      await page.keyboard.press('Space');
    }
    await tabTo(page, '[data-check]');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-do="RATE"]:visible, [data-do="NEXT"]:visible, [data-check]:visible').first()).toBeVisible();
    if (await visible(page, '[data-do="RATE"]:visible')) {
      await tabTo(page, '[data-do="RATE"]');
      await page.keyboard.press('Enter');
    }
    if (await visible(page, '[data-do="NEXT"]:visible')) return;
    await page.waitForTimeout(100);
    if (await visible(page, '[data-do="NEXT"]:visible')) return;
  }
}

test('with the keyboard alone: from the front door through a lesson and its quiz to my path and to help', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/en/');
  await tabTo(page, 'a[href="/en/9-11/"]');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/9-11\/$/);
  await tabTo(page, `a[href="${lesson.url}"]`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: lesson.title })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveClass(/skip/);
  await tabTo(page, `a[href="${lesson.quizUrl ?? ''}"]`);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/quiz\/$/);
  await expect(page.locator('pathlight-learners')).toBeVisible();
  await tabTo(page, 'pathlight-learners [data-picture]');
  await page.keyboard.press('Enter');
  await tabTo(page, '[data-do="START"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('article.item:visible')).toBeVisible();
  for (let step = 0; step < 20 && !(await visible(page, '[data-screen="summary"]')); step += 1) {
    if (await visible(page, '[data-screen="review"]')) {
      await tabTo(page, '[data-do="FINISH"]');
      await page.keyboard.press('Enter');
    } else {
      await answerByKeys(page);
      // The feedback is announced where it opens, and the way on is next to it.
      await tabTo(page, '[data-do="NEXT"]', 30);
      await page.keyboard.press('Enter');
    }
    await page.waitForTimeout(100);
  }
  await expect(page.locator('[data-screen="summary"]')).toBeVisible();
  await page.goto('/en/9-11/my-learning/');
  await tabTo(page, 'summary');
  await page.keyboard.press('Enter');
  await expect(page.locator('details[open]').first()).toBeVisible();
  await page.goto(lesson.url);
  await tabTo(page, 'a[href^="/en/9-11/help/"]', 12);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/help\//);
});
