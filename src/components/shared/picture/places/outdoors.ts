/** Balcony, doorstep, yard, street, village, plain: under the sky. */
import { at, frond, p, pebble, rnd, scallop, sheet } from '../paper.ts';
import { house, rim, sky } from './stage.ts';
import type { Stage } from './stage.ts';

const pots = (x: number): string => at(x, 336, 1, frond('g3', -8, -26, 66, -22, 4), frond('p3', 4, -26, 84, 4, 5), frond('g3', 12, -26, 58, 30, 4), p('p1', 'M-24-30L26-31L18 14L-16 14Z'), p('k', 'M10-31L26-31L18 14L8 14Z'), p('p1', 'M-28-38L30-39L30-28L-28-27Z'));

/** Nothing but air, a hill, and a string of paper flags. */
export const plain = (): Stage => ({
  back: p('k1', 'M0 0H480V360H0Z') + p('k2', pebble(250, 150, 168, 132, 12, 4, 0.05)) + rim('g1', 'M0 292C120 268 300 276 480 262V360H0Z') + p('g2', 'M0 336C160 318 330 330 480 316V360H0Z'),
  front: '', ground: 330, span: [96, 384], seat: 'stool', table: 'wanted', shelf: { x: 400, y: 150 }, window: null, wood: 'pc',
});

export const balcony = (): Stage => {
  const block = ([x, h, w, c]: readonly [number, number, number, string], i: number): string => {
    const r = rnd(i + 3);
    return sheet(c, x, 290 - h, w, h, 2, 0) + p('k', `M${x + w * 0.7} ${290 - h}H${x + w}V290H${x + w * 0.7}Z`) + Array.from({ length: 8 }, (_, j) => sheet(r() > 0.6 ? 'lp' : 'k3', x + 8 + (j % 3) * w * 0.28, 304 - h + Math.floor(j / 3) * 30, w * 0.16, 14, 0, 0)).join('');
  };
  return {
    back: sky(110, 180) + p('k3', pebble(70, 70, 26, 26, 10, 2, 0.02)) + ([[0, 150, 66, 'g1'], [58, 196, 58, 'g2'], [128, 120, 80, 'g1'], [300, 170, 70, 'g2'], [372, 130, 60, 'g1'], [424, 210, 60, 'g2']] as const).map(block).join('') +
      p('p0', 'M0 60C140 92 330 92 480 52L480 55C330 95 140 95 0 63Z') + p('p1', 'M96 78L140 83L150 100L140 106L136 98L136 132L98 130L98 96L92 102L82 94Z') + p('p9', 'M196 86L246 87L244 132L196 130Z') + p('p5', 'M290 86L330 83L334 142L318 143L312 104L306 144L290 144Z') + p('p2', 'M378 77L404 72L408 92L396 108L382 104Z') +
      p('g3', 'M0 310H480V360H0Z') + p('g2', 'M0 332L480 328V336L0 340Z') +
      sheet('p0', 0, 230, 480, 8, 0, 0) + Array.from({ length: 17 }, (_, i) => sheet('p0', 8 + i * 29, 236, 5, 76, 0, 0)).join('') + sheet('p0', 0, 308, 480, 7, 0, 0),
    front: pots(446) + pots(30), ground: 344, span: [124, 360], seat: 'stool', table: 'wanted', shelf: { x: 240, y: 230 }, window: null, wood: 'pc',
  };
};

