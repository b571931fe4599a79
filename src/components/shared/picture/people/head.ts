/** A head with face, hair, headwear and what sits on ears and nose. Centre of the eye line at 0,0; 100 units wide. */
import { face } from './faces.ts';
import { hair } from './hair.ts';
import { n, p, pebble } from '../paper.ts';
import type { Feel } from './faces.ts';
import type { Look } from '../look.ts';

export interface HeadParts {
  /** Behind the body: long hair, the fall of a scarf. */
  back: string;
  front: string;
}

const SKULL = p('a', 'M-46-8C-47-44-24-57 2-57C30-57 48-41 47-6C46 26 29 55 1 56C-28 56-45 28-46-8Z') + p('b', 'M20-54C40-47 48-30 47-6C46 26 29 55 1 56C22 42 35 22 33-8C32-30 28-44 20-54Z');
const shifted = (fx: number): string => `transform="translate(${fx} 0)"`;

const ear = (side: -1 | 1, fx: number): string => {
  const x = side * 47 - fx * 0.3;
  return p(side < 0 ? 'a' : 'b', pebble(x, 5, 9, 12, 7, 3)) + (side < 0 ? p('b', pebble(x - 1, 6, 4, 6, 6, 3)) : '');
};

const beard = p('h', 'M-47 4C-46 36-30 64 2 65C32 64 47 34 48 4C42 14 34 18 24 16C14 12-12 12-22 16C-34 18-42 14-47 4Z') + p('H', 'M22 60C38 52 47 30 48 4C42 14 36 18 29 17C34 34 32 48 22 60Z');
const MOUSTACHE = 'M0 20C-8 18-20 22-24 30C-14 30-6 29 0 26C6 29 14 30 24 30C20 22 8 18 0 20Z';
const GLASSES = 'M-39-13H-5Q-3-5 0-5T5-13H39Q41 14 22 15Q6 15 3 0Q0-3-3 0Q-6 15-22 15Q-41 14-39-13ZM-34-9Q-35 10-22 11Q-9 10-9-9ZM9-9Q9 10 22 11Q35 10 34-9Z';

const headwear: Readonly<Record<string, (c: string) => HeadParts>> = {
  headscarf: (c) => ({
    back: p(c, 'M-56 0C-62-50-36-73 2-73C40-73 64-48 58 2C58 36 66 66 84 98L-80 98C-64 66-56 36-56 0Z'),
    front: `<path class="${c}" fill-rule="evenodd" d="M-58 6C-64-50-36-74 2-74C40-74 64-48 59 6C58 44 34 66 2 67C-32 66-57 44-58 6ZM-39 2C-38 34-22 52 1 53C24 52 40 32 40 0C40-28 24-44 1-44C-24-44-40-28-39 2Z"/>` + p('k', 'M20-71C46-66 63-44 59 6C58 44 36 65 4 67C32 52 44 30 44 0C44-30 36-54 20-71Z') + p('k', 'M-50 34C-30 62 20 72 52 38C60 64 70 82 84 98L40 98C10 92-30 70-50 34Z'),
  }),
  turban: (c) => ({
    back: '',
    front: p(c, 'M-53-10C-64-56-32-88 4-87C44-86 66-54 55-8C44-28 24-38 2-42C-20-38-42-28-53-10Z') + p('k', 'M6-86C46-84 66-54 55-8C48-20 38-28 28-33C40-52 30-74 6-86Z') + p('v', 'M-54-18C-50-44-22-66 30-70C2-60-26-44-40-24Z') + p('k', 'M-48-40C-20-54 16-60 46-52C20-54-12-46-38-26Z') + p('v', 'M-6-44L4-58L12-42L2-40Z'),
  }),
  cap: (c) => ({
    back: '',
    front: p(c, 'M-50-14C-54-52-28-70 2-70C36-70 54-50 50-16C20-26-20-26-50-14Z') + p('k', 'M16-69C40-66 54-48 50-16L30-21C36-40 30-58 16-69Z') + p(c, 'M-20-24C4-34 44-32 72-14C50-16 10-18-20-16Z') + p('k', 'M-16-20C10-28 46-26 72-14C50-16 10-18-20-16Z'),
  }),
  hat: (c) => ({
    back: '',
    front: p(c, 'M-42-26C-46-62-26-80 4-80C34-80 48-60 44-24C20-34-18-36-42-26Z') + p('k', 'M16-78C38-72 48-54 44-24L28-29C34-48 30-64 16-78Z') + p('p0', 'M-44-36C-20-46 22-46 45-34L45-22C20-34-18-36-43-24Z') + p(c, 'M-78-18C-60-32-30-38 2-38C34-38 64-30 80-14C50-24-44-30-78-18Z') + p('k', 'M-78-18C-44-30 50-24 80-14C50-14-40-20-78-18Z'),
  }),
};

