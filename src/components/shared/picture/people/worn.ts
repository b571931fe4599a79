/** What `wears` puts on a person or an animal: on the head, over the face, round the neck, across the body, on the back. */
import { P, at, limb, p, pebble, scallop } from '../paper.ts';
import { thing } from '../things/index.ts';
import type { Worn } from './person.ts';
import type { Frame } from './frame.ts';

type Part = Partial<Worn>;

const onHead = (name: string, scale: number, y: number): Part => ({ head: at(0, y, scale, thing(name).svg) });
const foam = (k: string): string => p('p9', k);

const strap = (f: Frame, paper: string): string => p(paper, `M${P(f.sh * 0.5, f.top)}L${P(f.sh * 0.78, f.top + 4)}L${P(-f.sh * 0.86, f.hip - 4)}L${P(-f.sh * 1.0, f.hip - 14)}Z`);

/** What is worn, by the names of `WORN`. */
export const PARTS: Readonly<Record<string, Part | undefined>> = {
  'foam-beard': { face: foam(scallop(1, 30, 40, 34, 11, 4)) + p('k', scallop(14, 40, 22, 20, 7, 6)) + p('m', 'M-15 26C-6 32 8 32 16 26C12 38-10 38-15 26Z') },
  'foam-spot': { face: foam(scallop(24, 24, 11, 8, 7, 2)) + foam(scallop(-30, -30, 9, 6, 7, 3)) },
  'diving-mask': { face: at(0, 2, 1.9, thing('diving-mask').svg) },
  glasses: { face: at(0, 2, 1.7, thing('glasses').svg) },
  headphones: { head: at(0, -20, 2.5, thing('headphones').svg) },
  'pan-lid': onHead('pan-lid', 1.9, -66),
  'soup-pot': { head: at(0, -70, 1.6, `<g transform="scale(1 -1)">${thing('soup-pot').svg}</g>`) },
  crown: { head: p('p2', 'M-36-44L-40-82L-18-64L0-90L18-64L40-82L36-44C14-52-14-52-36-44Z') + p('k', 'M10-76L18-64L40-82L36-44C28-47 18-49 10-50Z') },
  towel: { chest: (f) => p('p5', `M${P(-f.sh * 0.7, f.top + 2)}C${P(-f.sh * 0.3, f.top - 5)} ${P(f.sh * 0.3, f.top - 5)} ${P(f.sh * 0.7, f.top + 2)}L${P(f.sh * 0.66, f.top + f.sh * 1.7)}L${P(f.sh * 0.22, f.top + f.sh * 1.76)}L${P(f.sh * 0.16, f.top + 12)}L${P(-f.sh * 0.16, f.top + 12)}L${P(-f.sh * 0.24, f.top + f.sh * 1.5)}L${P(-f.sh * 0.66, f.top + f.sh * 1.46)}Z`) + p('v', `M${P(f.sh * 0.22, f.top + f.sh * 1.4)}L${P(f.sh * 0.66, f.top + f.sh * 1.36)}L${P(f.sh * 0.66, f.top + f.sh * 1.5)}L${P(f.sh * 0.22, f.top + f.sh * 1.54)}Z`) },
  scarf: { chest: (f) => p('p2', `M${P(-f.sh * 0.66, f.top + 2)}C${P(-f.sh * 0.3, f.top - 2)} ${P(f.sh * 0.3, f.top - 2)} ${P(f.sh * 0.68, f.top + 2)}C${P(f.sh * 0.6, f.top + 16)} ${P(-f.sh * 0.4, f.top + 18)} ${P(-f.sh * 0.66, f.top + 2)}Z`) + p('p2', `M${P(f.sh * 0.1, f.top + 4)}L${P(f.sh * 0.52, f.top + 4)}L${P(f.sh * 0.62, f.hip - f.sh)}L${P(f.sh * 0.2, f.hip - f.sh + 3)}Z`) },
  rucksack: { back: (f) => p('p1', pebble(-f.dir * f.sh * 0.7, f.top + f.sh * 1.2, f.sh * 0.8, f.sh * 1.2, 9, 3)) + p('k', pebble(-f.dir * f.sh * 0.9, f.top + f.sh * 1.5, f.sh * 0.5, f.sh * 0.7, 8, 3)), chest: (f) => [-1, 1].map((s) => p('p1', `M${P(s * f.sh * 0.44, f.top - 1)}L${P(s * f.sh * 0.7, f.top + 2)}L${P(s * f.sh * 0.72, f.top + f.sh * 1.3)}L${P(s * f.sh * 0.5, f.top + f.sh * 1.3)}Z`)).join('') },
  'sports-bag': { back: (f) => at(-f.dir * f.sh * 1.15, f.hip + 2, f.sh / 26, thing('sports-bag').svg), chest: (f) => (f.dir > 0 ? strap(f, 'p0') : `<g transform="scale(-1 1)">${strap(f, 'p0')}</g>`) },
  bag: { back: (f) => at(-f.dir * f.sh * 1.1, f.hip, f.sh / 24, thing('bag').svg), chest: (f) => (f.dir > 0 ? strap(f, 'p6') : `<g transform="scale(-1 1)">${strap(f, 'p6')}</g>`) },
  drumsticks: { back: (f) => p('po', limb([[-f.dir * f.sh * 0.9, f.hip + 4], [-f.dir * f.sh * 1.36, f.hip - f.sh * 1.5]], [2, 1.6])) + p('po', limb([[-f.dir * f.sh * 0.7, f.hip + 4], [-f.dir * f.sh * 1.6, f.hip - f.sh * 1.2]], [2, 1.6])) },
  pyjamas: { chest: (f) => at(0, (f.top + f.hip) / 2 + 4, (f.sh * 2.2) / 52, thing('pyjamas-stripes').svg) },
  'school-badge': { chest: (f) => at(-f.sh * 0.44, f.top + f.sh * 0.9, 0.42, thing('school-badge').svg) },
};

/** All that a `wears` list puts on. */
export function wornOf(wears: string | undefined): Worn | null {
  const names = (wears ?? '').split(/\s+/).filter(Boolean);
  if (!names.length) return null;
  const parts = names.map((name): Part => PARTS[name] ?? (name.startsWith('hat') ? onHead(name, 1.86, -42) : (PARTS[name.split('-')[0] ?? ''] ?? {})));
  const join = (key: 'head' | 'face'): string => parts.map((part) => part[key] ?? '').join('');
  return {
    head: join('head'), face: join('face'),
    chest: (f) => parts.map((part) => part.chest?.(f) ?? '').join(''),
    back: (f) => parts.map((part) => part.back?.(f) ?? '').join(''),
  };
}
