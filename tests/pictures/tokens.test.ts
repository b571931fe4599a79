import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, hex, inGamut, mix, o } from '../../src/styles/oklab.ts';
import { LIGHT_NAMES, lightOfBand, lights } from '../../src/styles/palette.ts';
import { bandSheet, lightSheet, pictureSheet, tokenSheet } from '../../src/styles/sheets.ts';
import type { Token } from '../../src/styles/palette.ts';

/** Foreground, background, least WCAG 2 ratio: 7 for reading text, 4.5 for other text, 3 for edges of controls. */
const PAIRS: readonly (readonly [Token, Token, number])[] = [
  ['ink', 'paper', 7], ['ink', 'wash', 7], ['onlamp', 'lamp', 7],
  ['soft', 'paper', 4.5], ['soft', 'wash', 4.5], ['accent', 'paper', 4.5], ['accent', 'wash', 4.5],
  ['onaccent', 'accent', 4.5], ['good', 'paper', 4.5], ['good', 'wash', 4.5], ['notyet', 'paper', 4.5], ['notyet', 'wash', 4.5],
  ['line', 'paper', 3], ['line', 'wash', 3],
];

describe('the palette', () => {
  for (const name of LIGHT_NAMES)
    for (const theme of ['light', 'dark'] as const)
      it(`${name}, ${theme}: every text pair meets its contrast and every colour can be shown`, () => {
        const set = lights[name][theme];
        const low = PAIRS.filter(([fg, bg, need]) => contrast(set[fg], set[bg]) < need).map(([fg, bg]) => `${fg} on ${bg}`);
        expect(low).toEqual([]);
        expect(Object.entries(set).filter(([, c]) => !inGamut(c)).map(([token]) => token)).toEqual([]);
      });

  it('has one light for each band, and the paper lamp for anyone else', () => {
    expect(lightOfBand('3-5')).toBe('first-light');
    expect(lightOfBand('16-18')).toBe('night-lamps');
    expect(lightOfBand('nobody')).toBe('paper-lamp');
  });
});

describe('the sheets on disk', () => {
  const disk = (file: string): string => readFileSync(new URL(`../../src/styles/${file}`, import.meta.url), 'utf8');
  it('are those the palette makes (else run node tools/tokens.ts)', () => {
    expect(disk('tokens.css')).toBe(tokenSheet());
    expect(disk('pictures.css')).toBe(pictureSheet());
    for (const name of LIGHT_NAMES) expect(disk(`bands/${lights[name].band}.css`)).toBe(bandSheet(name));
  });
  it('use nothing the browser floor cannot read', () => {
    for (const name of LIGHT_NAMES) expect(bandSheet(name) + lightSheet(name) + pictureSheet()).not.toMatch(/oklch|oklab|color-mix|@scope|&/);
  });
  it('keep bands apart: a band’s sheet names no other band', () => {
    for (const name of LIGHT_NAMES) expect([...new Set(bandSheet(name).match(/data-band="[^"]+"/g))]).toEqual([`data-band="${lights[name].band}"`]);
  });
});

describe('colour arithmetic', () => {
  it('matches known sRGB values', () => {
    expect(hex(o(1, 0, 0))).toBe('#fff');
    expect(hex(o(0, 0, 0))).toBe('#000');
    expect(hex(o(0.627955, 0.257683, 29.2339))).toBe('#f00');
    expect(contrast(o(1, 0, 0), o(0, 0, 0))).toBeCloseTo(21, 1);
  });
  it('mixes between its ends', () => {
    const a = o(0.2, 0.1, 10);
    const b = o(0.8, 0.05, 200);
    expect(hex(mix(a, b, 0))).toBe(hex(a));
    expect(hex(mix(a, b, 1))).toBe(hex(b));
    expect(mix(a, b, 0.5).l).toBeCloseTo(0.5);
  });
});
