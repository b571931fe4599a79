import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { BANDS } from '../core/content/ids.ts';
import { languageRules } from '../core/content/schemas/language.ts';
import { loadCurriculum, type Curriculum } from '../gate/load.ts';
import { asLine, measure, strays, type LessonPages } from './budget.ts';
import { assetsOf, BuiltSite } from './built-site.ts';
import { lessonPath, writeCatalogue } from './catalogue-json.ts';
import { Transfer, writeCompressed } from './compress.ts';
import { writePacks } from './packs.ts';
import { writePolicy } from './policy.ts';
import { writeSearchIndexes, wingOf } from './search-indexes.ts';
import { writeWorker } from './worker.ts';
import { leaksOf, type Leak, type TermsFromBand, type WalledText } from './walls.ts';

/** All leaks between bands of a finished site. */
export async function leaksOfSite(site: BuiltSite, curriculum: Curriculum, terms: TermsFromBand): Promise<Leak[]> {
  const pages = await site.pages();
  const leaks: Leak[] = [];
  const langs = [...new Set(pages.map(({ path }) => wingOf(path)?.lang).filter((lang) => lang !== undefined))];
  for (const lang of langs) {
    for (const band of BANDS) {
      const own = pages.filter(({ path }) => path.startsWith(`/${lang}/${band}/`));
      if (own.length === 0) continue;
      const files = new Map<string, WalledText>();
      for (const page of own) {
        for (const url of await assetsOf(site, page)) {
          const file = site.fileOf(url);
          if (file !== null && !files.has(url)) files.set(url, { path: '/' + url.slice(site.base.length), text: await site.read(file) });
        }
      }
      const texts = await Promise.all(own.map(async ({ file, path }) => ({ path, text: await site.read(file) })));
      const packFile = site.fileOf(`${site.base}${lang}/${band}/pack.json`);
      const pack = packFile === null ? [] : (JSON.parse(await site.read(packFile)) as { files: { url: string }[] }).files.map(({ url }) => url);
      leaks.push(...leaksOf({ lang, band, base: site.base }, { pages: texts, files: [...files.values()], pack }, curriculum.lessons, terms));
    }
  }
  return leaks;
}

function lessonPages(curriculum: Curriculum, pages: Set<string>): LessonPages[] {
  return curriculum.lessons.map(({ lang, band, id }) => {
    const first = lessonPath(lang, band, id);
    const whole = `${first}read/`;
    const quiz = `${first}quiz/`;
    return { band, read: pages.has(whole) ? whole : first, quiz: pages.has(quiz) ? quiz : null };
  });
}

async function finish(site: BuiltSite): Promise<void> {
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await work();
    console.log(`  ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
    return result;
  };
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const { curriculum } = await loadCurriculum(root);
  const { fromBand: terms } = languageRules.parse(JSON.parse(await readFile(join(root, 'curriculum/language.json'), 'utf8')));
  const transfer = new Transfer();
  await step('policy and headers', () => writePolicy(site));
  const searches = await step('search indexes', () => writeSearchIndexes(site));
  await step('service worker', () => writeWorker(site));
  const packs = await step('packs', () => writePacks(site, transfer));
  await step('catalogue.json', () => writeCatalogue(site, transfer, curriculum, { packs, searches }));
  const leaks = await step('walls between the bands', () => leaksOfSite(site, curriculum, terms));
  await step('compression', () => writeCompressed(site, transfer));
  const pages = new Set((await site.pages()).map(({ path }) => path));
  const figures = await step('budgets', () => measure(site, transfer, { lessons: lessonPages(curriculum, pages), packs, searches }));
  const lines = figures.map(asLine);
  for (const line of lines) console.log(`  ${line}`);
  const reports = join(site.root, '..', 'reports');
  await mkdir(reports, { recursive: true });
  await writeFile(join(reports, 'budget.txt'), lines.join('\n') + '\n');
  const problems = [
    ...leaks.map(({ path, what, mend }) => `${path} ${what}\n    ${mend}`),
    ...figures.filter(({ value, bound }) => value > bound).map((figure) => `Over its budget: ${asLine(figure).slice(5)}`),
    ...(await strays(site)),
  ];
  if (problems.length > 0) {
    throw new Error(`The site was built, and ${problems.length} ${problems.length === 1 ? 'thing keeps' : 'things keep'} it from being published:\n` + problems.map((line) => `  ${line}`).join('\n'));
  }
}

/** What happens once Astro has written its pages: search, worker, packs, catalogue, walls, compression, budgets. */
export function afterBuild(base: string): AstroIntegration {
  return {
    name: 'pathlight-after-build',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await finish(new BuiltSite(fileURLToPath(dir), base));
      },
    },
  };
}
