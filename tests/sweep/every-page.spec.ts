import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { BuiltSite } from '../../src/integrations/built-site.ts';

const dist = process.env.PATHLIGHT_OUT ?? 'dist';
const pages = (await new BuiltSite(dist, '/').pages()).map(({ path }) => path);

/** Every page, in both themes and at both widths: nothing scrolls sideways, nothing fails, axe has nothing to say. */
for (const width of [360, 1280]) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`every page at ${width} px, ${theme}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme: theme });
      test('reads well and breaks nothing', async ({ page }) => {
        const wrong: string[] = [];
        page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
        page.on('console', (message) => {
          if (message.type() === 'error') wrong.push(`${page.url()}: ${message.text()}`);
        });
        for (const path of pages) {
          await page.goto(path === '/404.html' ? '/no-such-page/' : path, { waitUntil: 'load' });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          if (wide > 0) wrong.push(`${path}: ${wide} px too wide`);
          const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
          for (const { id, nodes } of violations) wrong.push(`${path}: ${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 120)).join(' | ')}`);
        }
        expect(wrong.filter((line) => !line.includes('no-such-page/: Failed to load resource'))).toEqual([]);
      });
    });
  }
}

test('every page has one heading, a language, a title of its own and a way to help', async ({ page }) => {
  const wrong: string[] = [];
  const titles = new Map<string, string>();
  for (const path of pages.filter((one) => one !== '/404.html' && one !== '/')) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    if ((await page.locator('h1').count()) !== 1) wrong.push(`${path}: ${await page.locator('h1').count()} h1`);
    if ((await page.locator('html').getAttribute('lang')) === null) wrong.push(`${path}: no language`);
    const title = await page.title();
    const before = titles.get(title);
    if (before !== undefined && !path.includes('/help/') && !before.includes('/help/')) wrong.push(`${path}: same title as ${before}`);
    titles.set(title, path);
    const bare = path === '/weather/' || path === '/offline/';
    if (!bare && (await page.locator('a[href*="/help/"]').count()) === 0) wrong.push(`${path}: no way to help`);
  }
  expect(wrong).toEqual([]);
});

test('the list of pages is the whole site', () => {
  const catalogue = JSON.parse(readFileSync(`${dist}/catalogue.json`, 'utf8')) as { lessons: { url: string; quizUrl: string | null; teachUrl: string }[] };
  for (const { url, quizUrl, teachUrl } of catalogue.lessons) {
    expect(pages).toContain(url);
    expect(pages).toContain(teachUrl);
    if (quizUrl !== null) expect(pages).toContain(quizUrl);
  }
});
