import { readFile } from 'node:fs/promises';
import type { BuiltPage, BuiltSite } from './built-site.ts';

const MODULE = /<script[^>]*\btype="module"[^>]*\bsrc="([^"]+)"|<script[^>]*\bsrc="([^"]+)"[^>]*\btype="module"|<link[^>]*\brel="modulepreload"[^>]*\bhref="([^"]+)"/g;
const STATIC = /(?:\bimport\s*(?:[\w{}\s,*$]*?\bfrom\s*)?|\bexport\s*[\w{}\s,*$]*?\bfrom\s*)["']([^"']+\.js)["']/g;
const DYNAMIC = /\bimport\(\s*["'`]([^"'`]+\.js)["'`]\s*\)/g;

const resolveFrom = (url: string, name: string): string => new URL(name, 'http://site' + url).pathname;

/** Scripts of a page: those it needs at once, and those it may fetch later, as addresses. */
export interface PageScripts {
  first: Set<string>;
  later: Set<string>;
}

async function closure(site: BuiltSite, start: string[]): Promise<{ files: Set<string>; dynamic: Set<string> }> {
  const files = new Set<string>();
  const dynamic = new Set<string>();
  const queue = [...start];
  while (queue.length > 0) {
    const url = queue.pop() ?? '';
    if (files.has(url)) continue;
    const file = site.fileOf(url);
    const text = file === null ? null : await readFile(file, 'utf8').catch(() => null);
    if (text === null) continue;
    files.add(url);
    for (const match of text.matchAll(STATIC)) queue.push(resolveFrom(url, match[1] ?? ''));
    for (const match of text.matchAll(DYNAMIC)) dynamic.add(resolveFrom(url, match[1] ?? ''));
  }
  return { files, dynamic };
}

/** Follows a page's module scripts: static imports count as first, `import()` and what hangs on it as later. */
export async function scriptsOf(site: BuiltSite, page: BuiltPage): Promise<PageScripts> {
  const html = await site.read(page.file);
  const entries = [...html.matchAll(MODULE)].map((m) => m[1] ?? m[2] ?? m[3] ?? '');
  const { files: first, dynamic } = await closure(site, entries);
  const later = new Set<string>();
  let wave = dynamic;
  while (wave.size > 0) {
    const next = await closure(site, [...wave].filter((url) => !later.has(url)));
    for (const url of next.files) if (!first.has(url)) later.add(url);
    wave = new Set([...next.dynamic].filter((url) => !later.has(url) && !first.has(url)));
  }
  return { first, later };
}
