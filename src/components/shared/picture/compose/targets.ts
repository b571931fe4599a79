/** What a hand reaches for: a thing that stands there, what a partner holds, a partner's arm or shoulder. */
import { frameOf } from '../people/frame.ts';
import type { Placed } from './layout.ts';

/** A thing that can be touched: the middle of it, and half its width, in scene units. */
export interface Spot {
  x: number;
  y: number;
  half: number;
}

interface Point {
  x: number;
  y: number;
}

/** A point of the scene in a person's own measure. */
const local = (q: Placed, x: number, y: number): Point => ({ x: (x - q.x) / q.s, y: (y - q.y) / q.s });

/** Nearest to where the person stands. */
const nearest = <T extends { x: number }>(q: Placed, list: readonly T[]): T | undefined => [...list].sort((a, b) => Math.abs(a.x - q.x) - Math.abs(b.x - q.x))[0];

/** Where the lead hand goes, in the person's own measure; nothing for gestures that touch nothing. */
export function targetOf(q: Placed, all: readonly Placed[], spots: readonly Spot[]): Point | null {
  const { figure: f, dir } = q;
  const partner = nearest(q, all.filter((o) => o !== q));
  const spot = nearest(q, spots);
  if (f.shares && partner) return local(q, (q.x + partner.x) / 2 - dir * (f.shares.w * q.s * 0.36), q.y + frameOf(f.look, f.stance, dir).sy * q.s * 0.62);
  if (f.held) return null;
  const facing = spot !== undefined && (spot.x - q.x) * dir > -20;
  switch (f.pose.gesture) {
    case 'point':
      if (spot && facing) return local(q, spot.x - dir * (spot.half + 16), spot.y);
      if (partner?.figure.held) {
        const frame = frameOf(partner.figure.look, partner.figure.stance, partner.dir);
        return local(q, partner.x - dir * frame.sh * partner.s * 1.2, partner.y + (frame.sy + frame.arm * 0.5) * partner.s);
      }
      return null;
    case 'pat':
      if (spot) return local(q, spot.x - dir * spot.half * 0.4, spot.y - 6);
      return partner ? armOf(q, partner) : null;
    case 'use':
    case 'cover':
    case 'hold':
      return spot ? local(q, spot.x - dir * spot.half * 0.5, spot.y) : null;
    case 'hug': {
      if (!partner) return null;
      const frame = frameOf(partner.figure.look, partner.figure.stance, partner.dir);
      return local(q, partner.x + dir * frame.sh * partner.s * 0.3, partner.y + (frame.sy + 16) * partner.s);
    }
    default:
      return null;
  }
}

function armOf(q: Placed, partner: Placed): Point {
  const frame = frameOf(partner.figure.look, partner.figure.stance, partner.dir);
  return local(q, partner.x - q.dir * frame.sh * partner.s * 0.9, partner.y + (frame.sy + frame.arm * 0.3) * partner.s);
}
