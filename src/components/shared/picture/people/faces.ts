/** Faces: brows, eyes, lids and mouth carry the feeling, never colour. Head units: 100 wide, eye line at 0. */
import type { FEELINGS } from '../../../../core/content/vocabulary.ts';
import { at, p, pebble } from '../paper.ts';

export type Feel = (typeof FEELINGS)[number];

type Side = -1 | 1;

interface Eye {
  w?: number;
  h?: number;
  /** Radius of the iris, and where it looks. */
  r?: number;
  px?: number;
  py?: number;
  /** Upper lid (shade) and lower lid (lit skin). */
  lid?: string;
  low?: string;
}

const both = (draw: (side: Side) => string): string => draw(-1) + draw(1);

const brow = (s: Side, turn: number, y: number, x = 20): string =>
  `<path class="w" transform="translate(${s * x} ${y}) scale(${s} 1) rotate(${turn})" d="M-12 1C-5-6 6-6 13 2C6 0-4 0-11 6Z"/>`;

const eye = (s: Side, { w = 8, h = 8.6, r = 5.9, px = 0, py = 0, lid = '', low = '' }: Eye = {}): string =>
  at(
    s * 19, 2, 1,
    p('e', w > 9 ? pebble(0, 0, w, h, 8, 4, 0.02) : `M${-w - 2} 2C${-w + 2}-${h + 2} ${w - 2}-${h + 3} ${w + 2} 0C${w - 2} ${h} ${-w + 3} ${h + 1} ${-w - 2} 2Z`),
    p('i', pebble(px, py, r, r * 1.12, 8, 9, 0.03)),
    p('e', pebble(px + 2, py - 2.2, 1.5, 1.6, 6, 3)),
    lid && p('b', lid),
    low && p('a', low),
  );

/** An eye shut in a smile: an arch. */
const arch = (s: Side): string => p('i', 'M-12 3C-8-8 8-8 12 3C7-3-7-3-12 3Z', `transform="translate(${s * 19} 2)"`);
const SMILING = 'M-11 5C-6 2 6 2 11 5C7 12-7 12-11 5Z';
const SOFT = 'M-12-1C-9-13 9-13 12-1C6-5-6-5-12-1Z';
const lowInside = (s: Side): string => (s > 0 ? 'M-11-1C-9-13 9-14 11-7Z' : 'M11-1C9-13-9-14-11-7Z');
const lowOutside = (s: Side): string => (s > 0 ? 'M-11-7C-8-14 9-12 11 1Z' : 'M11-7C8-14-9-12-11 1Z');
const OPEN = p('m', 'M-21 22C-10 27 10 27 21 22C19 38 10 45 0 45C-10 45-19 38-21 22Z');
const TEETH = p('t', 'M-16 24.5C-6 28 6 28 16 24.5L14 30C5 32.5-5 32.5-14 30Z');
const TONGUE = p('u', 'M-11 39C-6 34 6 34 11 39C6 45-6 45-11 39Z');

const FACES: Readonly<Record<Feel | 'laugh', () => string>> = {
  happy: () => both((s) => brow(s, 2, -23)) + both((s) => eye(s, { py: -1, low: SMILING })) + OPEN + TEETH + TONGUE,
  laugh: () => both((s) => brow(s, 0, -22)) + both(arch) + p('m', 'M-23 20C-10 26 10 26 23 20C22 42 11 50 0 50C-11 50-22 42-23 20Z') + TEETH + p('u', 'M-13 42C-6 36 6 36 13 42C7 50-7 50-13 42Z'),
  glad: () => both((s) => brow(s, 2, -21)) + both((s) => eye(s)) + p('m', 'M-18 26C-9 33 9 33 18 26C13 41-13 41-18 26Z'),
  proud: () => both((s) => brow(s, 6, -28)) + both((s) => eye(s, { py: -2, low: SMILING })) + p('m', 'M-24 21C-13 33 13 33 24 21L26 24C17 40-17 40-26 24Z') + both((s) => p('b', 'M-3 2C2-2 2-8-1-11C5-8 6 1-1 5Z', `transform="translate(${s * 27} 25) scale(${s} 1)"`)),
  calm: () => both((s) => brow(s, 6, -18)) + both((s) => eye(s, { py: 1, lid: SOFT })) + p('m', 'M-14 28C-7 33 7 33 14 28C10 37-10 37-14 28Z'),
  thinking: () => brow(-1, 8, -21) + brow(1, 6, -29) + both((s) => eye(s, { px: 3, py: -4 })) + p('m', 'M-8 32C-2 30 6 29 13 31L12 36C6 34-2 35-7 37Z'),
  surprised: () => both((s) => brow(s, 0, -31)) + both((s) => eye(s, { w: 10, h: 12.5, r: 5.6 })) + p('m', pebble(0, 36, 9, 12, 8, 2)) + p('u', 'M-6 44C-3 40 3 40 6 44C3 48-3 48-6 44Z'),
  unsure: () => brow(-1, 22, -20) + brow(1, -6, -28) + both((s) => eye(s, { px: 4, py: 0 })) + p('m', 'M-14 36C-8 29 0 34 6 32C10 31 13 28 16 25L19 28C16 34 12 37 6 38C0 39-7 36-11 40Z'),
  worried: () => both((s) => brow(s, 26, -23)) + both((s) => eye(s, { px: 2, py: 1 })) + p('m', 'M-15 34C-10 27-5 29 0 31C5 33 10 33 15 29C12 39 5 40 0 37C-5 34-9 35-14 38Z'),
  sad: () => both((s) => brow(s, 28, -19)) + both((s) => eye(s, { py: 3, lid: lowOutside(s) })) + p('m', 'M-15 38C-9 26 9 26 15 38C8 33-8 33-15 38Z') + p('q', 'M-25 13C-20 19-18 25-21 30C-25 34-31 31-30 26C-29 21-27 18-25 13Z'),
  cross: () => both((s) => brow(s, -26, -15, 18)) + both((s) => eye(s, { r: 5.5, py: 1, lid: lowInside(s) })) + p('m', 'M-16 36C-10 26 10 26 17 33L16 39C10 33-10 32-14 40Z'),
  scared: () => both((s) => brow(s, 20, -31)) + both((s) => eye(s, { w: 10.5, h: 12.5, r: 4, py: 1 })) + p('m', 'M-19 27C-8 23 8 23 19 27C22 34 20 42 15 43C6 38-6 38-15 43C-20 42-22 34-19 27Z') + p('t', 'M-16 27.5C-6 25 6 25 16 27.5L15 33C6 31-6 31-15 33Z'),
  yuck: () => brow(-1, -20, -15) + brow(1, 18, -21) + p('i', 'M-32-5C-24-2-16-2-9-6C-12 1-10 4-8 7C-16 3-24 3-31 6C-28 2-29-1-32-5Z') + eye(1, { r: 5.2, py: 1, lid: 'M-11-1C-8-13 9-13 11-3Z' }) + p('m', 'M-19 29C-8 23 6 32 19 24C19 33 12 38 6 38L-8 38C-14 38-18 35-19 29Z') + p('u', 'M-5 33C1 30 9 32 9 37C10 48 5 52 1 51C-5 50-6 42-5 33Z'),
};

/** The features of one feeling, to lie on a head. */
export const face = (feel: Feel | 'laugh'): string => FACES[feel]();
