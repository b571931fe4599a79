import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { tilesOf } from '../../../src/core/content/help-tiles.ts';
import { BANDS } from '../../../src/core/content/ids.ts';
import { helpWords } from '../../../src/i18n/help.ts';

const words = helpWords('en');

/** Headings of a page in the order in which they are read. */
const headings = (page: Page): Promise<string[]> => page.locator('main').getByRole('heading').allTextContents();

for (const band of BANDS) {
  test(`${band}: one tap from the band's page, the promise first, then danger, whom to tell, numbers, steps`, async ({ page }) => {
    await page.goto(`en/${band}/`);
    await page.getByRole('banner').getByRole('link', { name: band === '3-5' ? 'Get my grown-up' : 'Get help' }).click();
    if (band === '3-5') {
      await expect(page.getByRole('main')).toContainText(words.opening);
      await page.getByRole('main').getByRole('link', { name: 'Get my grown-up' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your child fetched you');
    }
    const own = words.bands[band];
    const read = await headings(page);
    const order = [own.danger.title, own.tell.title, own.numbers.title, band === '3-5' ? words.youngest.nextTitle : own.stepsTitle, own.aboutTitle];
    expect(read.filter((heading) => order.includes(heading))).toEqual(order);
    await expect(page.getByRole('main')).toContainText(words.opening);
    await expect(page.getByText('Call the emergency number where you live.')).toBeVisible();
    expect(await page.locator('.tiles a').allTextContents()).toEqual(tilesOf(band).map((tile) => words.tile(tile, band)));
  });

  test(`${band}: every tile has its page, with the promise, the order and three steps`, async ({ page }) => {
    const own = words.bands[band];
    for (const tile of tilesOf(band)) {
      await page.goto(`en/${band}/help/${tile}/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.tile(tile, band));
      await expect(page.getByRole('main')).toContainText(words.opening);
      const read = await headings(page);
      const order = [own.danger.title, own.tell.title, own.numbers.title, band === '3-5' ? words.youngest.doThis : own.stepsTitle];
      expect(read.filter((heading) => order.includes(heading))).toEqual(order);
      await expect(page.locator('.do li')).toHaveCount(3);
      await expect(page.getByRole('banner').getByRole('link', { name: 'Leave this page now' })).toBeVisible();
      await expect(page.locator('form, input:not([type=search]), textarea')).toHaveCount(0);
    }
  });

  for (const scheme of ['light', 'dark'] as const) {
    test(`${band}: no barrier on its help pages, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      for (const path of ['', 'body/', ...(scheme === 'light' ? ['numbers/'] : []), ...(band === '3-5' ? ['together/'] : [])]) {
        await page.goto(`en/${band}/help/${path}`);
        await expect(page.locator('pathlight-numbers [data-part=pick]')).toBeVisible({ visible: path !== '' || band !== '3-5' });
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
        expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      }
    });
  }
}

test('the youngest have one large picture to press', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('en/3-5/help/');
  const button = page.getByRole('main').getByRole('link');
  await expect(button).toHaveCount(1);
  const box = await button.boundingBox();
  expect(box?.height).toBeGreaterThan(200);
  expect(box?.width).toBeGreaterThan(300);
});

test('grown-ups: help for a child, what to do and what not, services that children are not shown', async ({ page }) => {
  await page.goto('en/help/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help for a child');
  await expect(page.getByRole('heading', { name: 'Do not', exact: true })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Promise secrecy.');
  await expect(page.getByRole('link', { name: /Project Arachnid/ })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('not a service to show');
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('on a small phone nothing is wider than the screen, and text may be twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const path of ['en/5-7/help/', 'en/14-16/help/asked/', 'en/9-11/help/numbers/', 'en/3-5/help/', 'en/help/', 'weather/']) {
    await page.goto(path);
    await page.addStyleTag({ content: 'html{font-size:200%}' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
  }
});

for (const path of ['en/5-7/help/', 'en/9-11/help/', 'en/14-16/help/', 'en/3-5/help/together/', 'en/help/']) {
  test(`${path} prints on one sheet of A4, a chosen country's numbers on it`, async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('pathlight-country', 'GB'));
    await page.goto(path);
    await expect(page.locator('#emergency')).toContainText('999');
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('A person I can tell')).toBeVisible();
    await expect(page.locator('#emergency')).toBeVisible();
  });
}
