import { expect, test, type Page } from '@playwright/test';
import { BANDS, isOlderBand } from '../../../src/core/content/ids.ts';
import { catalogue, lessonsOf } from '../support/catalogue.ts';

interface Found {
  url: string;
  title: string;
  text: string;
}

/** Asks one band's engine, as the search page does, for many words; gives every page it knows for each. */
const askAll = (page: Page, index: string, queries: string[]): Promise<Record<string, Found[]>> =>
  page.evaluate(
    async ([at, asked]) => {
      const engine = (await import(`${at}pagefind.js`)) as {
        options(o: object): Promise<void>;
        init(): Promise<void>;
        search(q: string): Promise<{ results: { data(): Promise<{ url: string; meta: { title?: string }; content: string }> }[] }>;
      };
      await engine.options({ basePath: at, noWorker: true });
      await engine.init();
      const answer: Record<string, { url: string; title: string; text: string }[]> = {};
      for (const query of asked) {
        const { results } = await engine.search(query);
        const pages = await Promise.all(results.map((result) => result.data()));
        answer[query] = pages.map(({ url, meta, content }) => ({ url, title: meta.title ?? '', text: content }));
      }
      return answer;
    },
    [index, queries] as const,
  );

for (const band of BANDS) {
  test(`search of ${band} finds its own lessons and never another band's`, async ({ page }) => {
    await page.goto(`/en/${band}/search/`);
    const index = `/en/${band}/search-index/`;
    const own = lessonsOf(band);
    const others = catalogue.lessons.filter((lesson) => lesson.band !== band);
    expect(others.length).toBeGreaterThan(0);
    const words = [...new Set(others.flatMap(({ title }) => title.split(/[^\p{L}]+/u)).filter((word) => word.length > 2))];
    const answers = await askAll(page, index, [...own.map(({ title }) => title), ...others.map(({ title }) => title), ...words]);
    for (const { title, url } of own) expect(answers[title]?.map((found) => found.url), title).toContain(url);
    const older = others.filter((lesson) => isOlderBand(lesson.band as (typeof BANDS)[number], band));
    for (const [query, pages] of Object.entries(answers)) {
      for (const found of pages) {
        expect(found.url, `asked "${query}"`).toMatch(new RegExp(`^/en/${band}/`));
        for (const { title } of older) expect(found.title.includes(title) || found.text.includes(title), `asked "${query}", "${found.title}" names "${title}"`).toBe(false);
      }
    }
  });
}

test('the index of the youngest holds no word that only an older band may meet', async ({ page }) => {
  await page.goto('/en/3-5/search/');
  const answers = await askAll(page, '/en/3-5/search-index/', ['grooming', 'sextortion', 'suicide', 'pornography', 'harassment', 'blackmail']);
  const texts = Object.values(answers).flat().map(({ text }) => text.toLowerCase());
  for (const text of texts) expect(text).not.toMatch(/groom|sextort|suicid|porn|harass|blackmail/);
  const [own] = lessonsOf('3-5');
  expect(Object.keys(await askAll(page, '/en/3-5/search-index/', [own.title]))).toHaveLength(1);
});
