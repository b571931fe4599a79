import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BANDS } from '../core/content/ids.ts';
import type { BuiltSite } from './built-site.ts';
import { wingOf } from './search-indexes.ts';

/** What every visit installs, band or not, where the site has it. */
const FILES = ['offline/', 'weather/', 'help-numbers.json', 'manifest.webmanifest'];

/**
 * Bundles the worker to `/sw.js`, with the list of the shell written into it. The version is a hash of
 * the shell's content, so a build that changes nothing there asks nobody for consent.
 */
export async function writeWorker(site: BuiltSite): Promise<void> {
  const pages = await site.pages();
  const help: Record<string, string[]> = {};
  for (const { path, file } of pages) {
    const at = wingOf(path);
    if (at === null || !BANDS.some((band) => band === at.wing) || !path.startsWith(`/${at.lang}/${at.wing}/help/`)) continue;
    (help[`${at.lang}/${at.wing}`] ??= []).push(site.urlOf(file));
  }
  const files: string[] = [];
  const hash = createHash('sha256');
  for (const path of FILES) {
    const url = site.base + path;
    const content = await readFile(site.fileOf(url) ?? '').catch(() => null);
    if (content === null) continue;
    files.push(url);
    hash.update(url).update(content);
  }
  for (const url of Object.values(help).flat().sort()) hash.update(url).update(await readFile(site.fileOf(url) ?? ''));
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
