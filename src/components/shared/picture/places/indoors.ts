/** Kitchen, table, living room, bedroom, stairs. */
import { at, frond, p, pebble, sheet } from '../paper.ts';
import { boards, books, rim, shelf, windowOf } from './stage.ts';
import type { Stage } from './stage.ts';

const jar = (x: number, paper: string, h: number, y: number): string => p(paper, `M${x} ${y - h}L${x + 20} ${y - h - 1}L${x + 22} ${y}L${x - 2} ${y}Z`) + sheet('p0', x + 1, y - h - 6, 18, 7, 0, 0);
const mug = (x: number, y: number, paper: string): string => at(x, y, 1, p(paper, 'M-8-10L8-10L7 10L-7 10Z'), `<path class="${paper}" fill-rule="evenodd" d="M7-7C16-9 16 6 6 5ZM8-3C12-3 11 2 7.5 2Z"/>`);
const WINDOW = { x: 50, y: 50, w: 150, h: 112 };

export const kitchen = (): Stage => ({
  back: p('k2', 'M0 0H480V360H0Z') + windowOf(50, 50, 150, 112, 'p1') + p('v', 'M60 180L216 172L330 318L120 318Z') +
    shelf(282, 92, 168) + jar(296, 'p4', 30, 93) + jar(326, 'p2', 38, 93) + jar(358, 'p1', 26, 93) + jar(388, 'p9', 34, 93) + jar(420, 'p3', 28, 93) +
    shelf(282, 168, 168) + mug(312, 157, 'p5') + mug(346, 157, 'p2') + frond('g3', 412, 168, 50, -14) + frond('g2', 418, 168, 42, 22, 3) + p('p1', 'M402 150L430 149L426 169L406 169Z') +
    p('pc', 'M251 92H254V112H251Z') + [[246, 114, 14], [258, 122, -12], [248, 134, 8]].map(([x, y, a]) => `<path class="p1" transform="translate(${x} ${y}) rotate(${a})" d="M-4 0C-6 10-4 20 2 26C4 18 5 8 4 0Z"/>`).join('') + p('p3', 'M242 112L262 110L262 117L242 118Z') +
    boards(262),
  front: '', ground: 340, span: [110, 372], seat: 'chair', table: 'wanted', shelf: { x: 392, y: 168 }, window: WINDOW, wood: 'pc',
});

/** Close by a big table, a lamp hanging over it, somebody's coat on the hook. */
export const table = (): Stage => ({
  back: p('k2', 'M0 0H480V360H0Z') + p('k3', 'M0 214C140 196 320 224 480 204V360H0Z') + windowOf(300, 48, 126, 104, 'p4') +
    p('p0', 'M118 0H121V44H118Z') + p('p1', 'M84 76C86 48 104 42 120 42C136 42 154 48 156 76Z') + p('k', 'M126 42C142 44 154 52 156 76L136 76C138 60 134 48 126 42Z') + p('v', 'M86 78L154 78L236 250L6 250Z') + p('lp', pebble(120, 79, 16, 6, 8, 2)) +
    p('p0', 'M26 104H64V109H26Z') + p('p3', 'M34 110C30 128 22 150 20 196L66 196C64 150 58 128 54 110Z') + p('k', 'M46 110L54 110C58 128 64 150 66 196L50 196C50 150 48 128 46 110Z') +
    p('g1', 'M0 286H480V360H0Z'),
  front: '', ground: 352, span: [112, 368], seat: 'chair', table: 'always', shelf: { x: 236, y: 120 }, window: { x: 300, y: 48, w: 126, h: 104 }, wood: 'pc',
});

/** A sofa's room: rug, tall lamp, a shelf whose plant has grown along the wall. */
export const livingRoom = (): Stage => ({
  back: p('k2', 'M0 0H480V360H0Z') + p('k1', 'M0 0H480V26C320 40 160 18 0 34Z') + windowOf(318, 52, 116, 100, 'p7') + p('v', 'M320 160L424 156L300 320L150 320Z') +
    g2vine() + shelf(34, 104, 128) + books(44, 104, [['p1', 12, 34], ['p2', 9, 40], ['p6', 14, 30], ['p4', 10, 36], ['p8', 12, 28]]) + p('p2', pebble(140, 94, 10, 10, 8, 2)) +
    sheet('p9', 198, 58, 76, 60, 2, -1) + p('p5', 'M206 66L266 65L267 110L206 111Z') + p('p3', 'M206 100C222 82 240 104 267 90L267 110L206 111Z') + p('p1', pebble(246, 78, 7, 7, 8, 1)) +
    p('g1', 'M0 258H480V360H0Z') + p('g2', 'M0 258H480V265H0Z') + p('p7', pebble(238, 330, 190, 26, 14, 3, 0.02), 'opacity=".55"') + p('v', pebble(238, 330, 140, 17, 14, 3, 0.02)) +
    p('p0', 'M22 312H58V318H22ZM38 170H42V312H38Z') + p('lp', 'M22 132L58 130L68 172L12 174Z') + p('p9', 'M22 132L38 131L38 173L12 174Z', 'opacity=".4"'),
  front: '', ground: 340, span: [118, 378], seat: 'sofa', table: 'none', shelf: { x: 98, y: 104 }, window: { x: 318, y: 52, w: 116, h: 100 }, wood: 'p4',
});

