/** Small pictures that screens and sheets show, drawn about 60 by 60. */
import { p, pebble } from '../paper.ts';
import { face } from '../people/faces.ts';
import { bust } from './bodies.ts';
import { cut } from './maker.ts';
import type { Drawing } from '../drawing.ts';

/** The features of a face alone, as on a painted disc. */
const features = (feel: 'cross' | 'happy'): string => `<g class="s3 h7" transform="translate(0 -5) scale(.56)">${face(feel)}</g>`;

const dancer = p('p1', 'M-8-20C-4-26 6-26 9-18L12 2L-10 2Z') + p('p0', pebble(0, -30, 7, 8, 8, 2)) + p('p1', 'M8-18L24-32L27-29L12-8Z') + p('p1', 'M-8-18L-24-8L-22-4L-8-8Z') + p('p6', 'M-9 0L2 0L-2 26L-9 26ZM4 0L12 0L24 16L18 21Z');

/** The small picture of a name, or nothing when it is no such picture. */
export function shown(what: string): Drawing | null {
  const D = (svg: string, half = 30): Drawing => cut(half * 2, -half, half, svg);
  switch (what) {
    case 'game': return cut(60, -30, 30, p('p3', 'M-44 16H44V34H-44Z') + p('pc', 'M-24-2H-4V4H-24ZM6-14H28V-8H6Z') + p('p1', pebble(-12, -10, 7, 7, 8, 2)) + p('p9', pebble(-10, -12, 2, 2, 6, 1)) + p('p2', pebble(16, -22, 5, 5, 8, 3)) + p('p2', pebble(26, 6, 5, 5, 8, 3)));
    case 'dance': return D(dancer, 34);
    case 'cross-face': return D(p('p1', pebble(0, 0, 28, 27, 11, 3, 0.02)) + features('cross'), 32);
    case 'happy-face': return D(p('p2', pebble(0, 0, 28, 27, 11, 3, 0.02)) + features('happy'), 32);
    case 'boy': return cut(120, -70, 110, bust('age-8 skin-2 hair-crop-brown', 'happy', 'p3'));
    case 'girl': return cut(130, -70, 110, bust('age-8 skin-4 hair-braids-black', 'happy', 'p2'));
    case 'garden': return D([-20, 0, 20].map((x, i) => p('p3', `M${x - 1} 26L${x + 1} 26L${x + 1} ${i % 2 ? -8 : 0}L${x - 1} ${i % 2 ? -8 : 0}Z`) + p('pb', pebble(x, (i % 2 ? -14 : -6), 9, 9, 8, i + 2)) + p('p5', pebble(x, (i % 2 ? -14 : -6), 3, 3, 7, i))).join('') + p('pc', 'M-32 22H32V32H-32Z'), 32);
    default: return null;
  }
}
