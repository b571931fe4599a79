import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltSite } from './built-site.ts';

const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)([^>]*)>([\s\S]*?)<\/script>/g;

/** Hashes, as a policy names them, of the inline scripts that a browser would run. */
export function inlineScriptHashes(html: string): string[] {
  const hashes: string[] = [];
  for (const [, attributes = '', body = ''] of html.matchAll(INLINE_SCRIPT)) {
    if (/type="(?:application\/(?:ld\+)?json|speculationrules)"/.test(attributes)) continue;
    hashes.push(`'sha256-${createHash('sha256').update(body).digest('base64')}'`);
  }
  return hashes;
}

/**
 * The content security policy of every page. Search runs WebAssembly, hence `wasm-unsafe-eval`; drawings
 * carry style attributes, hence inline styles; scripts are only our own files and known inline ones.
 */
export function policy(hashes: string[]): string[] {
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ];
}

/**
 * Puts one policy on the whole site: into every page, for hosts that set no headers, and into `_headers`,
 * with the other headers a good host should send. Call it before files are hashed or compressed.
 */
export async function writePolicy(site: BuiltSite): Promise<void> {
  const pages = await Promise.all((await site.pages()).map(async ({ file }) => ({ file, html: await site.read(file) })));
  const hashes = [...new Set(pages.flatMap(({ html }) => inlineScriptHashes(html)))].sort();
  const rules = policy(hashes);
  const meta = `<meta http-equiv="content-security-policy" content="${rules.join(';')}">`;
  for (const { file, html } of pages) {
    if (!/<meta charset="?utf-8"?\s*\/?>/i.test(html)) throw new Error(`${file}: no <meta charset="utf-8"> to put the policy after.`);
    await writeFile(file, html.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => charset + meta));
  }
  const all = [
    `content-security-policy: ${[...rules, "frame-ancestors 'self'"].join('; ')}`,
    'x-content-type-options: nosniff',
    // No address of ours, least of all of a help page, is told to another site.
    'referrer-policy: no-referrer',
    'permissions-policy: camera=(self), microphone=(), geolocation=(), interest-cohort=(), browsing-topics=()',
    'cross-origin-opener-policy: same-origin',
    'cross-origin-resource-policy: same-origin',
  ];
  const block = (pattern: string, lines: string[]): string => [pattern, ...lines.map((line) => '  ' + line)].join('\n');
  const text = [
    block(`${site.base}*`, all),
    block(`${site.base}_astro/*`, ['cache-control: public, max-age=31536000, immutable']),
    block(`${site.base}sw.js`, ['cache-control: no-cache', `service-worker-allowed: ${site.base}`]),
  ].join('\n\n');
  await writeFile(join(site.root, '_headers'), text + '\n');
}
