/** What people sit on, drawn behind them to their size. */
import { P, at, p, pebble, sheet } from '../paper.ts';
import { thing } from '../things/index.ts';
import type { Placed } from './layout.ts';
import type { Stage } from '../places/stage.ts';
import { frameOf } from '../people/frame.ts';

/** The height of a sitter's seat above the ground, in scene units. */
const seatOf = (q: Placed): number => -(frameOf(q.figure.look, 'sit', q.dir).hip + 4) * q.s;

/** One long seat for all: its height suits the tallest; the others' feet hang. Gives the seats and moves the sitters up. */
export function seats(placed: Placed[], stage: Stage): string {
  const sitters = placed.filter((q) => q.figure.stance === 'sit');
  if (!sitters.length) return '';
  const high = Math.max(...sitters.map(seatOf));
  const left = Math.min(...sitters.map((q) => q.x));
  const right = Math.max(...sitters.map((q) => q.x));
  const y = stage.ground - high;
  const long = stage.seat === 'sofa' || stage.seat === 'bench' || stage.seat === 'bed' || stage.seat === 'step' || stage.seat === 'log' || stage.seat === 'car';
  if (long) for (const q of sitters) q.y -= (high - seatOf(q)) * 0.7;
  const mid = (left + right) / 2;
  const half = Math.max(110, (right - left) / 2 + 84);
  switch (stage.seat) {
    case 'sofa':
      return p('p4', `M${P(mid - half + 12, y - 84)}C${P(mid - half * 0.4, y - 96)} ${P(mid + half * 0.4, y - 96)} ${P(mid + half - 12, y - 84)}L${P(mid + half - 6, y + 20)}L${P(mid - half + 6, y + 20)}Z`) + p('k', `M${P(mid + half * 0.5, y - 92)}C${P(mid + half * 0.7, y - 90)} ${P(mid + half * 0.9, y - 87)} ${P(mid + half - 12, y - 84)}L${P(mid + half - 6, y + 20)}L${P(mid + half * 0.5, y + 20)}Z`) +
        p('p4', `M${P(mid - half + 4, y - 6)}L${P(mid + half - 4, y - 8)}L${P(mid + half - 8, stage.ground - 8)}L${P(mid - half + 8, stage.ground - 8)}Z`) + p('v', `M${P(mid - half + 4, y - 6)}L${P(mid + half - 4, y - 8)}L${P(mid + half - 6, y + 14)}L${P(mid - half + 6, y + 16)}Z`) +
        [-1, 1].map((s) => p('p4', `M${P(mid + s * (half + 14), y - 34)}C${P(mid + s * (half + 12), y - 48)} ${P(mid + s * (half - 22), y - 48)} ${P(mid + s * (half - 20), y - 32)}L${P(mid + s * (half - 18), stage.ground - 4)}L${P(mid + s * (half + 10), stage.ground - 4)}Z`)).join('');
    case 'bench':
      return sheet(stage.wood, mid - half, y - 2, half * 2, 11, 2, 0) + p('k', `M${P(mid - half, y + 6)}H${P(mid + half, 0).split(' ')[0] ?? ''}V${Math.round(y + 9)}H${Math.round(mid - half)}Z`) + [-0.8, 0.8].map((k) => sheet('p0', mid + half * k - 4, y + 8, 8, stage.ground - y - 8, 0, 0)).join('');
    case 'log':
      return p('pc', `M${P(mid - half, y + 2)}L${P(mid + half, y - 2)}C${P(mid + half + 16, y + 8)} ${P(mid + half + 14, stage.ground - 10)} ${P(mid + half, stage.ground - 4)}L${P(mid - half, stage.ground)}C${P(mid - half - 12, stage.ground - 12)} ${P(mid - half - 12, y + 12)} ${P(mid - half, y + 2)}Z`) + p('k', `M${P(mid - half, (y + stage.ground) / 2 + 8)}L${P(mid + half, (y + stage.ground) / 2 + 4)}L${P(mid + half, stage.ground - 4)}L${P(mid - half, stage.ground)}Z`) + p('po', pebble(mid + half, (y + stage.ground) / 2 - 3, 12, (stage.ground - y) / 2, 9, 3)) + p('pc', pebble(mid + half, (y + stage.ground) / 2 - 3, 6, (stage.ground - y) / 4, 8, 3));
    case 'bed':
      return p('pc', `M${P(mid - half - 30, y - 62)}Q${P(mid - half - 30, y - 72)} ${P(mid - half - 18, y - 68)}L${P(mid - half - 12, y - 30)}L${P(mid - half - 12, stage.ground)}L${P(mid - half - 30, stage.ground)}Z`) + p('p9', `M${P(mid - half - 12, y - 30)}C${P(mid - half + 10, y - 40)} ${P(mid - half + 40, y - 36)} ${P(mid - half + 48, y - 20)}L${P(mid - half + 46, y + 4)}L${P(mid - half - 14, y + 4)}Z`) + p('p9', `M${P(mid - half - 14, y + 2)}L${P(mid + half + 20, y - 4)}L${P(mid + half + 22, y + 26)}L${P(mid - half - 14, y + 26)}Z`) + p('p4', `M${P(mid - half + 50, y - 6)}C${P(mid, y - 12)} ${P(mid + half, y - 10)} ${P(mid + half + 20, y - 4)}L${P(mid + half + 24, stage.ground - 18)}L${P(mid - half + 44, stage.ground - 14)}Z`) + [0.1, 0.34, 0.58, 0.82].map((k, i) => sheet(['p2', 'p1', 'p9', 'p5'][i] ?? 'p2', mid - half + 50 + k * (half * 2 - 40), y + 14 + (i % 2) * 16, 24, 20, 2, 0)).join('') + sheet('pc', mid - half - 20, stage.ground - 16, half * 2 + 48, 12, 0, 0);
    case 'car':
      return sitters.map((q) => p('p6', `M${P(q.x - 54, y - 108)}C${P(q.x - 52, y - 128)} ${P(q.x + 52, y - 128)} ${P(q.x + 54, y - 108)}L${P(q.x + 62, 360)}L${P(q.x - 62, 360)}Z`) + p('k', `M${P(q.x + 24, y - 122)}C${P(q.x + 44, y - 120)} ${P(q.x + 53, y - 116)} ${P(q.x + 54, y - 108)}L${P(q.x + 62, 360)}L${P(q.x + 26, 360)}Z`) + p('v', `M${P(q.x - 36, y - 96)}L${P(q.x - 30, y - 96)}L${P(q.x - 32, y - 10)}L${P(q.x - 38, y - 10)}Z`)).join('') + p('p6', `M0 ${Math.round(y + 6)}H480V360H0Z`) + p('k', `M0 ${Math.round(y + 40)}H480V360H0Z`);
    case 'step':
      return sheet(stage.wood, mid - half - 20, y, half * 2 + 40, stage.ground - y + 4, 1, 0) + p('k', `M${P(mid - half - 20, y + 10)}L${P(mid + half + 20, y + 10)}L${P(mid + half + 20, y + 18)}L${P(mid - half - 20, y + 18)}Z`);
    case 'chair':
      return sitters.map((q) => at(q.x - q.dir * 4, q.y - seatOf(q) + 4 * q.s, q.s * 1.16 * (q.figure.look.age < 13 ? 0.84 : 1), thing(q.figure.index % 2 ? 'chair-teal' : 'chair').svg)).join('');
    default:
      return sitters.map((q) => { const top = q.y - seatOf(q); return sheet('pc', q.x - 40, top - 2, 80, 10, 1, 0) + [-30, 24].map((x) => sheet('pc', q.x + x, top + 6, 7, q.y - top - 6, 0, 0)).join('') + p('k', `M${P(q.x + 24, top + 8)}L${P(q.x + 31, top + 8)}L${P(q.x + 31, q.y)}L${P(q.x + 24, q.y)}Z`); }).join('');
  }
}
