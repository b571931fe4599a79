import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BANDS, type BandId } from '../core/content/ids.ts';
import { assetsOf, filesBelow, type BuiltPage, type BuiltSite } from './built-site.ts';
import type { Transfer } from './compress.ts';
import { tooNewInCss, tooNewInJs } from './floor.ts';
import type { WrittenPack } from './packs.ts';
import { scriptsOf } from './script-graph.ts';
import type { SearchIndex } from './search-indexes.ts';

/** 1 KB is 1,000 bytes here, as a data plan counts. */
const KB = 1_000;

/** Bounds in bytes as transferred (brotli), and in requests. */
export const BOUNDS = {
  read: 20 * KB,
  readInPictures: 30 * KB,
  requestsBeforeReading: 2,
  scriptBeforeFirstAnswer: 24 * KB,
  scriptWithStorage: 58 * KB,
  unasked: 60 * KB,
  pack: 400 * KB,
  firstSearchResult: 120 * KB,
} as const;

const IN_PICTURES: BandId[] = ['3-5', '5-7'];

/** One measured figure with its bound. */
export interface Figure {
  what: string;
  value: number;
  bound: number;
  unit: 'bytes' | 'requests';
}

/** A learner's page that belongs to a lesson. */
export interface LessonPages {
  band: BandId;
  /** Addresses without the base path. */
  read: string;
  quiz: string | null;
}

/** Requests that must end before a page can be read: itself, blocking styles, blocking scripts. */
export function requestsBeforeReading(html: string): number {
  const styles = [...html.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*>/g)].filter(([tag]) => !/\bmedia="print"/.test(tag));
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc=[^>]*>/g)].filter(([tag]) => !/\btype="module"|\bdefer\b|\basync\b/.test(tag));
  return 1 + styles.length + scripts.length;
}

