import { describe, expect, it } from 'vitest';
import { BANDS } from '../../src/core/content/ids.ts';
import { tilesOf } from '../../src/core/content/help-tiles.ts';
import en from '../../src/i18n/en.json' with { type: 'json' };
import { ages, fromTo } from '../../src/i18n/ages.ts';
import { helpWords } from '../../src/i18n/help.ts';
import { t } from '../../src/i18n/messages.ts';
import { fromTheRight, longer } from '../../src/i18n/pseudo.ts';
import { typographic } from '../../src/i18n/typography.ts';

const leaves = (tree: unknown, path: string): [string, string][] =>
  typeof tree === 'string' ? [[path, tree]] : Object.entries(tree as Record<string, unknown>).flatMap(([name, node]) => leaves(node, path === '' ? name : `${path}.${name}`));

describe('messages', () => {
  it('fills names in and leaves unknown ones to be seen', () => {
    expect(t('en')('band.fromTo', { from: 7, to: 9 })).toBe('7 to 9');
    expect(t('en')('band.fromTo', { from: 7 })).toBe('7 to {to}');
    expect(fromTo('en', '16-18')).toBe('16 to 18');
    expect(ages('en', '3-5')).toBe('Ages 3 to 5');
  });

  it('chooses the form that fits a number', () => {
    expect(t('en').count('site.minutes', 1)).toBe('1 minute');
    expect(t('en').count('site.minutes', 12)).toBe('12 minutes');
  });

  it('is never empty, never shouts, and holds no mark-up', () => {
    for (const [key, text] of leaves(en, '')) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toMatch(/!|<[a-z]/);
    }
  });
});

describe('pseudo-languages', () => {
  it('are at least 40 % longer, accented, and keep names', () => {
    const text = 'Save {count} lessons on this device';
    expect(longer(text).length).toBeGreaterThanOrEqual(text.length * 1.4);
    expect(longer(text)).toContain('{count}');
    expect(longer('abc')).not.toContain('abc');
  });

  it('run from right to left around names', () => {
    expect(fromTheRight('Ages {from}')).toBe('\u202eAges \u202c{from}');
  });
});

describe('words of help', () => {
  it('are there for every tile of every band: its name and three steps', () => {
    const help = helpWords('en');
    for (const band of BANDS) {
      for (const tile of tilesOf(band)) {
        expect(help.tile(tile, band), `${band} ${tile}`).toMatch(/\w/);
        expect(help.bands[band].tiles[tile]?.steps, `${band} ${tile}`).toHaveLength(3);
      }
    }
  });

  it('changes with age and never runs ahead of it', () => {
    const help = helpWords('en');
    expect(help.tile('mean', '7-9')).toBe(help.tile('mean', '5-7'));
    expect(help.tile('mean', '14-16')).not.toBe(help.tile('mean', '9-11'));
    expect(() => help.tile('picture', '3-5')).toThrow(/picture/);
  });
});

describe('quotes', () => {
  it.each([
    [`"Tell no one," she says.`, '“Tell no one,” she says.'],
    [`It is the inspector's daughter`, 'It is the inspector’s daughter'],
    [`He said: "It's 'fine'."`, 'He said: “It’s ‘fine’.”'],
  ])('%s', (straight, curly) => expect(typographic('en', straight)).toBe(curly));
});
