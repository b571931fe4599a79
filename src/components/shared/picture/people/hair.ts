/** Hair: what lies behind the head, and what lies over the forehead. Head units, as in `faces.ts`. */
import type { HAIR } from '../../../../core/content/vocabulary.ts';
import { limb, p, pebble, scallop } from '../paper.ts';

export type HairKind = (typeof HAIR)[number];

export interface Hair {
  back: string;
  front: string;
}

const CAP = 'M-48-2C-55-44-31-65 2-65C36-65 55-43 49-1C46-20 34-36 14-43C-8-38-34-34-48-2Z';
const FRINGE = 'M-48 2C-54-40-34-64 2-64C37-64 54-40 48 2C46-10 45-18 40-25C14-17-16-18-40-25C-45-18-47-10-48 2Z';
const PARTING = 'M-3-63C34-66 56-40 50 8C45-14 30-34-6-47C-30-36-46-14-50 8C-55-40-34-62-3-63Z';

const braid = (x: number, tie: string): string => {
  const side = Math.sign(x);
  const links = [0, 1, 2, 3].map((i) => p(i % 2 ? 'H' : 'h', pebble(x + i * 2 * side, 26 + i * 17, 11 - i, 11, 7, i + 2)));
  return links.join('') + p(tie, pebble(x + 7 * side, 88, 8, 5, 6, 3)) + p('h', `M${x + side} 92L${x + 16 * side} 92L${x + 8 * side} 108Z`);
};

const loc = (x: number, i: number): string =>
  p(i % 2 ? 'H' : 'h', limb([[x * 0.7, -40], [x * 1.12, 6], [x * 1.14, 62 - (i % 2) * 10]], [10, 10, 7]));

const KINDS: Readonly<Record<HairKind, (tie: string) => Hair>> = {
  crop: () => ({ back: '', front: p('h', 'M-48-2C-54-46-28-67 4-66C36-65 54-42 49 0C45-12 43-22 38-31C20-26-14-29-33-38C-41-28-45-16-48-2Z') + p('H', 'M14-65C40-62 54-40 49 0C45-12 43-22 38-31C36-46 28-56 14-65Z') }),
  curls: () => ({ back: p('h', scallop(1, -24, 54, 40, 12, 7)), front: p('h', scallop(1, -30, 47, 33, 8, 4, 165, 375, 'C40-22 20-36 0-34C-22-36-38-22-46-16Z')) + p('H', scallop(1, -30, 47, 33, 4, 9, 285, 375, 'C42-24 40-34 30-40C24-46 16-52 13-62Z')) }),
  afro: () => ({ back: p('h', scallop(1, -20, 64, 58, 15, 2)), front: p('h', 'M-47-4C-52-40-30-58 0-58C30-58 54-40 48-4C44-24 30-40 1-41C-28-40-42-24-47-4Z') + p('H', scallop(30, -44, 24, 20, 7, 5)) }),
  puffs: (tie) => ({ back: p('h', scallop(-46, -50, 26, 26, 10, 1)) + p('H', scallop(48, -48, 26, 26, 10, 3)), front: p('h', 'M-48-2C-54-46-30-64 0-64C30-64 54-46 49-2C44-24 28-42 0-52C-28-42-42-24-48-2Z') + p(tie, pebble(-33, -51, 8, 9, 6, 4)) + p(tie, pebble(35, -50, 8, 9, 6, 5)) }),
  bob: () => ({ back: p('h', 'M-57-2C-64-52-36-71 0-71C38-71 65-50 58 0L62 44C54 54 36 50 30 42L-30 42C-36 52-54 54-62 44Z'), front: p('h', FRINGE) + p('H', 'M20-61C42-54 52-32 48 2C46-10 45-18 40-25L22-21C30-34 28-50 20-61Z') }),
  long: () => ({ back: p('h', 'M-55 0C-62-52-36-70 0-70C38-70 64-50 57 0C58 34 68 66 72 96C48 108-46 108-70 96C-66 66-56 34-55 0Z') + p('H', 'M40 10L58 0C58 34 68 66 72 96C62 101 50 104 38 105Z'), front: p('h', PARTING) }),
  braids: (tie) => ({ back: braid(-52, tie) + braid(52, tie), front: p('h', PARTING) + p('H', 'M-3-63C-8-56-8-52-6-47C-2-52-1-58-3-63Z') }),
  bun: () => ({ back: p('H', pebble(10, -68, 25, 21, 9, 4)), front: p('h', CAP) + p('H', 'M10-64C36-62 54-43 49-1C46-20 34-36 14-43C30-44 26-58 10-64Z') }),
  pony: (tie) => ({ back: p('h', 'M20-58C58-76 88-50 76-6C72 18 80 30 88 38C64 42 48 24 52-4C54-26 44-44 20-58Z'), front: p('h', CAP) + p(tie, pebble(36, -52, 7, 10, 6, 2)) }),
  quiff: () => ({ back: '', front: p('h', 'M-48-2C-56-28-48-50-33-56C-22-80 28-86 45-62C58-50 54-22 49 0C45-12 43-24 37-33C18-36-4-34-22-44C-36-38-43-20-48-2Z') + p('H', 'M-33-56C-10-46 20-52 45-62C30-44 0-40-22-44C-28-48-30-52-33-56Z') }),
  locs: () => ({ back: [-50, -34, 36, 52].map(loc).join(''), front: p('h', scallop(1, -28, 50, 38, 9, 6, 170, 370, 'C40-22 30-38 8-40C-16-44-38-30-50-12Z')) + p('H', limb([[-10, -62], [-36, -44], [-48, -6]], [7, 8, 6])) }),
  bald: () => ({ back: '', front: p('h', 'M-48 6C-57-8-55-28-44-34C-46-22-46-8-45 4Z') + p('h', 'M49 6C58-8 56-28 45-34C47-22 47-8 46 4Z') }),
  tuft: () => ({ back: '', front: p('h', 'M-30-46C-22-66 8-74 30-54C36-50 38-44 39-38C24-46 14-46 6-42C2-48-2-50-6-49C-8-44-14-42-19-41C-20-46-26-47-30-46Z') }),
};

/** Hair of a kind; `tie` is the paper of its bands. */
export const hair = (kind: HairKind, tie: string): Hair => KINDS[kind](tie);
