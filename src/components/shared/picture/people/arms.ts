/** Arms: the hand is put where it has something to do, the elbow follows. */
import { P, limb, n, p } from '../paper.ts';
import { hand } from './hands.ts';
import type { Point } from '../paper.ts';
import type { Frame } from './frame.ts';
import type { HandKind } from './hands.ts';

export interface Reach {
  x: number;
  y: number;
  kind?: HandKind;
  /** Where the fingers point: degrees clockwise from straight down; else along the forearm. */
  fingers?: number;
  /** 1.3 for a hand that must be seen first. */
  size?: number;
  /** The hand lies on the face: it gets a shade, or nobody would see it there. */
  onFace?: boolean;
}

export interface Sleeve {
  paper: string;
  short: boolean;
  /** This arm ends at the elbow. */
  ends: boolean;
}

const shoulderOf = (f: Frame, side: 1 | -1): Point => [side * f.sh * 0.76, f.sy + 6];

/** The hand as near the wish as the arm is long, and the elbow: out and down, as elbows go. */
export function solve(f: Frame, side: 1 | -1, wish: Point): { elbow: Point; hand: Point } {
  const [sx, sy] = shoulderOf(f, side);
  const far = Math.hypot(wish[0] - sx, wish[1] - sy) || 1;
  // A strongly bent arm points at the reader: seen from the front it is shorter.
  const bone = f.arm * 0.54 * (0.74 + 0.26 * Math.min(1, far / (f.arm * 0.8)));
  const near = Math.min(far, bone * 1.97);
  const hx = sx + ((wish[0] - sx) * near) / far;
  const hy = sy + ((wish[1] - sy) * near) / far;
  const rise = Math.sqrt(Math.max(0, bone * bone - (near * near) / 4));
  const ux = (hx - sx) / near;
  const uy = (hy - sy) / near;
  const elbows: Point[] = [1, -1].map((s): Point => [(sx + hx) / 2 - s * uy * rise, (sy + hy) / 2 + s * ux * rise]);
  const ease = ([x, y]: Point): number => side * x + y * 1.6;
  const [first = [hx, hy], second = [hx, hy]] = elbows;
  return { elbow: ease(first) > ease(second) ? first : second, hand: [hx, hy] };
}

/** Where the middle of the hand comes to lie: what is held is drawn there. */
export function grip(f: Frame, side: 1 | -1, reach: Reach): Point {
  const s = solve(f, side, [reach.x, reach.y]);
  const angle = ((reach.fingers ?? forearm(s)) + 90) * (Math.PI / 180);
  const out = (f.sh * 0.285 * 0.9) * (reach.size ?? 1);
  return [s.hand[0] + Math.cos(angle) * out, s.hand[1] + Math.sin(angle) * out];
}

const forearm = ({ elbow, hand: h }: { elbow: Point; hand: Point }): number => (Math.atan2(h[1] - elbow[1], h[0] - elbow[0]) * 180) / Math.PI - 90;

export function arm(f: Frame, side: 1 | -1, reach: Reach, sleeve: Sleeve): string {
  const w = f.sh * 0.285;
  const s = solve(f, side, [reach.x, reach.y]);
  const shoulder = shoulderOf(f, side);
  const { elbow, hand: h } = s;
  const along = (a: Point, b: Point, k: number): Point => [a[0] + (b[0] - a[0]) * k, a[1] + (b[1] - a[1]) * k];
  const dark = (d: string): string => (side > 0 ? p('k', d) : '');
  if (sleeve.ends) {
    const end = along(shoulder, elbow, 0.9);
    const cloth = limb([shoulder, along(shoulder, elbow, 0.6)], [w * 1.08, w * 1.1]);
    return p('a', limb([shoulder, end], [w * 0.86, w * 0.72])) + p(sleeve.paper, cloth) + dark(cloth);
  }
  const skin = limb([along(elbow, h, 0.6), h], [w * 0.62, w * 0.52]);
  const turned = n(reach.fingers ?? forearm(s));
  const size = (w / 8) * (reach.size ?? 1);
  const shade = reach.onFace ? hand(reach.kind ?? 'easy', h[0] + 1.4, h[1] + 0.6, turned, size * 1.16, side).replace(/class="[abc]"/g, 'class="b"') : '';
  const mitten = shade + hand(reach.kind ?? 'easy', h[0], h[1], turned, size, side);
  if (sleeve.short) {
    const bare = limb([shoulder, elbow, h], [w * 0.84, w * 0.74, w * 0.52]);
    const cloth = limb([shoulder, along(shoulder, elbow, 0.56)], [w * 1.1, w * 1.16]);
    return p('a', bare) + dark(bare) + mitten + p(sleeve.paper, cloth) + dark(cloth);
  }
  const cloth = limb([shoulder, elbow, along(elbow, h, 0.86)], [w * 1.04, w, w * 0.86]);
  return p('a', skin) + mitten + p(sleeve.paper, cloth) + dark(cloth);
}

/** An arc of a turning head, one on each side. */
export const shaking = (x: number, y: number, r: number): string =>
  [-1, 1].map((s) => p('dm', `M${P(x + s * r * 1.16, y - r * 0.5)}C${P(x + s * r * 1.42, y - r * 0.1)} ${P(x + s * r * 1.42, y + r * 0.3)} ${P(x + s * r * 1.14, y + r * 0.66)}C${P(x + s * r * 1.3, y + r * 0.26)} ${P(x + s * r * 1.3, y - r * 0.1)} ${P(x + s * r * 1.16, y - r * 0.5)}Z`)).join('');
