import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';

const dist = process.env.PATHLIGHT_OUT ?? 'dist';
const { lessons } = JSON.parse(readFileSync(`${dist}/catalogue.json`, 'utf8')) as { lessons: { id: string; url: string; teachUrl: string }[] };

/** Pages of a PDF, counted from its page objects. */
const pagesOf = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

for (const format of ['A4', 'Letter'] as const) {
  test(`every plan prints on ${format}, black on white, nothing wider than the sheet`, async ({ page }) => {
    const counts: string[] = [];
    for (const { id, teachUrl } of lessons) {
      await page.goto(teachUrl, { waitUntil: 'load' });
      await page.emulateMedia({ media: 'print' });
      const width = format === 'A4' ? 718 : 740;
      await page.setViewportSize({ width, height: 1000 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(wide, `${id} on ${format}`).toBeLessThanOrEqual(0);
      const count = pagesOf(await page.pdf({ format, printBackground: false }));
      counts.push(`${id} ${count}`);
      expect(count, id).toBeGreaterThanOrEqual(1);
      expect(count, `${id}: a plan is read standing up`).toBeLessThanOrEqual(8);
      await page.emulateMedia({ media: 'screen' });
    }
    console.log(`${format}: ${counts.join(', ')}`);
  });
}
