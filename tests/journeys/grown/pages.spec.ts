import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

/** One page of each kind in the grown-ups' wing, and those that stand outside every wing. */
const PAGES = [
  '/en/teach/', '/en/framework/', '/en/framework/respect/', '/en/framework/crosswalk/', '/en/framework/crosswalk/rshe/', '/en/school/',
  '/en/families/', '/en/about/', '/en/privacy/', '/en/licence/', '/en/search/', '/en/3-5/search/', '/en/7-9/search/', '/en/14-16/search/', '/offline/', '/nothing/here/',
];

for (const [width, colorScheme] of [[360, 'light'], [360, 'dark'], [1280, 'light'], [1280, 'dark']] as const) {
  test(`no axe violation and no sideways scroll at ${width}, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    for (const path of PAGES) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(', ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
    }
  });
}

test('with text at twice its size nothing is cut off sideways', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  for (const path of PAGES) {
    await page.goto(path);
    await page.addStyleTag({ content: 'html{font-size:200%}' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
  }
});

test('an address with nothing behind it answers 404, in the look, with ways on and no age', async ({ page }) => {
  const answer = await page.goto('/en/7-9/no-such-lesson/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
  await expect(page.getByRole('link', { name: 'Choose an age' })).toHaveAttribute('href', '/en/');
  expect(await page.getByRole('main').textContent()).not.toMatch(/\d/);
  await page.getByRole('main').getByRole('link', { name: 'Get help' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/en/help/');
});

test('every link of the grown-ups’ pages leads somewhere', async ({ page, request }) => {
  const links = new Set<string>();
  for (const path of PAGES) {
    await page.goto(path);
    const found = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((link) => (link.getAttribute('href') ?? '').replace(/#.*/, '')));
    for (const link of found) links.add(link);
  }
  expect(links.size).toBeGreaterThan(60);
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
});

test('the page on privacy is true: after a look around there are no cookies and nothing in the database', async ({ page, context }) => {
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  for (const path of ['/en/privacy/', '/en/search/?q=privacy', '/en/7-9/', '/en/7-9/search/?q=kind']) await page.goto(path);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
  expect([...origins]).toEqual([new URL(page.url()).origin]);
});
