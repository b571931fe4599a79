/** Tables: a large one before people, or a small one among them. */
import { P, p, sheet } from '../paper.ts';

/** The table before people: its top edge at y, from left to right edge. */
export function tableFront(y: number, from: number, to: number): string {
  return p('pc', `M${P(from + 30, y + 20)}L${P(from + 44, y + 20)}L${P(from + 40, 360)}L${P(from + 28, 360)}ZM${P(to - 44, y + 20)}L${P(to - 30, y + 20)}L${P(to - 28, 360)}L${P(to - 40, 360)}Z`) +
    p('p9', `M${P(from, y)}L${P(to, y - 4)}L${P(to + 16, y + 26)}C${P(to - 80, y + 34)} ${P(from + 80, y + 34)} ${P(from - 16, y + 28)}Z`) +
    p('k', `M${P(from - 12, y + 20)}C${P(from + 80, y + 27)} ${P(to - 80, y + 27)} ${P(to + 13, y + 19)}L${P(to + 16, y + 26)}C${P(to - 80, y + 34)} ${P(from + 80, y + 34)} ${P(from - 16, y + 28)}Z`);
}

/** A small table with its top at y and its feet on the ground. */
export const tableSmall = (x: number, y: number, ground: number): string =>
  sheet('pc', x - 42, y + 8, 7, ground - y - 8, 0, 0) + sheet('pc', x + 35, y + 8, 7, ground - y - 8, 0, 0) +
  p('p9', `M${P(x - 48, y)}L${P(x + 48, y - 2)}L${P(x + 54, y + 12)}C${P(x + 20, y + 16)} ${P(x - 20, y + 16)} ${P(x - 54, y + 13)}Z`) + p('k', `M${P(x - 52, y + 9)}C${P(x - 20, y + 12)} ${P(x + 20, y + 12)} ${P(x + 53, y + 8)}L${P(x + 54, y + 12)}C${P(x + 20, y + 16)} ${P(x - 20, y + 16)} ${P(x - 54, y + 13)}Z`);

/** What a small child stands on to see over a table. */
export const stool = (x: number, y: number, ground: number): string =>
  ground - y < 8 ? '' : sheet('po', x - 34, y - 2, 68, 9, 1, 0) + sheet('po', x - 28, y + 6, 8, ground - y - 6, 0, 0) + sheet('po', x + 20, y + 6, 8, ground - y - 6, 0, 0) + p('k', `M${P(x - 20, y + 16)}H${Math.round(x + 20)}V${Math.round(y + 21)}H${Math.round(x - 20)}Z`);
