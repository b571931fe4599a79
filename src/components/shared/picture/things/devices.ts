/** Devices: shaped like no product. */
import { at, limb, p, pebble, sheet } from '../paper.ts';
import { cut } from './maker.ts';
import type { Maker } from './maker.ts';

const talking = (x: number, y: number): string =>
  [0, 1].map((i) => p('lp', `M${x + i * 8} ${y - 8 - i * 5}C${x + 6 + i * 9} ${y - 4 - i * 3} ${x + 6 + i * 9} ${y + 4 + i * 3} ${x + i * 8} ${y + 8 + i * 5}L${x + 3 + i * 8} ${y + 10 + i * 5}C${x + 12 + i * 9} ${y + 4 + i * 3} ${x + 12 + i * 9} ${y - 4 - i * 3} ${x + 3 + i * 8} ${y - 10 - i * 5}Z`)).join('');

const slab = (w: number, h: number, paper = 'p0'): string => p(paper, `M${-w / 2} ${-h / 2 + 3}Q${-w / 2} ${-h / 2} ${-w / 2 + 3} ${-h / 2}L${w / 2 - 3} ${-h / 2 + 1}Q${w / 2} ${-h / 2 + 1} ${w / 2} ${-h / 2 + 4}L${w / 2} ${h / 2 - 3}Q${w / 2} ${h / 2} ${w / 2 - 3} ${h / 2}L${-w / 2 + 3} ${h / 2}Q${-w / 2} ${h / 2} ${-w / 2} ${h / 2 - 3}Z`);

