import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { catalogue, lessonsOf } from './support/catalogue.ts';
import { answer, begin } from './support/quiz.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Each kind of page of a band. */
const kinds = (band: string): string[] => {
  const [lesson] = lessonsOf(band);
  const at = `/en/${band}/`;
  return [at, lesson.url, lesson.quizUrl ?? at, `${at}help/`, `${at}help/mean/`, `${at}search/`, `${at}my-learning/`, lesson.teachUrl];
};
const grown = ['/en/', '/en/teach/', '/en/framework/', '/en/framework/images/', '/en/school/', '/en/families/', '/en/about/', '/en/privacy/', '/en/licence/', '/en/search/', '/en/help/', '/offline/', '/weather/', '/no-such-page/'];

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 140)).join(' | ')}`);
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(`axe has nothing to say, ${theme}`, () => {
    test.use({ colorScheme: theme });
    for (const { id: band } of catalogue.bands) {
      test(`band ${band}`, async ({ page }) => {
        test.setTimeout(180_000);
        const wrong: string[] = [];
        for (const path of kinds(band)) {
          await page.goto(path);
          for (const line of await violations(page)) wrong.push(`${path} ${line}`);
        }
        await page.goto(lessonsOf(band)[0].quizUrl ?? '');
        await begin(page);
        for (const line of await violations(page)) wrong.push(`question ${line}`);
        await answer(page);
        for (const line of await violations(page)) wrong.push(`feedback ${line}`);
        expect(wrong).toEqual([]);
      });
    }
    test('grown-ups and all others', async ({ page }) => {
      test.setTimeout(180_000);
      const wrong: string[] = [];
      for (const path of grown) {
        await page.goto(path);
        for (const line of await violations(page)) wrong.push(`${path} ${line}`);
      }
      expect(wrong).toEqual([]);
    });
  });
}

test.describe('small, large, forced', () => {
  const paths = catalogue.bands.flatMap(({ id }) => kinds(id)).concat(grown);

  test('nothing scrolls sideways at 320 px', async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await sideways(page, paths)).toEqual([]);
  });

  test('nothing scrolls sideways at 360 px with text set to 200 %', async ({ baseURL, playwright }) => {
    test.setTimeout(240_000);
    // The setting a person changes: the browser's own text size, which media queries in em follow.
    const { executablePath, args = [] } = test.info().project.use.launchOptions ?? {};
    const browser = await playwright.chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args: [...args, '--blink-settings=defaultFontSize=32,defaultFixedFontSize=26'] });
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, baseURL: baseURL ?? '', serviceWorkers: 'block' });
    await page.goto('/en/');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    const wide = await sideways(page, paths);
    await browser.close();
    expect(wide).toEqual([]);
  });

  test('what can be pressed is at least 44 px, 64 px for the youngest', async ({ page }) => {
    test.setTimeout(120_000);
    const small: string[] = [];
    for (const { id: band } of catalogue.bands) {
      const least = band === '3-5' || band === '5-7' ? 64 : 44;
      for (const path of kinds(band).filter((one) => !one.includes('/teach/'))) {
        await page.setViewportSize({ width: 360, height: 740 });
        await page.goto(path);
        const found = await page.evaluate((px) => {
          const controls = [...document.querySelectorAll<HTMLElement>('button, .btn, .help, summary, select')];
          return controls
            .map((control) => ({ name: (control.textContent ?? '').trim().slice(0, 40), box: control.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0 && box.height > 0 && box.height < px - 0.5)
            .map(({ name, box }) => `${name} ${Math.round(box.height)} px`);
        }, least);
        for (const line of found) small.push(`${path} ${line}`);
      }
    }
    expect(small).toEqual([]);
  });

  test('in forced colours every control keeps an edge and every state a word', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(lessonsOf('9-11')[0].quizUrl ?? '');
    await begin(page);
    await answer(page);
    await expect(page.getByText(/^Your answer\./).first()).toBeVisible();
    const edge = await page.locator('.btn:visible').first().evaluate((button) => getComputedStyle(button).borderTopWidth);
    expect(parseFloat(edge)).toBeGreaterThan(0);
  });

  test('with reduced motion nothing moves', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const moving: string[] = [];
    for (const path of paths.slice(0, 20)) {
      await page.goto(path);
      const count = await page.evaluate(() => document.getAnimations().length);
      if (count > 0) moving.push(`${path}: ${count}`);
    }
    expect(moving).toEqual([]);
  });
});

/** Pages that can be scrolled sideways, with how far. */
async function sideways(page: Page, paths: string[]): Promise<string[]> {
  const wide: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    const px = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (px > 0) wide.push(`${path}: ${px} px too wide`);
  }
  return wide;
}

test('tabbing through a page shows where one is, everywhere', async ({ page }) => {
  test.setTimeout(120_000);
  const unseen: string[] = [];
  for (const path of [...kinds('9-11'), ...kinds('3-5'), '/en/', '/en/teach/', '/en/framework/']) {
    await page.goto(path);
    for (let i = 0; i < 25; i += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const at = document.activeElement as HTMLElement | null;
        if (at === null || at === document.body) return null;
        // What is focused may show its ring on itself or on the part that stands for it (a label around a radio).
        const shows = [at, at.closest('label'), at.parentElement, at.closest('li, article, .card')].some((one) => {
          if (one === null) return false;
          const style = getComputedStyle(one);
          return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
        });
        return { shows, html: at.outerHTML.slice(0, 120) };
      });
      if (focus !== null && !focus.shows) unseen.push(`${path}: ${focus.html}`);
    }
  }
  expect([...new Set(unseen)]).toEqual([]);
});