function g2vine(): string {
  return p('g3', 'M150 98C190 74 168 34 214 34C262 34 250 14 300 22L300 26C256 20 262 42 214 39C180 36 196 82 152 104Z') + [[178, 76, -40], [186, 46, 20], [214, 36, -20], [246, 34, 30], [270, 20, -30]].map(([x, y, a]) => frond('g2', x ?? 0, y ?? 0, 18, a ?? 0, 2, 0.5)).join('');
}

const star = (x: number, y: number): string => p('lp', `M${x} ${y - 4}L${x + 2} ${y - 1}L${x + 5} ${y}L${x + 2} ${y + 2}L${x} ${y + 5}L${x - 2} ${y + 2}L${x - 5} ${y}L${x - 2} ${y - 1}Z`);

export const bedroom = (): Stage => ({
  back: p('k1', 'M0 0H480V360H0Z') + p('k2', 'M180 360L236 196L404 176L480 262V360Z') +
    sheet('p9', 52, 40, 128, 130) + sheet('g2', 60, 48, 112, 114) + p('p9', 'M128 66C108 70 100 92 112 108C122 120 142 120 150 108C134 108 122 90 128 66Z') + star(78, 70) + star(92, 122) + star(154, 76) + star(76, 98) + star(140, 140) + sheet('p9', 113, 48, 6, 114, 0, 0) +
    p('p7', 'M40 32L80 34C82 92 66 140 44 178Z') + p('p7', 'M192 32L154 34C154 92 168 140 190 178Z') + sheet('p0', 32, 27, 168, 8) +
    sheet('p5', 268, 44, 62, 76, 2, 0) + p('p2', pebble(299, 70, 13, 13, 8, 2)) + p('p3', 'M272 116C282 88 300 88 306 104C314 94 324 98 327 116Z') +
    shelf(356, 92, 92) + books(366, 92, [['p1', 14, 32], ['p2', 11, 38], ['p4', 16, 30]]) + p('p9', pebble(430, 80, 11, 12, 8, 3)) +
    rim('g1', 'M0 292H480V360H0Z') + p('p7', 'M40 336C90 322 200 322 240 336C230 356 60 358 40 336Z') + p('p8', 'M72 336C110 328 180 328 208 336C190 348 90 348 72 336Z') +
    sheet('pc', 414, 236, 62, 76, 0, 0) + sheet('k', 422, 250, 46, 20, 0, 0) + p('p0', 'M442 198H450V236H442ZM430 232H462L466 238H426Z') + p('lp', 'M428 164L464 163L476 202L418 203Z') + p('p9', 'M428 164L446 163.5L446 202.5L418 203Z', 'opacity=".45"'),
  front: '', ground: 338, span: [104, 376], seat: 'bed', table: 'none', ledge: { x: 428, y: 238 }, shelf: { x: 426, y: 92 }, window: { x: 60, y: 48, w: 112, h: 114 }, wood: 'pc',
});

/** A stairwell: steps up to the right, a rail, a round window, post in a box that nobody has emptied. */
export const stairs = (): Stage => {
  const step = (i: number): string => sheet('g1', 40 + i * 74, 318 - i * 40, 480, 44, 0, 0) + p('k', `M${40 + i * 74} ${318 - i * 40}h480v6h-480Z`) + p('g2', `M${40 + i * 74} ${324 - i * 40}h14v38h-14Z`);
  return {
    back: p('k2', 'M0 0H480V360H0Z') + p('k3', 'M0 0H190L40 360H0Z') + p('v', 'M330 150L420 190L300 360L150 360Z') + p('p9', pebble(372, 74, 50, 50, 14, 3, 0.01)) + p('k1', pebble(372, 74, 41, 41, 14, 3, 0.01)) + p('lp', pebble(386, 66, 15, 15, 9, 2)) + p('g2', 'M336 96C352 84 376 98 408 86C404 108 390 115 372 115C356 115 342 108 336 96Z') +
      [5, 4, 3, 2, 1].map(step).join('') + p('pc', 'M470 20L476 28L100 232L96 224Z') + [0, 1, 2, 3, 4].map((i) => p('p0', `M${118 + i * 74} ${222 - i * 40}h5v94h-5Z`)).join('') +
      p('g2', 'M0 330H480V360H0Z') + sheet('p4', 26, 120, 54, 38) + p('p0', 'M34 130L72 129L72 133L34 134Z') + p('p9', 'M38 118L66 116L68 128L40 130Z'),
    front: '', ground: 340, span: [128, 366], seat: 'step', table: 'none', shelf: { x: 54, y: 120 }, window: { x: 331, y: 33, w: 82, h: 82 }, wood: 'g1',
  };
};
