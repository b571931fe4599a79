import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { BANDS } from '../../../src/core/content/ids.ts';

/** Begins every example of the sheet. */
async function beginAll(page: Page): Promise<void> {
  await expect(page.locator('pathlight-quiz:not([data-playing])')).toHaveCount(0);
  await page.locator('[data-do=START]').evaluateAll((buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });
  await expect(page.locator('pathlight-quiz:not([data-at=choosing])')).toHaveCount(0);
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`every item type, unanswered and marked, has no axe violation: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('kit/items/');
    await beginAll(page);
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const before = await new AxeBuilder({ page }).withTags(tags).analyze();
    expect(before.violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    for (const id of ['raft-1', 'tiger-1']) {
      const sheet = page.locator(`section#${id}`);
      const places = id === 'raft-1' ? '.opts' : '.card-to';
      for (const place of await sheet.locator(places).all()) await place.locator('input').first().check();
      await sheet.locator('[data-check]').click();
      await sheet.locator('[data-value=sure]').click();
      await expect(sheet.locator('pathlight-quiz')).toHaveAttribute('data-at', 'feedback');
    }
    const after = await new AxeBuilder({ page }).withTags(tags).analyze();
    expect(after.violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });

test('nothing is wider than a small telephone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('kit/items/');
  await beginAll(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every item can be done, with its answer and every reason under a disclosure', async ({ page }) => {
    await page.goto('kit/items/');
    for (const item of await page.locator('.item').all()) {
      await expect(item.locator('form')).toBeVisible();
      const reasons = item.locator('details');
      expect(await reasons.count()).toBeGreaterThan(0);
      for (const reason of await reasons.all()) {
        const text = reason.locator('p');
        await expect(text).toBeHidden();
        await reason.locator('summary').click();
        await expect(text).toBeVisible();
      }
    }
    await page.locator('#raft-1 input').first().check();
    await expect(page.locator('[data-check]:visible')).toHaveCount(0);
  });
});

test('the gallery has an example for the youngest and for the oldest kind of page', async ({ page }) => {
  await page.goto('kit/items/');
  const bands = await page.locator('section.sheet').evaluateAll((sheets) => sheets.map((sheet) => (sheet as HTMLElement).dataset.band ?? ''));
  expect(bands.every((band) => (BANDS as readonly string[]).includes(band))).toBe(true);
  expect(bands).toEqual(expect.arrayContaining(['3-5', '5-7', '7-9', '9-11', '11-14', '14-16']));
});
