import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BANDS, type BandId } from '../core/content/ids.ts';
import type { PackManifest } from '../core/packs/manifest.ts';
import { assetsOf, filesBelow, type BuiltPage, type BuiltSite } from './built-site.ts';
import type { Transfer } from './compress.ts';
import { wingOf } from './search-indexes.ts';

/** A pack that was written, for the catalogue and the budgets. */
export interface WrittenPack {
  id: string;
  lang: string;
  band: BandId;
  version: string;
  /** As transferred. */
  bytes: number;
  url: string;
}

/** Where a page says how large its band's pack is. */
export const SIZE_TOKEN = '{{pack-size}}';

/** Writes the pack's size into the pages that show it. Rounded up to 10 KB, so that the words themselves change nothing. */
async function fillInSize(site: BuiltSite, transfer: Transfer, own: BuiltPage[], urls: string[]): Promise<void> {
  const all = await Promise.all(urls.map((url) => transfer.bytes(site.fileOf(url) ?? '')));
  const bytes = all.reduce((sum, one) => sum + one, 0);
  const size = `${Math.ceil(bytes / 10_000) * 10} KB`;
  for (const { file } of own) {
    const html = await site.read(file);
    if (!html.includes(SIZE_TOKEN)) continue;
    await writeFile(file, html.replaceAll(SIZE_TOKEN, size));
    transfer.forget(file);
  }
}

/** Files that every pack needs besides its band's own. */
const SHARED = ['offline/index.html', 'weather/index.html', 'manifest.webmanifest'];

/**
 * Writes `/<lang>/<band>/pack.json` for each band: its pages, their scripts and pictures, its search
 * index. The version is a hash of the list, so the same content is the same pack on every build.
 */
export async function writePacks(site: BuiltSite, transfer: Transfer): Promise<WrittenPack[]> {
  const pages = await site.pages();
  const made: WrittenPack[] = [];
  const langs = [...new Set(pages.map(({ path }) => wingOf(path)?.lang).filter((lang) => lang !== undefined))];
  for (const lang of langs) {
    for (const band of BANDS) {
      const own = pages.filter(({ path }) => path.startsWith(`/${lang}/${band}/`));
      if (own.length === 0) continue;
      const urls = new Set(own.map(({ file }) => site.urlOf(file)));
      for (const page of own) for (const asset of await assetsOf(site, page)) urls.add(asset);
      for (const file of await filesBelow(join(site.root, lang, band, 'search-index'))) urls.add(site.urlOf(file));
      for (const path of SHARED) {
        const file = join(site.root, path);
        if ((await readFile(file).catch(() => null)) !== null) urls.add(site.urlOf(file));
      }
      const sorted = [...urls].sort();
      await fillInSize(site, transfer, own, sorted);
      const files: PackManifest['files'] = [];
      for (const url of sorted) {
        const file = site.fileOf(url);
        if (file === null) continue;
        const raw = await readFile(file);
        const hash = createHash('sha256').update(raw).digest('hex');
        files.push({ url, hash, bytes: await transfer.bytes(file), size: raw.length });
      }
      const id = `${lang}/${band}`;
      const version = createHash('sha256').update(files.map(({ url, hash }) => `${url} ${hash}`).join('\n')).digest('hex').slice(0, 16);
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
      await site.writeJson(`${lang}/${band}/pack.json`, { pack: id, version, bytes, files } satisfies PackManifest);
      made.push({ id, lang, band, version, bytes, url: `${site.base}${lang}/${band}/pack.json` });
    }
  }
  return made;
}