/** A device's body, its glass, and where on the glass a picture fits: middle, width, height. */
export interface Glass {
  body: string;
  over?: string;
  w: number;
  top: number;
  bottom: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

export const SCREENS: Readonly<Record<string, Glass>> = {
  phone: { body: slab(20, 37), w: 20, top: -18.5, bottom: 18.5, x: 0, y: -1, width: 16, height: 29 },
  tablet: { body: slab(56, 42), w: 56, top: -21, bottom: 21, x: 0, y: 0, width: 47, height: 33 },
  laptop: { body: slab(62, 42) + p('pg', 'M-31 20L31 20L38 30L-38 30Z') + p('p0', 'M-26 22L26 22L29 26L-29 26Z') + p('k', 'M-38 30L38 30L36 33L-36 33Z'), w: 76, top: -21, bottom: 33, x: 0, y: 0, width: 54, height: 34 },
  desktop: { body: slab(84, 56) + p('pg', 'M-8 27L8 27L11 40L-11 40Z') + p('pg', 'M-24 39L24 39L28 45L-28 45Z'), w: 84, top: -28, bottom: 45, x: 0, y: -1, width: 74, height: 45 },
  television: { body: slab(132, 78) + p('p0', 'M-30 38L-24 38L-32 50L-40 50ZM30 38L24 38L32 50L40 50Z') + sheet('pc', -62, 50, 124, 16, 1, -2) + p('k', 'M-2 52H0V65H-2Z'), w: 132, top: -39, bottom: 66, x: 0, y: -1, width: 122, height: 67 },
};

/** The glass with something small and friendly on it when no picture was asked for. */
export const idleGlass = (g: Glass, word: string): string => {
  const { x, y, width: w, height: h } = g;
  const box = (c: string, bx: number, by: number, bw: number, bh: number): string => sheet(c, x + bx * w - w / 2, y + by * h - h / 2, bw * w, bh * h, 0, 0);
  if (word === 'dark') return box('p0', 0, 0, 1, 1) + p('v', `M${x - w / 2} ${y - h / 2}L${x} ${y - h / 2}L${x - w / 2} ${y + h * 0.3}Z`);
  if (h > w) return box('p9', 0, 0, 1, 1) + box('g3', 0.14, 0.08, 0.62, 0.2) + box('p2', 0.34, 0.36, 0.52, 0.16) + box('p5', 0.14, 0.6, 0.5, 0.16);
  return box('p9', 0, 0, 1, 1) + p('p4', `M${x - w / 2} ${y + h / 2}L${x - w / 2} ${y + h * 0.1}C${x - w * 0.25} ${y - h * 0.2} ${x - w * 0.08} ${y + h * 0.2} ${x + w * 0.12} ${y}C${x + w * 0.26} ${y - h * 0.2} ${x + w * 0.4} ${y} ${x + w / 2} ${y + h * 0.08}L${x + w / 2} ${y + h / 2}Z`) + p('p2', pebble(x + w * 0.22, y - h * 0.22, h * 0.12, h * 0.12, 7, 2));
};

const speaker = (round: boolean, speaks: boolean, paper: string): string =>
  (round
    ? p(paper, pebble(0, 0, 22, 21, 11, 3, 0.02)) + p('k', 'M6-21C22-16 26 10 10 20C2 23-6 22-10 20C8 14 14-6 6-21Z')
    : p(paper, 'M-20-26Q-20-30-16-30L16-29Q20-29 20-25L21 24L-21 24Z') + p('k', 'M8-29L16-29Q20-29 20-25L21 24L10 24Z')) +
  p('p0', pebble(0, 1, 12, 12, 9, 4, 0.02)) + p(speaks ? 'lp' : 'pg', pebble(0, 1, 5, 5, 8, 2, 0.02)) + (speaks ? talking(26, -2) + at(0, 0, 1, `<g transform="scale(-1 1)">${talking(26, -2)}</g>`) : '');

export const devices: Readonly<Record<string, Maker>> = {
  speaker: { words: ['round', 'talking'], make: (o) => (o.is('talking') || o.is('round') ? cut(o.is('talking') ? 86 : 46, -22, 22, speaker(true, o.is('talking'), o.paper('p4'))) : cut(42, -30, 24, speaker(false, false, o.paper('p6')))) },
  'game-pad': { make: (o) => cut(48, -14, 18, p(o.paper('p6'), 'M-16-12C-6-16 6-16 16-12C26-8 28 16 20 18C14 18 12 8 6 8L-6 8C-12 8-14 18-20 18C-28 16-26-8-16-12Z') + p('p9', 'M-14-6L-11-6L-11-3L-8-3L-8 0L-11 0L-11 3L-14 3L-14 0L-17 0L-17-3L-14-3Z') + p('p1', pebble(12, -4, 3.4, 3.4, 7, 1)) + p('p2', pebble(17, 2, 3.4, 3.4, 7, 2))) },
  camera: { make: (o) => cut(46, -20, 17, p(o.paper('p0'), 'M-23-12L-10-13L-6-20L7-20L10-13L23-12L23 16L-23 17Z') + p('k', 'M8-13L23-12L23 16L10 16Z') + p('p9', pebble(0, 2, 11, 11, 9, 2, 0.02)) + p('p4', pebble(0, 2, 7, 7, 8, 3, 0.02)) + p('v', pebble(-2, 0, 2.4, 2.4, 6, 1)) + p('lp', pebble(16, -7, 2.6, 2.6, 6, 1))) },
  headphones: { make: (o) => cut(44, -24, 18, p(o.paper('p0'), 'M-20 4C-24-30 24-30 20 4L15 4C17-22-17-22-15 4Z') + p(o.paper('p1'), pebble(-18, 8, 6, 10, 8, 2)) + p(o.paper('p1'), pebble(18, 8, 6, 10, 8, 3))) },
  keyboard: { make: () => cut(64, -9, 9, p('p0', 'M-30-9L30-9L33 9L-33 9Z') + [-6, 0].map((y) => Array.from({ length: 8 }, (_, i) => p('pg', `M${-27 + i * 7} ${y}h5v4h-5Z`)).join('')).join('') + p('pg', 'M-14 5.5H14V8H-14Z')) },
  microphone: { make: () => cut(54, -52, 14, p('p0', 'M4 6L26 6L26 14L4 14Z') + p('pg', limb([[15, 8], [20, -26]], [2, 2])) + p('pg', limb([[20, -26], [-10, -42]], [2, 2])) + p('p0', limb([[-9, -41], [-20, -30]], [8, 8])) + p('p1', limb([[-11, -39], [-14, -36]], [8.4, 8.4]))) },
  radio: { make: (o) => cut(70, -52, 24, p('pg', limb([[24, -20], [40, -52]], [1.4, 1])) + p(o.paper('pc'), 'M-35-18Q-35-22-31-22L31-21Q35-21 35-17L35 24L-35 24Z') + p('p9', 'M-30-16L4-16L4 18L-30 18Z') + p('p0', pebble(-13, 1, 12, 12, 9, 2, 0.02)) + p('p2', pebble(20, -6, 8, 8, 8, 3)) + p('p0', 'M19-13L21-13L21-6L19-6Z') + p('p1', pebble(20, 12, 4.5, 4.5, 7, 1))) },
  router: { make: (o) => cut(54, -34, 12, p('p0', limb([[-16, -4], [-22, -34]], [2, 1.6])) + p('p0', limb([[16, -4], [22, -34]], [2, 1.6])) + p(o.paper('p9'), 'M-27-6L27-6L25 12L-25 12Z') + p('k', 'M-26 4L26 4L25 12L-25 12Z') + [-12, -4, 4].map((x) => p('lp', pebble(x, 1, 1.8, 1.8, 6, 1))).join('')) },
  clock: { make: (o) => cut(48, -24, 24, p(o.paper('p1'), pebble(0, 0, 23, 23, 12, 3, 0.01)) + p('p9', pebble(0, 0, 18, 18, 12, 3, 0.01)) + p('p0', limb([[0, 0], [0, -13]], [1.8, 1.4])) + p('p0', limb([[0, 0], [8, 5]], [1.8, 1.4])) + p('p1', pebble(0, 0, 2.4, 2.4, 7, 1))) },
  printer: { make: (o) => cut(60, -30, 20, p('p9', 'M-18-30L18-30L18-8L-18-8Z') + p(o.paper('pg'), 'M-30-10L30-10L30 16L-30 16Z') + p('p0', 'M-20-2L20-2L20 2L-20 2Z') + p('p9', 'M-16 0L16 0L20 20L-20 20Z')) },
  watch: { make: (o) => cut(22, -24, 24, p(o.paper('p4'), 'M-6-24L6-24L7 24L-7 24Z') + p('p0', pebble(0, 0, 11, 12, 10, 2, 0.02)) + p('p9', pebble(0, 0, 8, 9, 10, 2, 0.02)) + p('p0', limb([[0, 1], [4, -4]], [1, 0.8]))) },
  torch: { make: (o) => cut(42, -9, 9, p(o.paper('p1'), 'M-21-5L6-5L6 5L-21 5Z') + p('p0', 'M6-6L14-9L14 9L6 6Z') + p('pg', 'M14-9L19-9L19 9L14 9Z') + p('p2', pebble(-4, -3, 2.4, 1.8, 6, 1)) + p('k', 'M-21 1L6 1L14 4L14 9L6 6L6 5L-21 5Z')) },
  cable: { make: () => cut(46, -22, 20, `<path class="p0" fill-rule="evenodd" d="${pebble(0, 0, 20, 16, 10, 2, 0.04)}${pebble(0, 0, 16, 12, 10, 2, 0.04)}"/><path class="p0" fill-rule="evenodd" d="${pebble(2, -2, 14, 15, 10, 5, 0.04)}${pebble(2, -2, 10.5, 11, 10, 5, 0.04)}"/>` + p('p1', 'M16 12L24 18L20 22L13 15Z')) },
  button: { words: ['talking'], make: (o) => cut(o.is('talking') ? 78 : 48, -18, 16, p('p9', 'M-24 4L24 4L22 16L-22 16Z') + p(o.paper('p1'), 'M-18 6C-18-20 18-20 18 6C8 9-8 9-18 6Z') + p('k', 'M6-13C16-10 18-2 18 6C14 7 8 8 4 8C10 0 10-8 6-13Z') + (o.is('talking') ? talking(26, -4) + `<g transform="scale(-1 1)">${talking(26, -4)}</g>` : '')) },
  robot: { make: (o) => cut(48, -50, 38, p('p0', 'M-1.5-50L1.5-50L1.5-38L-1.5-38Z') + p('lp', pebble(0, -50, 4, 4, 7, 1)) + p(o.paper('p5'), 'M-17-40L17-39L16-14L-16-14Z') + p('p9', pebble(-7, -27, 5, 5.5, 8, 1)) + p('p9', pebble(7, -27, 5, 5.5, 8, 2)) + p('p0', pebble(-6, -26, 2.2, 2.6, 6, 1)) + p('p0', pebble(8, -26, 2.2, 2.6, 6, 2)) + p('p0', 'M-7-19L7-19L6-17L-6-17Z') + p(o.paper('p5'), 'M-20-12L20-12L18 22L-18 22Z') + p('k', 'M6-12L20-12L18 22L6 22Z') + p('p2', pebble(0, 2, 7, 7, 8, 3)) + p('pg', limb([[-20, -6], [-27, 8]], [3.5, 3])) + p('pg', limb([[20, -6], [27, 8]], [3.5, 3])) + p('p0', 'M-15 22L-4 22L-3 38L-18 38ZM4 22L15 22L18 38L3 38Z')) },
};
