import { expect, test } from '@playwright/test';
import { catalogue, lessonsOf } from './support/catalogue.ts';

const order = catalogue.bands.map(({ id }) => id);
const older = (band: string): string[] => order.slice(order.indexOf(band) + 1);

/** From each band's home, follows every link and every file a page asks for, up to the front door and the grown-ups' wing. */
for (const { id: band, url } of catalogue.bands) {
  test(`crawling from ${band} reaches no page, file or search result of an older band`, async ({ request }) => {
    const queue = [url];
    const seen = new Set<string>();
    const leaks: string[] = [];
    const beyond = (path: string): string | undefined => older(band).find((other) => path.includes(`/${other}/`));
    while (queue.length > 0) {
      const path = queue.pop() ?? '';
      if (seen.has(path)) continue;
      seen.add(path);
      const response = await request.get(path);
      expect(response.ok(), path).toBe(true);
      const text = await response.text();
      for (const lesson of older(band).flatMap((other) => lessonsOf(other))) {
        if (text.includes(lesson.id) || text.includes(lesson.title)) leaks.push(`${path} names ${lesson.id}`);
      }
      for (const [, link = ''] of text.matchAll(/(?:href|src|action|data-[\w-]*)="(\/[^"#?]*)/g)) {
        if (beyond(link) !== undefined) leaks.push(`${path} leads to ${link}`);
        if (link.endsWith('/search-index/')) continue;
        if (link.startsWith(`/en/${band}/`) || /^\/_astro\//.test(link)) queue.push(link);
        else if (!['/', '/en/', '/weather/', '/offline/'].includes(link) && !/\.(svg|png|ico|webmanifest|json|js|css)$/.test(link)) leaks.push(`${path} leads out to ${link}`);
      }
    }
    const pack = (await (await request.get(`/en/${band}/pack.json`)).json()) as { files: { url: string }[] };
    for (const file of pack.files) if (beyond(file.url) !== undefined) leaks.push(`the pack holds ${file.url}`);
    expect(seen.size).toBeGreaterThan(10);
    expect(leaks).toEqual([]);
  });
}
