/** Legs and feet of every stance, in whatever the person wears: bare, trousers, shorts, a skirt over the knees, a prosthesis. */
import { P, limb, p, put } from '../paper.ts';
import type { Point } from '../paper.ts';
import type { Look } from '../look.ts';
import type { Frame } from './frame.ts';

export interface Legwear {
  kind: 'long' | 'bare' | 'shorts';
  paper: string;
  /** Cloth of a skirt that covers the thighs (and the shins, if long) of someone who sits or kneels. */
  skirt: { paper: string; long: boolean } | null;
}

/** A shoe with its sole at x, y, its toe towards `d`, turned by `degrees`. */
const shoe = (look: Look, lw: number, x: number, y: number, d: number, degrees = 0): string =>
  put(x, y, 1, degrees, d, p(look.shoes, `M${P(-lw * 0.98, 0)}C${P(-lw * 1.2, -12)} ${P(lw * 0.3, -14)} ${P(lw * 0.8, -10)}C${P(lw * 1.6, -9)} ${P(lw * 2.1, -5)} ${P(lw * 2, 0)}Z`) + p('k', `M${P(-lw, -2.4)}L${P(lw * 1.98, -2.4)}L${P(lw * 2, 0)}L${P(-lw * 0.98, 0)}Z`));

interface Leg {
  hip: Point;
  knee: Point;
  foot: Point;
  /** The leg in shade is the one behind. */
  far: boolean;
  toe?: number;
  turn?: number;
}

function drawLeg(look: Look, wear: Legwear, f: Frame, leg: Leg): string {
  const { lw } = f;
  const [fx, fy] = leg.foot;
  const metal = look.aids.has('prosthesis') && !leg.far;
  const ankle: Point = [fx, fy - lw - 1];
  const seated = f.stance !== 'stand' && f.stance !== 'walk' && f.stance !== 'tiptoe' && f.stance !== 'bend' && f.stance !== 'dance';
  const whole = [leg.hip, leg.knee, ankle];
  const upper = [leg.hip, leg.knee];
  const widths = [lw * 1.3, lw * 1.04, lw * 0.76];
  const joint = seated ? (w: readonly number[]): string => limb(upper, [w[0] ?? lw, w[1] ?? lw]) + limb([leg.knee, ankle], [w[1] ?? lw, w[2] ?? lw]) : (w: readonly number[]): string => limb(whole, w);
  const shade = (d: string): string => (leg.far ? p('k', d) : '');
  let svg: string;
  if (metal) {
    const cloth = wear.kind === 'bare' ? 'a' : wear.paper;
    const [kx, ky] = leg.knee;
    const low: Point = [kx + (ankle[0] - kx) * 0.3, ky + (ankle[1] - ky) * 0.3];
    svg = p('pg', limb([leg.knee, ankle], [lw * 0.42, lw * 0.38])) + p('p0', limb([leg.knee, low], [lw * 0.86, lw * 0.62])) + p(cloth, limb(upper, [lw * 1.25, lw * 1.02]));
  } else if (wear.kind === 'long') {
    const d = joint(widths);
    svg = p(wear.paper, d) + shade(d);
  } else {
    const d = joint(widths.map((w) => w * 0.82));
    svg = p(leg.far ? 'b' : 'a', d);
    if (wear.kind === 'shorts') {
      const [hx, hy] = leg.hip;
      const end: Point = [hx * 0.4 + leg.knee[0] * 0.6, hy * 0.4 + leg.knee[1] * 0.6];
      const c = limb([leg.hip, end], [lw * 1.2, lw * 1.2]);
      svg += p(wear.paper, c) + shade(c);
    }
  }
  if (wear.skirt && seated) {
    const reach = wear.skirt.long ? limb([leg.hip, leg.knee, [leg.knee[0] * 0.3 + fx * 0.7, leg.knee[1] * 0.3 + ankle[1] * 0.7]], [lw * 1.4, lw * 1.35, lw * 1.3]) : limb(upper, [lw * 1.4, lw * 1.4]);
    svg += p(wear.skirt.paper, reach) + shade(reach);
  }
  return svg + shoe(look, lw, fx, fy, leg.toe ?? (fx < 0 ? -1 : 1), leg.turn ?? 0);
}

