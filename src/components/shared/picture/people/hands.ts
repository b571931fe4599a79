/** Hands, wrist at 0,0, fingers towards +y, thumb on the right; about 16 units long. */
import { limb, p, pebble, put } from '../paper.ts';

export type HandKind = 'easy' | 'point' | 'palm' | 'two' | 'fist' | 'flat';

const finger = (x: number, tipX: number, tipY: number, w = 2.3): string => p('a', limb([[x, 6], [tipX, tipY]], [w + 0.3, w - 0.2]));
const creases = p('b', 'M-2.5 9L-1.5 9L-1.5 16L-2.5 15.5ZM2 9L3 9L3 15.5L2 16Z');

const HANDS: Readonly<Record<HandKind, string>> = {
  easy: p('a', 'M-6-4C-8 4-8 11-4 15C0 18 6 16 7 9L6-4Z') + p('a', 'M5-1C10 1 13 6 11 10C9 13 6 10 4 6Z') + creases,
  fist: p('a', pebble(0, 6, 7.5, 7.5, 8, 4, 0.03)) + p('b', 'M-6 4L-5 3C-2 6 3 6 6 4L6 6C2 8-3 8-6 4Z') + p('a', 'M4-1C9 1 11 5 8 8C6 9 4 7 2 5Z'),
  point: finger(-2, -3, 23, 2.9) + p('a', pebble(0, 5, 7, 7, 8, 4, 0.03)) + p('b', 'M0 8L1 7L6 9L5 11Z') + p('a', 'M4-1C10 1 12 5 9 8C7 9 5 7 3 5Z'),
  two: finger(-3, -6, 22, 2.8) + finger(1, 2, 23, 2.8) + p('a', pebble(0, 5, 7, 7, 8, 4, 0.03)) + p('b', 'M-2 8C2 6 5 7 7 9L6 11C3 9 1 9-1 10Z'),
  palm: finger(-4.5, -8, 18) + finger(-2, -3, 22) + finger(1.5, 2, 22) + finger(4, 7, 18.5) + p('a', limb([[4, 2], [12, 8]], [3, 2.2])) + p('a', pebble(0, 4, 6.8, 7.4, 8, 4, 0.03)) + p('c', pebble(0, 5, 3.6, 3.8, 7, 2)),
  flat: p('a', 'M-6-4C-7 2-6 8-5 17C-4 20 3 20 4 17L6-4Z') + p('a', 'M4-1C9 1 11 6 9 9C7 11 5 8 3 6Z') + p('b', 'M-2 8L-1 8L-1 17L-2 17Z'),
};

/** A hand at the end of an arm that points `degrees` away from straight down. */
export const hand = (kind: HandKind, x: number, y: number, degrees: number, size: number, flip: number): string =>
  put(x, y, size, degrees, flip, HANDS[kind]);
