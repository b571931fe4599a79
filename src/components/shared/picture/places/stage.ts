/** A place: what lies behind the people, what lies before them, and where things go. 480 by 360, light from the left. */
import { P, p, pebble, rim, sheet } from '../paper.ts';

/** What people sit on there. */
export type Seat = 'sofa' | 'chair' | 'bench' | 'bed' | 'step' | 'car' | 'stool' | 'log';

export interface Stage {
  back: string;
  front: string;
  /** Where feet stand. */
  ground: number;
  /** From where to where people stand. */
  span: readonly [number, number];
  seat: Seat;
  /** The place has a table before the people: always, or when somebody sits or something lies on it. */
  table: 'always' | 'wanted' | 'none';
  /** Where a shelf carries things: middle, top edge. */
  shelf: { x: number; y: number };
  /** Through what one looks out: the pane's box. */
  window: { x: number; y: number; w: number; h: number } | null;
  /** The place's own doorway: its middle, foot and height. */
  door?: { x: number; y: number; h: number };
  /** Something that carries small things where there is no table: middle and top edge. */
  ledge?: { x: number; y: number };
  /** Paper of chairs and tables here. */
  wood: string;
}

/** Three flats of sky. */
export const sky = (a = 150, b = 215): string =>
  p('k1', 'M0 0H480V360H0Z') +
  p('k2', `M0 ${a}C90 ${a - 34} 150 ${a + 16} 250 ${a - 8}C340 ${a - 30} 420 ${a - 4} 480 ${a - 26}V360H0Z`) +
  p('k3', `M0 ${b}C120 ${b - 26} 210 ${b + 14} 310 ${b - 12}C380 ${b - 28} 440 ${b - 6} 480 ${b - 14}V360H0Z`);

export const house = (x: number, y: number, w: number, h: number, wall: string, roof: string, door: string, lit: string): string =>
  sheet(wall, x, y - h, w, h, 1, -1) + p('k', `M${P(x + w * 0.66, y - h)}H${x + w}V${y}H${x + w * 0.66}Z`) +
  p(roof, `M${P(x - w * 0.14, y - h + 2)}L${P(x + w * 0.42, y - h - w * 0.44)}L${P(x + w * 1.16, y - h + 1)}Z`) +
  sheet(door, x + w * 0.16, y - h * 0.55, w * 0.22, h * 0.55, 0, 0) + sheet(lit, x + w * 0.56, y - h * 0.66, w * 0.2, h * 0.26, 1, 0);

/** A window with curtains: pane, hill, low sun; the box is its pane. */
export function windowOf(x: number, y: number, w: number, h: number, curtain: string): string {
  const mid = x + w / 2;
  return sheet('p9', x - 10, y - 10, w + 20, h + 20) + sheet('k1', x, y, w, h) + p('lp', pebble(x + w * 0.28, y + h * 0.36, h * 0.18, h * 0.18, 9, 2, 0.03)) +
    p('g1', `M${x} ${y + h * 0.76}C${x + w * 0.3} ${y + h * 0.5} ${x + w * 0.6} ${y + h * 0.68} ${x + w} ${y + h * 0.56}V${y + h}H${x}Z`) +
    sheet('p9', mid - 3.5, y, 7, h, 0, 0) +
    p(curtain, `M${x - 22} ${y - 18}L${x + 34} ${y - 16}C${x + 32} ${y + h * 0.4} ${x + 12} ${y + h * 0.76} ${x - 18} ${y + h + 2}Z`) +
    p(curtain, `M${x + w + 22} ${y - 18}L${x + w - 34} ${y - 16}C${x + w - 32} ${y + h * 0.4} ${x + w - 12} ${y + h * 0.76} ${x + w + 18} ${y + h + 2}Z`) +
    p('k', `M${x + w + 22} ${y - 18}L${x + w - 2} ${y - 17}C${x + w - 4} ${y + h * 0.4} ${x + w + 4} ${y + h * 0.7} ${x + w + 18} ${y + h + 2}Z`) +
    sheet('pc', x - 26, y - 24, w + 52, 9);
}

/** A board on the wall with a shade under it. */
export const shelf = (x: number, y: number, w: number): string => sheet('pc', x, y, w, 8) + p('k', `M${x + 8} ${y + 8}L${x + w - 8} ${y + 8}L${x + w - 14} ${y + 14}L${x + 12} ${y + 14}Z`);

/** Books standing on a board at y. */
export const books = (x: number, y: number, sizes: readonly (readonly [string, number, number])[]): string => {
  let at = x;
  return sizes.map(([paper, w, h]) => {
    const one = sheet(paper, at, y - h, w, h, 0, 0) + sheet('k', at + w * 0.66, y - h, w * 0.34, h, 0, 0);
    at += w + 1;
    return one;
  }).join('');
};

/** Floor boards that run towards the reader. */
export const boards = (y: number): string =>
  p('g1', `M0 ${y}H480V360H0Z`) +
  Array.from({ length: 8 }, (_, i) => p(i % 2 ? 'g2' : 'k3', `M${i * 70 - 30} ${y}H${i * 70 + 40}L${i * 92 - 50} 360H${i * 92 - 122}Z`, `opacity="${i % 2 ? '.5' : '.3'}"`)).join('');

export { rim };
