/** Hands, legs and crowds: parts of people that stand for themselves. */
import { at, limb, p, pebble, put } from '../paper.ts';
import { face } from '../people/faces.ts';
import { head } from '../people/head.ts';
import { readLook } from '../look.ts';
import { cut } from './maker.ts';
import type { HandKind } from '../people/hands.ts';
import type { Maker } from './maker.ts';
import { hand } from '../people/hands.ts';

/** A forearm that comes up from below, sleeve first. */
const raised = (kind: HandKind, x: number, skin: number, paper: string, degrees: number, flip: number): string =>
  `<g class="s${skin}">${put(x, 24, 1, degrees, 1, p(paper, limb([[0, 30], [0, -6]], [11, 9])) + p('a', limb([[0, -4], [0, -12]], [6, 5.6])) + put(0, -12, 1.7, 180, flip, hand(kind, 0, 0, 0, 1, 1)))}</g>`;

const LOOKS = ['age-8 skin-2 hair-bob', 'age-8 skin-6 hair-puffs', 'age-8 skin-1 hair-quiff-red', 'age-8 skin-4 headscarf-green', 'age-8 skin-3 hair-curls-black glasses', 'age-8 skin-5 hair-locs'] as const;

/** A head of the cast of passers-by, for screens and crowds. */
export const bust = (look: string, feel: Parameters<typeof face>[0], shoulders: string): string => {
  const l = readLook(look);
  const { back, front } = head(l, feel, 0.2);
  return `<g class="s${l.skin} h${l.hairColour}">${back}${p(shoulders, 'M-62 110C-58 68-30 56 0 56C30 56 58 68 62 110Z')}${front}</g>`;
};

export const bodies: Readonly<Record<string, Maker>> = {
  hands: { words: ['open', 'shut'], make: (o) => cut(96, -38, 56, raised(o.is('shut') ? 'fist' : 'palm', -26, 4, 'p2', -10, -1) + raised(o.is('shut') ? 'fist' : 'palm', 26, 4, 'p2', 10, 1)) },
  'two-fingers': { make: (o) => cut(40, -38, 56, raised('two', 0, 5, o.paper('p1'), 4, 1)) },
  hand: { words: ['open'], make: (o) => cut(44, -38, 56, raised('palm', 0, 3, o.paper('p4'), 4, 1)) },
  crowd: { make: (o) => cut(230, -52, 46, LOOKS.map((look, i) => at(-92 + i * 37, i % 2 ? -6 : 4, 0.4, bust(look, o.feel, ['p1', 'p4', 'p2', 'p6', 'p3', 'p7'][i] ?? 'p1'))).join('')) },
  'legs-from-cupboard': { make: () => cut(110, -74, 70, p('pc', 'M-50-74L54-74L54 70L-50 70Z') + p('p0', 'M-42-66L10-66L10 62L-42 62Z') + p('po', 'M10-66L46-66L46 62L10 62Z') + p('k', 'M34-66L46-66L46 62L34 62Z') + p('p2', pebble(18, 0, 3, 3, 7, 1)) + p('p6', limb([[-16, 10], [-26, 34], [-48, 50]], [11, 9, 7])) + p('p6', limb([[-4, 14], [-8, 38], [-20, 56]], [11, 9, 7])) + p('k', limb([[-4, 14], [-8, 38], [-20, 56]], [11, 9, 7])) + p('p1', 'M-46 42L-40 56L-62 62C-66 54-58 46-46 42ZM-14 52L-14 68L-38 70C-40 62-30 54-14 52Z')) },
  crutches: { make: () => cut(44, -62, 56, [-10, 10].map((x) => p('pg', limb([[x, -58], [x * 1.6, 54]], [2.2, 2])) + p('p0', limb([[x - 7, -60], [x + 7, -60]], [3, 3])) + p('p0', limb([[x * 1.1 - 6, -16], [x * 1.1 + 6, -16]], [2.4, 2.4]))).join('')) },
  heart: { make: (o) => cut(40, -18, 20, p(o.paper('p1'), 'M0 20C-26 2-22-18-9-18C-4-18-1-15 0-12C1-15 4-18 9-18C22-18 26 2 0 20Z') + p('k', 'M9-18C22-18 26 2 0 20C12 4 14-10 6-17Z')) },
};
