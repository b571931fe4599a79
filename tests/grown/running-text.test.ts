import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../src/components/teach/inline-text.ts';
import { STRANDS, BANDS } from '../../src/core/content/ids.ts';
import { prose, type Block } from '../../src/i18n/prose.ts';

const textsOf = (block: Block): string[] => {
  if (typeof block === 'string') return [block];
  if ('list' in block) return [...block.list];
  if ('steps' in block) return [...block.steps];
  if ('terms' in block) return block.terms.flatMap(({ term, means }) => [term, means]);
  return block.answers.flatMap(({ says, say }) => [says, say]);
};

describe('running text of the grown-ups’ pages', () => {
  it('splits at links', () => {
    expect(piecesOf('en', 'See [the plans](teach), or [this](https://example.org/a).')).toEqual([
      { text: 'See ' },
      { text: 'the plans', to: '/en/teach/' },
      { text: ', or ' },
      { text: 'this', to: 'https://example.org/a' },
      { text: '.' },
    ]);
  });
  it('refuses a link to nowhere', () => {
    expect(() => piecesOf('en', '[x](javascript:alert(1))')).toThrow('is no page');
    expect(() => piecesOf('en', '[x](http://example.org)')).toThrow('is no page');
  });
  it('has only links that lead somewhere, and ids used once a page', () => {
    const { school, families, about, privacy, licence } = prose('en');
    for (const page of [school, families, about, privacy, licence]) {
      expect(new Set(page.sections.map(({ id }) => id)).size).toBe(page.sections.length);
      for (const text of page.sections.flatMap(({ blocks }) => blocks).flatMap(textsOf)) {
        const shown = piecesOf('en', text).map((piece) => piece.text).join('');
        expect(shown).not.toMatch(/\]\(|\s$|!/);
      }
    }
  });
  it('has a road for every strand and an at-home part for every band', () => {
    expect(Object.keys(prose('en').arcs).sort()).toEqual([...STRANDS].sort());
    expect(Object.keys(prose('en').families.bands)).toEqual([...BANDS]);
  });
});