/** A house front: open door, two steps, boots that are still muddy, a number of paper. */
export const doorstep = (): Stage => ({
  back: p('k1', 'M0 0H480V360H0Z') + p('k2', 'M0 130C80 100 120 150 200 126V360H0Z') + rim('g2', 'M0 232C60 210 110 226 170 214V360H0Z') + frond('g3', 30, 296, 96, -6, 5) + frond('g1', 66, 300, 70, 12, 4) +
    p('p8', 'M150 0H480V330H150Z') + p('k', 'M150 0H162V330H150Z') + Array.from({ length: 9 }, (_, i) => p('v', `M${176 + (i % 3) * 96} ${30 + Math.floor(i / 3) * 92 + (i % 2) * 20}h34v9h-34Z`)).join('') +
    sheet('p9', 216, 62, 130, 244, 2, 0) + sheet('k3', 226, 74, 110, 232, 0, 0) + p('lp', 'M226 74H336L300 306H226Z', 'opacity=".35"') + p('p4', 'M336 74L376 66L378 322L336 306Z') + p('k', 'M336 74L344 72L344 309L336 306Z') + p('p2', pebble(369, 196, 4, 4, 7, 1)) +
    sheet('p9', 396, 96, 60, 74, 1, 0) + sheet('k2', 402, 103, 48, 60, 0, 0) + p('p1', 'M402 103L420 103C418 130 410 150 402 160Z') + sheet('pc', 392, 170, 68, 8) + scallopRow() +
    p('g1', 'M0 306H480V360H0Z') + sheet('pt', 190, 304, 190, 20, 0, 0) + sheet('pt', 170, 322, 232, 38, 0, 0) + p('k', 'M170 322H402V328H170ZM190 304H380V308H190Z') +
    at(428, 322, 1, p('p3', 'M-16-30L-4-30L-3-6L12-2L12 6L-16 6ZM6-34L18-34L19-8L32-4L32 4L6 4Z'), p('k', 'M-16 0L12 0L12 6L-16 6ZM6-2L32-2L32 4L6 4Z')),
  front: '', ground: 342, span: [104, 372], seat: 'step', table: 'none', door: { x: 281, y: 306, h: 244 }, ledge: { x: 426, y: 171 }, shelf: { x: 426, y: 170 }, window: { x: 402, y: 103, w: 48, h: 60 }, wood: 'pt',
});
function scallopRow(): string {
  return [402, 416, 430, 446].map((x, i) => p(['p1', 'p2', 'p1', 'p7'][i] ?? 'p1', scallop(x, 164, 8, 7, 7, i + 1))).join('');
}

/** A yard: fence, an old tree, a hutch with its door open. */
export const yard = (): Stage => ({
  back: sky(120, 186) + p('lp', pebble(392, 66, 28, 28, 11, 6, 0.02)) + rim('g1', 'M0 246C100 214 240 232 480 206V360H0Z') +
    Array.from({ length: 13 }, (_, i) => p('p9', `M${150 + i * 28} 292V${232 - (i % 3) * 3}L${160 + i * 28} ${220 - (i % 3) * 3}L${170 + i * 28} ${232 - (i % 3) * 3}V292Z`)).join('') + p('k', 'M146 246H480V252H146ZM146 272H480V278H146Z') +
    p('pc', 'M46 330C62 286 58 232 44 190L60 184C66 204 70 214 74 220C76 200 84 182 96 170L106 178C92 200 88 226 92 262C92 292 100 316 112 330Z') + p('k', 'M76 220C78 200 86 182 98 171L106 178C92 200 88 226 92 262C92 292 100 316 112 330L88 332C82 292 76 250 76 220Z') +
    rim('g3', scallop(58, 104, 118, 92, 15, 3)) + rim('g2', scallop(20, 84, 72, 52, 12, 5)) + rim('g1', scallop(96, 60, 46, 30, 9, 2)) + frond('g1', 120, 132, 34, 30, 3, 0.42) + frond('g2', 30, 150, 34, -30, 3, 0.42) +
    rim('g2', 'M0 306C120 288 320 302 480 290V360H0Z') + at(424, 292, 1, p('pc', 'M-38-54L38-56L36 4L-36 6Z'), p('p1', 'M-46-52L0-84L46-54Z'), p('p0', 'M-22-38L10-39L10 2L-22 3Z'), p('k', 'M14-55L38-56L36 4L16 5Z'), p('p2', 'M10-39L24-32L24 8L10 2Z')) + frond('g3', 220, 300, 26, -20, 3) + frond('g3', 232, 302, 22, 16, 3),
  front: '', ground: 340, span: [126, 370], seat: 'log', table: 'wanted', shelf: { x: 424, y: 208 }, window: null, wood: 'pc',
});

