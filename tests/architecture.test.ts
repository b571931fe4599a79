import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Who may import whom. Each layer may also import itself. */
const MAY: Record<string, string[]> = {
  core: [],
  'items rules': ['core'],
  i18n: ['core'],
  store: ['core', 'i18n'],
  offline: ['core', 'i18n'],
  'components/shared': ['store', 'offline', 'i18n', 'core', 'catalogue', 'styles'],
  items: ['components/shared', 'items rules', 'store', 'offline', 'i18n', 'core'],
  components: ['items', 'items rules', 'components/shared', 'store', 'offline', 'i18n', 'core', 'catalogue', 'styles'],
  layouts: ['components', 'items', 'components/shared', 'store', 'offline', 'i18n', 'core', 'styles', 'catalogue'],
  pages: ['layouts', 'components', 'items', 'items rules', 'components/shared', 'store', 'offline', 'i18n', 'core', 'styles', 'catalogue'],
  gate: ['core', 'items rules', 'i18n', 'vocabulary'],
  catalogue: ['gate', 'core', 'items rules', 'i18n'],
  integrations: ['gate', 'core', 'items rules', 'i18n', 'offline', 'catalogue'],
  styles: ['core'],
  vocabulary: ['core'],
};

/** The layer a file belongs to, or null for files that are none of a layer's (types, configuration). */
function layerOf(path: string): string | null {
  const inside = relative(join(root, 'src'), path).split('\\').join('/');
  if (inside.startsWith('..')) return null;
  if (/^items\/[^/]+\/(schema|mark|paths)\.ts$/.test(inside) || /^items\/(?:registry|[\w-]*schema|mark\w*)\.ts$/.test(inside)) return 'items rules';
  if (inside === 'components/shared/picture/vocabulary.ts') return 'vocabulary';
  if (inside.startsWith('components/shared/')) return 'components/shared';
  if (inside === 'catalogue.ts' || inside === 'content.config.ts') return 'catalogue';
  const top = inside.split('/')[0] ?? '';
  return top in MAY ? top : null;
}

/** Names a file imports, wherever they stand: TypeScript, front matter, a script of a page. */
function importsOf(text: string): string[] {
  const found = [...text.matchAll(/(?:^|[\s;])(?:import|export)\s+(?:type\s+)?(?:[\w*\s{},$]+\s+from\s+)?['"]([^'"]+)['"]/g), ...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)];
  return found.map((match) => match[1] ?? '');
}

const sources = (await readdir(join(root, 'src'), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

async function strays(): Promise<string[]> {
  const wrong: string[] = [];
  for (const file of sources) {
    const from = layerOf(file);
    if (from === null) continue;
    for (const name of importsOf(await readFile(file, 'utf8'))) {
      if (!name.startsWith('.')) continue;
      const to = layerOf(resolve(dirname(file), name.replace(/\?.*$/, '')));
      if (to === null || to === from || (MAY[from] ?? []).includes(to)) continue;
      wrong.push(`${relative(root, file)} (${from}) imports ${name} (${to}): ${from} may import ${(MAY[from] ?? []).join(', ') || 'nothing but itself'}. See docs/architecture.md.`);
    }
  }
  return wrong;
}

describe('the layout of the house', () => {
  it('has files to look at', () => expect(sources.length).toBeGreaterThan(20));

  it('lets imports go down only', async () => expect(await strays()).toEqual([]));

  it('keeps core pure: only xstate, zod and itself', async () => {
    const foreign: string[] = [];
    for (const file of sources.filter((path) => layerOf(path) === 'core')) {
      for (const name of importsOf(await readFile(file, 'utf8'))) if (!/^\.{1,2}\/|^xstate$|^zod($|\/)/.test(name)) foreign.push(`${relative(root, file)} imports ${name}`);
    }
    expect(foreign).toEqual([]);
  });

  it('lets only src/store/db.ts import dexie', async () => {
    const users: string[] = [];
    for (const file of sources) if (importsOf(await readFile(file, 'utf8')).includes('dexie')) users.push(relative(root, file));
    expect(users).toEqual(['src/store/db.ts']);
  });

  it('keeps the language of the field: no utils, no helpers', () => {
    expect(sources.map((file) => relative(root, file)).filter((file) => /(^|\/)(utils?|helpers?|misc|common)(\/|\.)/i.test(file))).toEqual([]);
  });
});

describe('the reading of imports', () => {
  it('sees them wherever they stand', () => {
    const text = "---\nimport A from './A.astro';\nimport type { B } from \"../b.ts\";\n---\n<script>\n  import '../c.ts';\n  const d = await import('./d.ts');\n  export { e } from './e.ts';\n</script>";
    expect(importsOf(text)).toEqual(['./A.astro', '../b.ts', '../c.ts', './e.ts', './d.ts']);
  });
  it('knows layers', () => {
    expect(layerOf(join(root, 'src/items/order/mark.ts'))).toBe('items rules');
    expect(layerOf(join(root, 'src/items/order/View.astro'))).toBe('items');
    expect(layerOf(join(root, 'src/components/shared/picture/draw.ts'))).toBe('components/shared');
    expect(layerOf(join(root, 'tools/x.ts'))).toBeNull();
  });
});
