import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { assetsOf, type BuiltSite } from './built-site.ts';
import { wingOf } from './search-indexes.ts';

/** What every visit installs, band or not, where the site has it. */
const FILES = ['offline/', 'weather/', 'manifest.webmanifest'];

/**
 * Bundles the worker to `/sw.js`, with the list of the shell written into it. The version is a hash of
 * the shell's content, so a build that changes nothing there asks nobody for consent.
 */
export async function writeWorker(site: BuiltSite): Promise<void> {
  const sets: Record<string, Set<string>> = {};
  for (const page of await site.pages()) {
    const at = wingOf(page.path);
    if (at === null || !page.path.startsWith(at.wing === 'grown' ? `/${at.lang}/help/` : `/${at.lang}/${at.wing}/help/`)) continue;
    const own = (sets[`${at.lang}/${at.wing}`] ??= new Set());
    own.add(site.urlOf(page.file));
    for (const url of await assetsOf(site, page)) own.add(url);
  }
  const help = Object.fromEntries(Object.entries(sets).map(([wing, urls]) => [wing, [...urls].filter((url) => !FILES.includes(url.slice(site.base.length)))]));
  const files: string[] = [];
  const hash = createHash('sha256');
  for (const path of FILES) {
    const url = site.base + path;
    const content = await readFile(site.fileOf(url) ?? '').catch(() => null);
    if (content === null) continue;
    files.push(url);
    hash.update(url).update(content);
  }
  for (const url of [...new Set(Object.values(help).flat())].sort()) hash.update(url).update(await readFile(site.fileOf(url) ?? ''));
  const entry = fileURLToPath(new URL('../offline/sw/worker.ts', import.meta.url));
  const shell = { version: hash.digest('hex').slice(0, 12), base: site.base, files, help };
  await build({
    entryPoints: [entry],
    outfile: join(site.root, 'sw.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome106', 'firefox102', 'safari15.4'],
    define: { __SHELL__: JSON.stringify(shell) },
    logLevel: 'error',
  });
}