/** The two legs of each stance that has them one by one, the far one first. */
function pairOf(f: Frame): [Leg, Leg] | null {
  const { sh, leg, hip, lw, dir } = f;
  const x = sh * 0.42;
  const far = (l: Omit<Leg, 'far'>): Leg => ({ ...l, far: true });
  const near = (l: Omit<Leg, 'far'>): Leg => ({ ...l, far: false });
  switch (f.stance) {
    case 'stand':
    case 'bend':
      return [far({ hip: [sh * 0.4, hip - 4], knee: [x, -leg / 2], foot: [x, 0] }), near({ hip: [-sh * 0.4, hip - 4], knee: [-x, -leg / 2], foot: [-x, 0] })];
    case 'tiptoe':
      return [far({ hip: [sh * 0.36, hip - 4], knee: [x * 0.8 + dir * 3, -leg / 2 - 8], foot: [x * 0.7, -5], toe: dir, turn: dir * 34 }), near({ hip: [-sh * 0.36, hip - 4], knee: [-x * 0.8 + dir * 3, -leg / 2 - 8], foot: [-x * 0.7, -5], toe: dir, turn: dir * 34 })];
    case 'walk':
      return [far({ hip: [-dir * sh * 0.25, hip - 4], knee: [-dir * sh * 0.35, -leg * 0.52], foot: [-dir * sh * 1.3, -7], toe: dir, turn: dir * 24 }), near({ hip: [dir * sh * 0.2, hip - 4], knee: [dir * sh * 0.86, -leg * 0.5], foot: [dir * sh * 1.16, 0], toe: dir })];
    case 'dance':
      return [far({ hip: [-dir * sh * 0.36, hip - 4], knee: [-dir * sh * 0.5, -leg * 0.5], foot: [-dir * sh * 0.36, 0], toe: -dir }), near({ hip: [dir * sh * 0.4, hip - 4], knee: [dir * (sh * 0.7 + leg * 0.32), hip + leg * 0.3], foot: [dir * (sh * 0.2 + leg * 0.1), hip + leg * 0.72], toe: dir, turn: dir * 30 })];
    case 'sit': {
      const kx = dir * leg * 0.3;
      const ky = hip + leg * 0.12;
      return [far({ hip: [dir * sh * 0.5, hip + 1], knee: [dir * sh * 0.62 + kx, ky], foot: [dir * sh * 0.66 + kx, 0], toe: dir }), near({ hip: [-dir * sh * 0.36, hip + 1], knee: [-dir * sh * 0.3 + kx, ky + 3], foot: [-dir * sh * 0.28 + kx, 2], toe: dir })];
    }
    case 'chair': {
      const kx = dir * leg * 0.56;
      return [far({ hip: [dir * sh * 0.3, hip], knee: [dir * sh * 0.42 + kx, hip + 1], foot: [dir * sh * 0.5 + kx, -1], toe: dir }), near({ hip: [-dir * sh * 0.3, hip], knee: [-dir * sh * 0.1 + kx, hip + 2], foot: [kx, 0], toe: dir })];
    }
    case 'kneel':
      return [far({ hip: [-dir * sh * 0.3, hip - 2], knee: [-dir * sh * 0.42, -lw * 1.1], foot: [-dir * (sh * 0.4 + leg * 0.46), -1], toe: -dir, turn: -dir * 62 }), near({ hip: [dir * sh * 0.34, hip], knee: [dir * (sh * 0.6 + leg * 0.24), hip + leg * 0.02], foot: [dir * (sh * 0.64 + leg * 0.24), 0], toe: dir })];
    default:
      return null;
  }
}

/** Both legs and their shoes; cross-legged when the person sits on the floor. */
export function legs(look: Look, wear: Legwear, f: Frame): string {
  const pair = pairOf(f);
  if (pair) return pair.map((leg) => drawLeg(look, wear, f, leg)).join('');
  if (f.stance !== 'floor') return '';
  const { sh, lw } = f;
  const paper = wear.skirt?.paper ?? (wear.kind === 'long' ? wear.paper : 'a');
  return p(paper, `M${P(-sh * 2.1, -3)}C${P(-sh * 2.2, -18)} ${P(-sh * 1.2, -24)} ${P(0, -22)}C${P(sh * 1.2, -24)} ${P(sh * 2.2, -18)} ${P(sh * 2.1, -3)}C${P(sh, 3)} ${P(-sh, 3)} ${P(-sh * 2.1, -3)}Z`) +
    p('k', `M${P(0, -10)}C${P(sh * 0.6, -20)} ${P(sh * 2, -20)} ${P(sh * 2.1, -3)}C${P(sh, 3)} ${P(sh * 0.3, 2)} ${P(0, -10)}Z`) +
    shoe(look, lw, -sh * 0.3, 0, -1) + shoe(look, lw, sh * 0.5, 1, 1);
}
