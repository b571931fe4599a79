/** Wheelchair, walker, stick and white cane: drawn to be used, never a badge. Feet at 0,0. */
import { P, n, limb, p, pebble } from '../paper.ts';
import type { Frame } from './frame.ts';

/** Behind and before the person. */
export interface Layers {
  back: string;
  front: string;
}

export function wheelchair(f: Frame, paper: string): Layers {
  const { sh, hip, dir: d, leg } = f;
  const r = Math.min(38, 15 + leg * 0.27);
  const cx = -sh * 0.2 * d;
  const ring = (outer: number, inner: number): string => pebble(cx, -r, outer, outer, 12, 3, 0.01) + pebble(cx, -r, inner, inner, 12, 3, 0.01);
  const caster = d * (sh * 0.9 + leg * 0.42);
  const spokes = [15, 75, 135].map((a) => `<path class="${paper}" transform="translate(${n(cx)} ${n(-r)}) rotate(${a})" d="M-1-${n(r - 5)}L1-${n(r - 5)}L1 ${n(r - 5)}L-1 ${n(r - 5)}Z"/>`).join('');
  return {
    back:
      p('p0', `M${P(-sh * 1.5 * d, hip - 44)}L${P(-sh * 1.15 * d, hip - 46)}L${P(-sh * 0.9 * d, hip + 14)}L${P(-sh * 1.25 * d, hip + 14)}Z`) +
      p('p0', `M${P(-sh * 2.1 * d, hip - 46)}L${P(-sh * 1.1 * d, hip - 47)}L${P(-sh * 1.1 * d, hip - 41)}L${P(-sh * 2.1 * d, hip - 40)}Z`) +
      p(paper, `M${P(-sh * 1.2 * d, hip + 8)}L${P(sh * 1.3 * d, hip + 8)}L${P(sh * 1.3 * d, hip + 16)}L${P(-sh * 1.2 * d, hip + 16)}Z`) +
      p('p0', limb([[sh * 1.2 * d, hip + 12], [caster + d * 10, -3]], [3, 2.5])) +
      p('p0', `M${P(caster - d * 4, 1)}L${P(caster + d * 18, 1)}L${P(caster + d * 18, 5)}L${P(caster - d * 4, 5)}Z`),
    front: `<path class="p0" fill-rule="evenodd" d="${ring(r, r - 6)}"/>${spokes}` + p(paper, pebble(cx, -r, 6, 6, 7, 2)) + p('p0', pebble(caster - d * 6, -6, 7, 7, 8, 2)),
  };
}

export function walker(f: Frame, paper: string): Layers {
  const { sh, hip, dir: d } = f;
  const w = sh * 1.5;
  const top = hip - (f.sy - hip) * -0.34;
  const post = (x: number, lean: number): string => p('pg', limb([[x, top], [x + lean, -8]], [2.4, 2.2])) + p('p0', pebble(x + lean, -5, 5, 5, 8, 2));
  return {
    back: post(d * w * 0.5, d * 6) + post(-d * w, -d * 2),
    front:
      post(-d * w * 0.7, 0) + post(d * w, d * 5) +
      p(paper, limb([[-d * w * 0.72, top + 24], [d * w * 1.02, top + 24]], [3, 3])) +
      p('p0', limb([[-d * w * 1.0, top], [-d * w * 0.5, top]], [3.2, 3.2])) + p('p0', limb([[d * w * 0.7, top], [d * w * 1.2, top]], [3.2, 3.2])),
  };
}

/** Where a walker is gripped, from the body's middle. */
export const walkerGrip = (f: Frame, side: 1 | -1): { x: number; y: number } => ({ x: side * f.sh * 1.32, y: f.hip - (f.sy - f.hip) * -0.34 - 6 });

/** A walking stick under a hand at x, y. */
export const stick = (x: number, y: number): string =>
  p('pc', `M${P(x - 10, y + 2)}C${P(x - 8, y - 8)} ${P(x + 4, y - 8)} ${P(x + 3, y + 2)}L${P(x + 4, 0)}L${P(x, 0)}L${P(x - 1, y + 2)}C${P(x - 2, y - 3)} ${P(x - 6, y - 2)} ${P(x - 7, y + 3)}Z`);

/** A white cane from a hand at x, y to the ground `dx` further on. */
export const cane = (x: number, y: number, dx: number): string =>
  p('p9', limb([[x, y], [x + dx, 0]], [2.2, 1.8])) + p('p1', limb([[x + dx * 0.82, y * 0.18], [x + dx, 0]], [2.3, 2.2])) + p('p0', limb([[x - dx * 0.07, y * 1.1], [x, y]], [2.8, 2.8]));
