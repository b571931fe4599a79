import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A page of the finished site: where it stands on disk, and its address without the base path. */
export interface BuiltPage {
  file: string;
  /** Starts and ends with `/`, except `/404.html`. */
  path: string;
}

/** Every file below a folder, as absolute paths, in a stable order; compressed copies left aside. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The finished site on disk, as the steps after the build see it. */
export class BuiltSite {
  readonly root: string;
  readonly base: string;

  /**
   * @param root folder of the built site
   * @param base path it will be served under, with a slash at both ends
   */
  constructor(root: string, base: string) {
    this.root = root.endsWith(sep) ? root.slice(0, -1) : root;
    this.base = base.endsWith('/') ? base : base + '/';
  }

  /** The address of a file, base path included: `…/en/7-9/index.html` gives `/en/7-9/`. */
  urlOf(file: string): string {
    return this.base + relative(this.root, file).split(sep).join('/').replace(/(^|\/)index\.html$/, '$1');
  }

  /** The file behind an address with the base path, or null when the address leads out of the site. */
  fileOf(url: string): string | null {
    const clean = url.replace(/[?#].*$/, '');
    if (!clean.startsWith(this.base)) return null;
    const inside = clean.slice(this.base.length);
    return join(this.root, inside === '' || inside.endsWith('/') ? inside + 'index.html' : inside);
  }

  /** All pages, in the order of their paths. */
  async pages(): Promise<BuiltPage[]> {
    const files = (await filesBelow(this.root)).filter((file) => file.endsWith('.html'));
    return files.map((file) => ({ file, path: '/' + this.urlOf(file).slice(this.base.length) }));
  }

  async read(file: string): Promise<string> {
    return readFile(file, 'utf8');
  }

  /** Writes JSON without spaces, since it is sent to devices. */
  async writeJson(path: string, value: unknown): Promise<void> {
    await writeFile(join(this.root, path), JSON.stringify(value));
  }
}

const ADDRESS = /(?:src|href|poster|data-src)\s*=\s*"([^"#?]+)[^"]*"/g;
const IN_SCRIPT = /["'`]([./][\w./-]*?[\w-]+\.(?:js|css|wasm))["'`]/g;

/** Addresses of files a page asks for by itself or later through its scripts, base path included. */
export async function assetsOf(site: BuiltSite, page: BuiltPage): Promise<Set<string>> {
  const html = await site.read(page.file);
  const found = new Set<string>();
  const queue: string[] = [];
  for (const match of html.matchAll(ADDRESS)) {
    const url = match[1] ?? '';
    if (/\.(?:js|css|svg|png|webp|avif|woff2|ico|webmanifest|json)$/.test(url) && url.startsWith(site.base)) queue.push(url);
  }
  while (queue.length > 0) {
    const url = queue.pop() ?? '';
    if (found.has(url)) continue;
    const file = site.fileOf(url);
    const text = file === null ? null : await readFile(file, 'utf8').catch(() => null);
    if (text === null) continue;
    found.add(url);
    if (!/\.(?:js|css)$/.test(url)) continue;
    for (const match of text.matchAll(IN_SCRIPT)) {
      const next = match[1] ?? '';
      queue.push(next.startsWith('/') ? next : new URL(next, 'http://site' + url).pathname);
    }
    // Names in vite's list of preloads have no leading dot or slash.
    for (const match of text.matchAll(/["'](_astro\/[\w.-]+\.(?:js|css))["']/g)) queue.push(site.base + (match[1] ?? ''));
  }
  return found;
}
