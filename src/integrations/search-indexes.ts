import { gunzipSync } from 'node:zlib';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { BANDS } from '../core/content/ids.ts';
import { filesBelow, type BuiltPage, type BuiltSite } from './built-site.ts';

/** The wing of a page below `/<lang>/`: a band, or `grown` for everything that is for grown-ups. */
export type Wing = (typeof BANDS)[number] | 'grown';

/** A search index of the finished site. */
export interface SearchIndex {
  lang: string;
  wing: Wing;
  /** Folder of the index inside the site, with a slash at the end: `en/7-9/search-index/`. */
  folder: string;
  pages: number;
}

/** Which wing and language a page belongs to, or null for pages without either (front door, 404). */
export function wingOf(path: string): { lang: string; wing: Wing } | null {
  const match = /^\/([a-z]{2}(?:-[A-Za-z]{2})?)\/([^/]+)\//.exec(path);
  if (match === null) return null;
  const [, lang = '', section = ''] = match;
  return { lang, wing: BANDS.find((band) => band === section) ?? 'grown' };
}

/**
 * One Pagefind index for each language and band, and one for grown-ups: a filter inside a shared index
 * would still send an older band's words to a younger child's device.
 */
export async function writeSearchIndexes(site: BuiltSite): Promise<SearchIndex[]> {
  const groups = new Map<string, { lang: string; wing: Wing; pages: BuiltPage[] }>();
  for (const page of await site.pages()) {
    const at = wingOf(page.path);
    if (at === null) continue;
    const key = `${at.lang}/${at.wing}`;
    const group = groups.get(key) ?? { ...at, pages: [] };
    group.pages.push(page);
    groups.set(key, group);
  }
  const made: SearchIndex[] = [];
  for (const [key, { lang, wing, pages }] of groups) {
    const { index, errors } = await createIndex({ forceLanguage: lang, writePlayground: false });
    if (index === undefined) throw new Error(`Search index ${key}: ${errors.join('; ')}`);
    let count = 0;
    for (const page of pages) {
      const content = await site.read(page.file);
      if (!content.includes('data-pagefind-body')) continue;
      const added = await index.addHTMLFile({ url: site.base + page.path.slice(1), content });
      if (added.errors.length > 0) throw new Error(`Search index ${key}, ${page.path}: ${added.errors.join('; ')}`);
      count += 1;
    }
    const folder = `${key}/search-index/`;
    const written = await index.writeFiles({ outputPath: join(site.root, folder) });
    if (written.errors.length > 0) throw new Error(`Search index ${key}: ${written.errors.join('; ')}`);
    await trim(join(site.root, folder));
    made.push({ lang, wing, folder, pages: count });
  }
  await close();
  return made;
}

/** Takes away what our own search page never loads, and unpacks gzip so that the host's brotli does better. */
async function trim(folder: string): Promise<void> {
  for (const file of await filesBelow(folder)) {
    if (/pagefind-(?:ui|modular-ui|highlight|component-ui)\b|wasm\.unknown|\.css$/.test(file)) {
      await rm(file);
      continue;
    }
    const data = await readFile(file);
    if (data[0] === 0x1f && data[1] === 0x8b) await writeFile(file, gunzipSync(data));
  }
}