/**
 * The head of a look. `turn` from -1 to 1 moves the features towards where the person looks; `worn` lies over the hair
 * (a hat from `wears`), `mask` over the face (foam, a diving mask).
 */
export function head(look: Look, feel: Feel | 'laugh', turn: number, worn = '', mask = ''): HeadParts {
  const fx = n(turn * 9);
  const has = (trait: string): boolean => look.face.has(trait);
  const strands = hair(look.hair, look.trim);
  const wear = look.headwear ? headwear[look.headwear.kind]?.(look.headwear.paper) : undefined;
  const covered = look.headwear?.kind === 'headscarf' || look.headwear?.kind === 'turban';
  const flat = worn !== '' || look.headwear?.kind === 'cap' || look.headwear?.kind === 'hat';
  const bulky = look.hair === 'afro' || look.hair === 'quiff' || look.hair === 'bun' || look.hair === 'tuft';

  let front = look.headwear?.kind === 'headscarf' ? '' : ear(-1, fx) + ear(1, fx);
  front += SKULL + p('b', 'M-1-2C5 4 9 12 9 16C7 21-6 21-8 16C-6 12-3 6-1-2Z', shifted(n(fx * 1.5)));
  front += p('c', pebble(-29 + fx, 20, 9, 5.5, 7, 2)) + p('c', pebble(30 + fx, 20, 8, 5.5, 7, 5));
  if (has('beard')) front += beard;
  if (look.age === 70) front += p('b', 'M-39 13C-33 19-26 19-21 15C-25 23-36 21-39 13ZM39 13C33 19 26 19 21 15C25 23 36 21 39 13Z', shifted(fx));
  front += fx ? `<g ${shifted(fx)}>${face(feel)}</g>` : face(feel);
  if (has('moustache')) front += p('h', MOUSTACHE, shifted(fx));
  if (has('glasses')) front += `<path class="${look.skin > 4 ? 'p2' : 'p0'}" fill-rule="evenodd" transform="translate(${fx} 1)" d="${GLASSES}"/>`;
  front += mask;
  if (!covered) front += flat && bulky ? hair('crop', look.trim).front : strands.front;
  front += wear?.front ?? '';
  front += worn;
  if (has('hearing-aid')) front += p('p5', 'M-57 2C-58-10-48-14-44-8C-50-8-51 0-50 8C-50 16-57 16-58 10Z') + p('p9', pebble(-46, 8, 4, 4, 6, 2));
  if (has('headphones')) front += p('p0', 'M-52 2C-58-52-34-78 2-78C40-78 60-50 54 2L47 2C50-44 34-68 2-68C-32-68-50-46-45 2Z') + p('p0', pebble(-50, 6, 11, 18, 8, 2)) + p('p0', pebble(52, 6, 10, 18, 8, 4)) + p('k', pebble(54, 6, 6, 14, 8, 4));
  const back = wear && covered ? wear.back : flat && bulky && look.hair !== 'afro' ? '' : strands.back;
  return { back, front };
}