/** Addresses of pictures, styles and icons that a page loads to be read, scripts left aside. */
function toBeRead(html: string): string[] {
  const styles = [...html.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"/g)].map((m) => m[1] ?? '');
  const pictures = [...html.matchAll(/<(?:img|use|image|source)\b[^>]*\b(?:src|href|srcset)="([^"#]+)[^"]*"/g)].map((m) => m[1] ?? '');
  return [...styles, ...pictures].filter((url) => url !== '' && !url.startsWith('data:'));
}

async function sum(site: BuiltSite, transfer: Transfer, urls: Iterable<string>): Promise<number> {
  let bytes = 0;
  for (const url of urls) {
    const file = site.fileOf(url);
    if (file !== null) bytes += await transfer.bytes(file).catch(() => 0);
  }
  return bytes;
}

/** Chunks that a quiz loads once answers are given: its summary, and speech where children do not read yet. */
const AFTER_AN_ANSWER = /\/quiz-(?:end|speech)\.|\/voices\./;

/** The store's first file, and the quiz's way to the store: they come with the store. */
const WITH_STORAGE = /\/(?:learners|device-store)\.[\w-]+\.js$/;

const storageScript = async (site: BuiltSite, url: string): Promise<boolean> => {
  const file = site.fileOf(url);
  return file !== null && (WITH_STORAGE.test(url) || /[dD]exie/.test(await readFile(file, 'utf8')));
};

/** Measures every page of a lesson against its bounds; for each kind of figure the largest of each band is kept. */
async function lessonFigures(site: BuiltSite, transfer: Transfer, pages: Map<string, BuiltPage>, lessons: LessonPages[]): Promise<Figure[]> {
  const figures = new Map<string, Figure>();
  const keep = (figure: Figure): void => {
    const before = figures.get(figure.what);
    if (before === undefined || figure.value > before.value) figures.set(figure.what, figure);
  };
  for (const lesson of lessons) {
    const page = pages.get(lesson.read);
    if (page !== undefined) {
      const html = await site.read(page.file);
      const value = (await transfer.bytes(page.file)) + (await sum(site, transfer, new Set(toBeRead(html))));
      const bound = IN_PICTURES.includes(lesson.band) ? BOUNDS.readInPictures : BOUNDS.read;
      keep({ what: `${lesson.band}: a lesson, to be read`, value, bound, unit: 'bytes' });
      keep({ what: 'requests before a lesson can be read', value: requestsBeforeReading(html), bound: BOUNDS.requestsBeforeReading, unit: 'requests' });
    }
    const quiz = lesson.quiz === null ? undefined : pages.get(lesson.quiz);
    if (quiz === undefined) continue;
    const { first, later } = await scriptsOf(site, quiz);
    const withStorage = new Set([...first, ...later]);
    const before = new Set<string>();
    for (const url of withStorage) if (!AFTER_AN_ANSWER.test(url) && !(await storageScript(site, url))) before.add(url);
    keep({ what: 'script before the first answer', value: await sum(site, transfer, before), bound: BOUNDS.scriptBeforeFirstAnswer, unit: 'bytes' });
    keep({ what: 'script of a quiz, storage included', value: await sum(site, transfer, withStorage), bound: BOUNDS.scriptWithStorage, unit: 'bytes' });
  }
  return [...figures.values()];
}

/** Bytes until a band's search shows its first result: engine, its WebAssembly, index and one fragment. */
async function searchFigure(site: BuiltSite, transfer: Transfer, index: SearchIndex): Promise<Figure> {
  let bytes = 0;
  let chunk = 0;
  let fragment = 0;
  for (const file of await filesBelow(join(site.root, index.folder))) {
    const size = await transfer.bytes(file);
    if (file.endsWith('.pf_fragment')) fragment = Math.max(fragment, size);
    else if (file.endsWith('.pf_index')) chunk = Math.max(chunk, size);
    else if (!file.endsWith('pagefind-worker.js') && !file.endsWith('.pf_filter')) bytes += size;
  }
  return { what: `${index.wing}: search, first result`, value: bytes + chunk + fragment, bound: BOUNDS.firstSearchResult, unit: 'bytes' };
}

/** What a first visit fetches without being asked: the worker and what it installs, with one band's help page. */
async function unaskedFigure(site: BuiltSite, transfer: Transfer): Promise<Figure> {
  let most = 0;
  for (const band of BANDS) {
    const urls = [`${site.base}sw.js`, `${site.base}offline/`, `${site.base}weather/`, `${site.base}manifest.webmanifest`, `${site.base}en/${band}/help/`];
    const shell = await readFile(join(site.root, 'shell.json'), 'utf8').then(
      (text) => (JSON.parse(text) as { files: string[] }).files,
      () => [],
    );
    const help = new Set<string>();
    for (const page of (await site.pages()).filter(({ path }) => path.startsWith(`/en/${band}/help/`))) {
      help.add(site.urlOf(page.file));
      for (const url of await assetsOf(site, page)) help.add(url);
    }
    most = Math.max(most, await sum(site, transfer, new Set([...urls, ...shell, ...help])));
  }
  return { what: 'fetched unasked on a first visit', value: most, bound: BOUNDS.unasked, unit: 'bytes' };
}

/** Every figure of the site with its bound. */
export async function measure(
  site: BuiltSite,
  transfer: Transfer,
  given: { lessons: LessonPages[]; packs: WrittenPack[]; searches: SearchIndex[] },
): Promise<Figure[]> {
  const pages = new Map((await site.pages()).map((page) => [page.path, page]));
  return [
    ...(await lessonFigures(site, transfer, pages, given.lessons)),
    ...given.packs.map((pack): Figure => ({ what: `${pack.band}: pack`, value: pack.bytes, bound: BOUNDS.pack, unit: 'bytes' })),
    ...(await Promise.all(given.searches.filter(({ wing }) => wing !== 'grown').map((index) => searchFigure(site, transfer, index)))),
    await unaskedFigure(site, transfer),
  ];
}

/** A figure as a line for people: name, value, bound. */
export function asLine({ what, value, bound, unit }: Figure): string {
  const show = (n: number): string => (unit === 'bytes' ? `${(n / KB).toFixed(1)} KB` : String(n));
  return `${value > bound ? 'OVER ' : 'ok   '}${what.padEnd(44)} ${show(value).padStart(9)} of ${show(bound)}`;
}

/** Files that ask for another origin, or for what the oldest supported browsers cannot do. */
export async function strays(site: BuiltSite): Promise<string[]> {
  const found: string[] = [];
  for (const file of await filesBelow(site.root)) {
    const name = site.urlOf(file);
    if (!/\.(?:html|css|js)$/.test(file) || name.includes('/search-index/')) continue;
    const text = await site.read(file);
    if (file.endsWith('.html')) {
      for (const [, url] of text.matchAll(/<(?:script|img|iframe|link|source|video|audio|embed|object|use|image)\b[^>]*\b(?:src|href|data|srcset)="((?:https?:)?\/\/[^"]+)"/g)) {
        if (url !== undefined && !/rel="canonical"/.test(url)) found.push(`${name}: loads ${url} from another origin`);
      }
      for (const [, css] of text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)) for (const what of tooNewInCss(css ?? '')) found.push(`${name}: its styles use ${what}`);
    } else if (file.endsWith('.css')) {
      for (const what of tooNewInCss(text)) found.push(`${name}: uses ${what}`);
    } else {
      for (const what of tooNewInJs(text)) found.push(`${name}: uses ${what}`);
    }
  }
  return [...new Set(found)];
}