/** A street: shops with striped awnings, a lamp post, pigeons' crumbs. */
export const street = (): Stage => ({
  back: sky(90, 150) + [[0, 210, 104, 'g2'], [352, 236, 128, 'g2']].map(([x, h, w, c]) => sheet(String(c), Number(x), 292 - Number(h), Number(w), Number(h), 2, 0)).join('') + sheet('p8', 104, 96, 132, 196, 2, 0) + sheet('p9', 236, 70, 116, 222, 2, 0) + p('k', 'M210 96H236V292H210ZM330 70H352V292H330Z') +
    [[118, 112], [166, 112], [252, 88], [298, 88], [252, 134], [298, 134]].map(([x, y]) => sheet('k1', x ?? 0, y ?? 0, 28, 34, 0, 0) + sheet('pc', (x ?? 0) - 3, (y ?? 0) + 34, 34, 4, 0, 0)).join('') + [[16, 110], [56, 110], [16, 158], [372, 84], [420, 84], [372, 134], [420, 134]].map(([x, y], i) => sheet(i % 3 ? 'k2' : 'lp', x ?? 0, y ?? 0, 26, 30, 0, 0)).join('') +
    sheet('k3', 114, 208, 112, 84, 0, 0) + p('p1', 'M104 190L236 186L246 212L96 214Z') + [0, 1, 2].map((i) => p('p9', `M${126 + i * 42} 189L${147 + i * 42} 188L${148 + i * 42} 213L${122 + i * 42} 214Z`)).join('') + p('p4', 'M130 292V236H160V292Z') + at(194, 282, 0.9, p('po', 'M-22 10C-22-4 22-4 22 10Z'), p('pc', 'M-26 8L26 8L22 22L-22 22Z')) +
    sheet('k3', 246, 212, 96, 80, 0, 0) + p('p4', 'M236 194L352 190L360 214L228 216Z') + [0, 1].map((i) => p('p9', `M${262 + i * 42} 193L${283 + i * 42} 192L${285 + i * 42} 215L${258 + i * 42} 216Z`)).join('') + p('p6', 'M302 292V232H332V292Z') +
    p('g3', 'M0 288H480V360H0Z') + p('pt', 'M0 288H480V326L0 332Z') + p('k', 'M0 326L480 320V326L0 332Z') + p('p0', 'M442 120H450V316H442ZM430 312H462V320H430Z') + p('p0', 'M424 120C424 100 468 100 468 120Z') + p('lp', 'M430 120H462L456 142H436Z'),
  front: '', ground: 334, span: [104, 386], seat: 'bench', table: 'none', door: { x: 168, y: 292, h: 132 }, shelf: { x: 196, y: 262 }, window: { x: 298, y: 88, w: 28, h: 34 }, wood: 'pc',
});

export const village = (): Stage => ({
  back: sky() + p('lp', pebble(92, 92, 34, 34, 11, 3, 0.02)) + rim('g1', 'M0 250C70 206 150 214 230 240C320 204 410 210 480 236V360H0Z') + house(34, 262, 62, 38, 'p9', 'pc', 'p4', 'p0') + sheet('p6', 62, 206, 24, 9, 4, 0) + house(126, 256, 50, 30, 'p8', 'p1', 'p0', 'p0') + rim('g2', 'M0 274C110 244 200 262 300 258C380 252 440 262 480 256V360H0Z') +
    p('pc', 'M322 330C340 292 338 236 326 196C316 176 296 158 276 148L284 138C304 146 320 156 334 172C336 146 330 124 322 106L336 102C348 124 352 146 352 168C366 146 388 130 412 124L416 136C392 146 372 166 364 196C358 246 366 296 392 330C366 336 346 336 322 330Z') + p('k', 'M352 168C366 146 388 130 412 124L416 136C392 146 372 166 364 196C358 246 366 296 392 330L362 333C350 290 346 240 352 168Z') +
    rim('g3', scallop(340, 92, 146, 78, 17, 3)) + rim('g2', scallop(298, 76, 92, 54, 13, 5)) + rim('g3', scallop(404, 98, 62, 40, 10, 8)) + rim('g1', scallop(252, 62, 40, 24, 8, 2)) +
    [[226, 120, -50], [300, 140, 8], [372, 150, 30], [440, 128, 60], [330, 60, -20], [410, 70, 30]].map(([x, y, a], i) => frond(i % 2 ? 'g1' : 'g2', x ?? 0, y ?? 0, 38, a ?? 0, 3, 0.42)).join('') +
    rim('g3', 'M0 300C120 286 260 294 480 288V360H0Z') + p('p1', 'M120 326L352 320L392 352L86 358Z') + p('p2', 'M126 330L346 324L350 328L120 335ZM98 349L384 343L388 347L92 354Z') +
    at(446, 330, 1, p('pc', 'M-20-30C-30-12-26 10-14 16L14 16C26 10 30-12 20-30Z'), p('k', 'M6-30L20-30C30-12 26 10 14 16L6 16C14 0 14-16 6-30Z'), p('p0', 'M-14-34L14-34L20-28L-20-28Z')),
  front: '', ground: 342, span: [110, 366], seat: 'stool', table: 'wanted', shelf: { x: 70, y: 224 }, window: null, wood: 'pc',
});
