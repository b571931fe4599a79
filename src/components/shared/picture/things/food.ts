/** Things to eat, and what they are eaten from. */
import { at, limb, p, pebble, scallop } from '../paper.ts';
import { cut } from './maker.ts';
import type { Maker } from './maker.ts';

const plum = (x: number, y: number, paper: string, r = 9): string => p(paper, pebble(x, y, r, r * 0.94, 8, 3, 0.03)) + p('v', pebble(x - r * 0.35, y - r * 0.35, r * 0.28, r * 0.3, 6, 2));
const stalk = (x: number, y: number): string => p('pc', `M${x - 1} ${y}L${x + 3} ${y - 7}L${x + 5} ${y - 6}L${x + 2} ${y + 1}Z`);
const bowl = (paper: string): string => p(paper, 'M-32-4L32-5C31 14 18 22 0 22C-18 22-31 14-32-4Z') + p('k', 'M12-5L32-5C31 14 18 22 4 22C16 14 18 4 12-5Z');
const leaf = (x: number, y: number, a: number, s = 1, paper = 'p3'): string => `<path class="${paper}" transform="translate(${x} ${y}) rotate(${a}) scale(${s})" d="M0 0C-8-6-8-16 0-22C8-16 8-6 0 0Z"/>`;

export const food: Readonly<Record<string, Maker>> = {
  apple: { make: (o) => cut(28, -22, 14, p(o.paper('p1'), 'M0-9C6-14 15-9 14 2C13 10 6 15 0 13C-6 15-13 10-14 2C-15-9-6-14 0-9Z') + p('k', 'M6-11C13-9 15 0 12 7C9 13 4 14 1 13C10 8 11-4 6-11Z') + stalk(0, -9) + leaf(3, -14, 60, 0.5)) },
  orange: { make: (o) => cut(26, -16, 13, plum(0, 0, o.paper('po'), 13) + leaf(1, -12, 50, 0.5)) },
  plum: { make: (o) => cut(20, -16, 10, plum(0, 0, o.paper('p7'), 10) + p('k', 'M0-9C3-4 3 4 0 9C-2 4-2-4 0-9Z') + stalk(0, -8)) },
  banana: { make: () => cut(40, -14, 14, p('p2', 'M-18-12C-16 4-2 12 18 6C20 8 20 11 18 12C-4 20-20 8-22-10Z') + p('k', 'M-20-4C-12 8 2 12 18 8L18 12C-4 20-16 10-20-4Z') + p('pc', 'M-22-14L-17-14L-18-9L-22-9ZM17 5L21 6L21 12L18 12Z')) },
  fruit: { make: () => cut(64, -24, 22, plum(-14, -8, 'p1', 12) + plum(12, -9, 'po', 12) + plum(0, -12, 'p3', 11) + leaf(3, -20, 40, 0.5) + bowl('p5')) },
  bowl: { words: ['plums', 'soup'], make: (o) => cut(64, o.is('plums') ? -24 : -8, 22, (o.is('plums') ? plum(-14, -7, 'p7') + plum(14, -8, 'p7') + plum(0, -12, 'p7') + stalk(0, -20) : o.is('soup') ? p('po', 'M-30-6C-12-12 12-12 30-7L30-2L-30-2Z') : '') + bowl(o.paper('p4'))) },
  plate: { make: (o) => cut(52, -6, 6, p(o.paper('p4'), pebble(0, 0.8, 25, 6, 10, 2, 0.01)) + p('p9', pebble(0, -0.2, 22, 4.6, 10, 2, 0.01)) + p('k', pebble(0, -0.4, 13, 2.4, 10, 2, 0.01))) },
  cake: { words: ['under-cloth'], make: (o) => (o.is('under-cloth') ? cut(76, -34, 22, p('p9', 'M-38 22C-34 6-28-8-22-20C-12-36 12-36 22-20C28-8 34 6 38 22C26 16 20 24 12 20C4 16-4 24-12 20C-22 16-28 24-38 22Z') + p('k', 'M8-31C16-28 20-24 22-20C28-8 34 6 38 22C32 19 26 20 22 21C24 0 18-20 8-31Z') + p('p1', pebble(-12, -4, 3, 3, 6, 1)) + p('p1', pebble(4, 6, 3, 3, 6, 2)) + p('p1', pebble(-20, 12, 3, 3, 6, 3)) + p('p1', pebble(2, -18, 3, 3, 6, 4))) : cut(64, -34, 22, p('p9', pebble(0, 20, 32, 5, 10, 2, 0.01)) + p(o.paper('p8'), 'M-26-8L26-8L25 18L-25 18Z') + p('k', 'M8-8L26-8L25 18L8 18Z') + p('p9', 'M-27-10C-27-16 27-16 27-10L27-2C22 6 18-2 12 2C6 8 0-2-6 2C-12 8-18-2-27 0Z') + p('p1', 'M-2-28L2-28L2-14L-2-14Z') + p('lp', 'M0-36C4-32 3-28 0-28C-3-28-4-32 0-36Z'))) },
  bread: { make: () => cut(56, -16, 15, p('pc', 'M-27 14C-30-4-22-16 0-16C22-16 30-4 27 14Z') + p('po', 'M-16-10L-10-12L-6 2L-12 2ZM0-12L6-12L8 2L2 2ZM15-9L20-6L20 3L15 2Z') + p('k', 'M14-13C24-9 29 0 27 14L14 14C18 6 18-4 14-13Z')) },
  sandwich: { make: () => cut(46, -14, 14, p('pc', 'M-22 4L22 4L20 14L-20 14Z') + p('p3', 'M-24 0C-18 6-12 0-6 4C0 8 6 0 12 4C18 8 22 2 24 0L22-2L-22-2Z') + p('p1', 'M-21-4L21-4L21 0L-21 0Z') + p('po', 'M-22-3C-22-16 22-16 22-3Z')) },
  biscuit: { make: () => cut(26, -13, 13, p('po', pebble(0, 0, 12, 12, 9, 3)) + [[-4, -3], [4, -5], [3, 4], [-3, 5]].map(([x, y], i) => p('pc', pebble(x ?? 0, y ?? 0, 1.8, 1.8, 6, i))).join('')) },
  sweets: { make: () => cut(60, -16, 16, [[-17, 4, 'p1'], [16, 6, 'p3'], [0, -6, 'p7']].map(([x, y, c]) => at(Number(x), Number(y), 1, p(String(c), 'M-9 0L-18-7L-17 7ZM9 0L18-7L17 7Z') + p(String(c), pebble(0, 0, 10, 8, 8, 2)) + p('v', 'M-4-6L0-7L2 7L-2 7Z'))).join('')) },
  'ice-cream': { make: (o) => cut(30, -34, 30, p('po', 'M-11-4L11-4L1 30L-1 30Z') + p('k', 'M2-4L11-4L1 30Z') + p(o.paper('p8'), pebble(0, -12, 13, 12, 9, 2)) + p('p9', pebble(1, -25, 10, 9, 9, 3)), [0, 14]) },
  potato: { make: () => cut(26, -10, 10, p('po', pebble(0, 0, 12, 9, 8, 4, 0.09)) + p('pc', pebble(-4, -2, 1.2, 1, 5, 1)) + p('pc', pebble(4, 3, 1.2, 1, 5, 2))) },
  potatoes: { make: () => cut(66, -26, 20, p('po', pebble(-13, -9, 13, 10, 8, 4, 0.09)) + p('po', pebble(12, -10, 12, 10, 8, 7, 0.09)) + p('pc', pebble(1, -16, 11, 8, 8, 5, 0.09)) + p('p5', 'M-32-4L32-5C31 12 18 20 0 20C-18 20-31 12-32-4Z') + p('k', 'M12-5L32-5C31 12 18 20 4 20C16 12 18 4 12-5Z')) },
  carrot: { make: () => cut(20, -30, 26, leaf(0, -8, -16, 0.9) + leaf(0, -8, 14, 1) + p('po', 'M-8-8C-4-11 4-11 8-8L2 24L-1 26Z') + p('k', 'M2-10C5-10 7-9 8-8L2 24Z'), [0, -6]) },
  lettuce: { make: () => cut(44, -26, 22, p('p3', scallop(0, -4, 21, 20, 9, 2)) + p('g1', scallop(-2, -8, 14, 13, 8, 5)) + p('k', 'M-1-18L1-18L2 18L-2 18Z') + p('p9', 'M-5 14L5 14L3 22L-3 22Z'), [0, 14]) },
  corn: { make: () => cut(24, -28, 26, p('p2', 'M-8-4C-8-20-4-28 0-28C4-28 8-20 8-4L6 14L-6 14Z') + p('k', 'M2-27C6-24 8-16 8-4L6 14L2 14Z') + p('p3', 'M-10-6C-10 10-4 24 0 26C4 24 10 10 10-6C4 0 2 10 0 16C-2 10-4 0-10-6Z'), [0, 16]) },
  egg: { make: () => cut(18, -12, 11, p('po', 'M0-12C6-12 9-2 9 2C9 8 5 11 0 11C-5 11-9 8-9 2C-9-2-6-12 0-12Z') + p('k', 'M3-11C7-9 9-2 9 2C9 7 6 10 2 11C6 5 6-4 3-11Z')) },
  cup: { words: ['broken'], make: (o) => (o.is('broken') ? cut(44, -12, 12, p(o.paper('p1'), 'M-20-10L-6-6L-10 0L-4 4L-8 11L-18 8Z') + p(o.paper('p1'), 'M6-2L12-8L20-2L17 11L4 11L9 5Z') + p('k', 'M14-6L20-2L17 11L10 11Z') + p(o.paper('p1'), 'M-2 8L2 6L1 12L-4 12Z')) : cut(28, -11, 11, p(o.paper('p1'), 'M-10-11L10-11L8 11L-8 11Z') + `<path class="${o.paper('p1')}" fill-rule="evenodd" d="M9-8C20-10 20 8 7 6ZM10-4C15-4 14 2 9 2Z"/>` + p('k', 'M2-11L10-11L8 11L1 11Z'))) },
  spoon: { make: (o) => cut(14, -34, 22, p(o.paper('pc'), limb([[0, 20], [0, -16]], [2.4, 2])) + p(o.paper('pc'), pebble(0, -24, 7, 9.5, 9, 2, 0.02)) + p('k', pebble(0, -23, 4, 6, 8, 2, 0.02)), [0, 12]) },
  teapot: { make: (o) => cut(66, -26, 20, p(o.paper('p4'), 'M20-4C32-6 28-18 34-20L38-18C36-2 30 8 18 8Z') + `<path class="${o.paper('p4')}" fill-rule="evenodd" d="M-18-10C-36-16-36 12-18 10ZM-20-4C-28-6-28 6-19 5Z"/>` + p(o.paper('p4'), 'M-20-12C-12-18 12-18 20-12C26 0 22 16 14 20L-14 20C-22 16-26 0-20-12Z') + p('k', 'M8-16C14-15 18-14 20-12C26 0 22 16 14 20L4 20C14 8 14-6 8-16Z') + p('p9', 'M-10-17C-8-22 8-22 10-17Z') + p('p9', pebble(0, -23, 3.4, 3.4, 6, 1))) },
  flask: { make: (o) => cut(20, -30, 26, p(o.paper('p4'), 'M-9-16L9-16L10 24Q10 26 8 26L-8 26Q-10 26-10 24Z') + p('pg', 'M-7-30L7-30L9-16L-9-16Z') + p('k', 'M2-30L7-30L9-16L10 26L2 26Z') + p('p9', 'M-10-2L10-2L10 4L-10 4Z')) },
  'biscuit-tin': { make: (o) => cut(56, -32, 20, p('p9', 'M-10-24L4-30L10-12L-6-10ZM6-26L18-24L16-10L4-12Z') + p(o.paper('p1'), 'M-28-10L28-11L26 20L-26 20Z') + p('k', 'M8-11L28-11L26 20L8 20Z') + p('p2', 'M-28-4L28-5L28 1L-28 2Z')) },
};
