import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackFile, PackManifest } from '../../../src/core/packs/manifest.ts';
import { planPack, readManifest } from '../../../src/core/packs/plan.ts';

const file = (n: number, content = n): PackFile => ({ url: `/en/7-9/${n}/`, hash: content.toString(16).padStart(64, '0'), bytes: 10 + n, size: 30 + n });
const manifest = (files: PackFile[]): PackManifest => ({ pack: 'en/7-9', version: 'abcdef0123456789', bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files });

describe('planPack', () => {
  it('fetches all when nothing is there', () => {
    const plan = planPack(manifest([file(1), file(2)]), null, new Set());
    expect(plan.fetch).toHaveLength(2);
    expect(plan.bytesToFetch).toBe(23);
    expect(plan.sizeToStore).toBe(63);
  });
  it('copies what an older version has under any address', () => {
    const plan = planPack(manifest([file(1), file(2, 7)]), manifest([file(9, 7)]), new Set());
    expect(plan.copy).toEqual([{ file: file(2, 7), from: '/en/7-9/9/' }]);
    expect(plan.fetch).toEqual([file(1)]);
  });
  it('accounts for every file exactly once, whatever is there', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 20 });
    fc.assert(
      fc.property(numbers, numbers, numbers, (want, old, there) => {
        const plan = planPack(manifest(want.map((n) => file(n))), old.length === 0 ? null : manifest(old.map((n) => file(n))), new Set(there.map((n) => file(n).url)));
        const all = [...plan.fetch, ...plan.copy.map((c) => c.file), ...plan.there].map(({ url }) => url).sort();
        expect(all).toEqual(want.map((n) => file(n).url).sort());
        expect(plan.bytesToFetch).toBe(plan.fetch.reduce((sum, { bytes }) => sum + bytes, 0));
      }),
    );
  });
});

describe('readManifest', () => {
  const good = manifest([file(1)]);
  it('reads its own', () => expect(readManifest(JSON.parse(JSON.stringify(good)), '/')).toEqual(good));
  it.each([
    ['a login page', '<html>'],
    ['nothing', null],
    ['an empty list', { ...good, files: [] }],
    ['a foreign address', { ...good, files: [{ ...file(1), url: 'https://elsewhere.example/x' }] }],
    ['a wrong hash', { ...good, files: [{ ...file(1), hash: 'x' }] }],
    ['a negative size', { ...good, files: [{ ...file(1), size: -1 }] }],
    ['a version with a path in it', { ...good, version: '../x' }],
  ])('refuses %s', (_, json) => expect(readManifest(json, '/')).toBeNull());
  it('never throws', () => fc.assert(fc.property(fc.anything(), (json) => void readManifest(json, '/'))));
});
