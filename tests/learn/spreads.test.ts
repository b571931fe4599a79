import { describe, expect, it } from 'vitest';
import { spreadsOf, topLevel } from '../../src/components/learn/spreads.ts';

const picture = (_n: number): string => `<figure class="tableau"><svg class="pic"><path d="M0 0"/><g><path d="M1 1"/></g></svg></figure>\n`;

describe('pages of a picture book', () => {
  it('begins a page at every picture', () => {
    const pages = spreadsOf(`<p>One.</p>${picture(1)}<p>Two.</p><p>Three.</p>${picture(2)}<p>Four<br>five.</p>`);
    expect(pages.map(({ words }) => words.replace(/\s+/g, ''))).toEqual(['<p>One.</p>', '<p>Two.</p><p>Three.</p>', '<p>Four<br>five.</p>']);
    expect(pages.map(({ picture }) => picture !== '')).toEqual([false, true, true]);
  });

  it('never cuts inside another element', () => {
    const comic = `<ol class="comic"><li class="panel">${picture(1)}<p>Hello.</p></li></ol>`;
    expect(spreadsOf(`<p>Look.</p>${comic}`)).toEqual([{ picture: '', words: `<p>Look.</p>${comic}` }]);
  });

  it('keeps two pictures without a word between them together', () => {
    expect(spreadsOf(picture(1) + picture(2) + '<p>Both.</p>')).toHaveLength(1);
  });

  it('loses nothing', () => {
    const html = `Text <em>and</em> more<hr/>${picture(1)}<p>End</p>`;
    expect(topLevel(html).join('').replace(/\s+/g, '')).toBe(html.replace(/\s+/g, ''));
    expect(spreadsOf('')).toEqual([]);
  });
});
