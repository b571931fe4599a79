/** Bus stop, car, classroom, library: where one meets others. */
import { at, frond, g, p, pebble, scallop, sheet } from '../paper.ts';
import { books, rim, shelf, sky } from './stage.ts';
import type { Stage } from './stage.ts';

export const busstop = (): Stage => {
  const block = ([x, h, c, w]: readonly [number, number, string, number], i: number): string => sheet(c, x, 250 - h, w, h + 10, 0, 0) + Array.from({ length: 4 }, (_, j) => sheet(j === i ? 'lp' : 'k2', x + 12 + (j % 2) * (w * 0.42), 264 - h + Math.floor(j / 2) * 32, w * 0.2, 16, 0, 0)).join('');
  return {
    back: sky(120, 190) + p('lp', pebble(392, 84, 30, 30, 11, 6, 0.02)) + ([[0, 96, 'g2', 70], [62, 70, 'g1', 54], [120, 118, 'g2', 62], [398, 86, 'g2', 90]] as const).map(block).join('') + frond('g3', 44, 262, 84, -6, 5) + frond('g3', 372, 262, 66, 8, 4) +
      p('g3', 'M0 258H480V360H0Z') + p('g2', 'M0 330L480 324V360H0Z') + p('p9', 'M30 347L110 346L112 352L30 353ZM180 345L260 344L262 350L180 351ZM330 343L410 342L412 348L330 349Z') +
      sheet('p0', 146, 120, 8, 196, 0, 0) + sheet('p0', 372, 120, 8, 196, 0, 0) + p('v', 'M154 136H372V282H154Z') + rim('p4', 'M128 108L398 98L404 122L130 128Z') + p('k', 'M129 119L402 113L404 122L130 128Z') +
      sheet('p9', 166, 146, 44, 58) + sheet('p1', 172, 152, 32, 12) + sheet('p5', 172, 170, 32, 4, 0, 0) + sheet('p5', 172, 180, 24, 4, 0, 0) + sheet('p5', 172, 190, 28, 4, 0, 0) +
      sheet('p0', 428, 140, 7, 178, 0, 0) + p('p1', pebble(431, 128, 25, 25, 10, 3, 0.02)) + p('p9', 'M416 118L446 117L447 134L416 135Z') + p('p1', 'M419 121L430 120.5V127L419 127ZM433 120L443 120V127L433 127Z') + p('p0', pebble(423, 136, 3.5, 3.5, 6, 1)) + p('p0', pebble(440, 136, 3.5, 3.5, 6, 2)),
    front: '', ground: 328, span: [150, 372], seat: 'bench', table: 'none', shelf: { x: 264, y: 98 }, window: null, wood: 'pc',
  };
};

/** Inside a car or bus: two windows with the world going by, a strap, a paper bird on a thread. */
export const car = (): Stage => ({
  back: p('p4', 'M0 0H480V360H0Z') + p('k', 'M0 0H480V34C320 52 160 52 0 34Z') + sheet('p9', 22, 52, 202, 134, 6, -4) + sheet('p9', 256, 50, 202, 136, 6, -4) +
    sheet('k1', 32, 64, 182, 112, 4, -3) + sheet('k1', 266, 62, 182, 114, 4, -3) + p('k3', 'M32 120C90 100 150 128 214 112V174H33ZM266 116C330 98 390 126 448 108V174H267Z') + p('lp', pebble(386, 88, 17, 17, 10, 2, 0.02)) + p('g2', 'M32 144C84 122 150 150 214 134V174H33ZM266 140C330 124 392 148 448 132V174H267Z') + p('g3', scallop(84, 140, 22, 20, 9, 2)) + p('pc', 'M81 150H87V172H81Z') + p('g3', scallop(306, 142, 16, 15, 8, 4)) + p('pc', 'M304 150H309V172H304Z') +
    p('v', 'M40 66L92 65L60 172L36 172ZM276 64L316 63L290 172L272 172Z') +
    p('p0', 'M238 34H241V70H238Z') + p('p2', 'M226 82L240 70L256 80L244 84L240 92L236 84Z') +
    p('g3', 'M0 330H480V360H0Z') + p('k', 'M0 206H480V216H0Z'),
  front: '', ground: 358, span: [132, 352], seat: 'car', table: 'none', shelf: { x: 120, y: 186 }, window: { x: 266, y: 62, w: 182, h: 112 }, wood: 'p6',
});

export const classroom = (): Stage => ({
  back: p('k3', 'M0 0H480V360H0Z') + p('k2', 'M0 0H480V40C320 52 160 34 0 48Z') + sheet('pc', 150, 44, 250, 142) + sheet('g3', 158, 52, 234, 126) + p('p9', 'M186 78C206 66 214 96 236 84L238 90C216 104 204 76 190 84ZM184 112L262 108V114L184 118ZM184 132L240 130V136L184 138Z') + at(324, 112, 1.5, p('p2', pebble(0, 0, 22, 22, 10, 4, 0.02)), p('p3', 'M-16-10C-8-20 4-16 2-8C0 0-12 4-16-10ZM4 2C14-2 18 6 10 14C4 16 0 8 4 2Z')) +
    sheet('p9', 16, 62, 104, 116) + sheet('k1', 24, 70, 88, 98) + p('lp', pebble(48, 100, 15, 15, 9, 2)) + p('g1', 'M24 142C50 122 80 142 112 128V168H24Z') + sheet('p9', 65, 70, 6, 98, 0, 0) + sheet('pc', 10, 178, 116, 7) +
    [0, 1].map((i) => g(`translate(${428 + i * 32} ${72 + i * 26}) rotate(${i * 9 - 5})`, sheet(['p5', 'p8'][i] ?? 'p5', -14, -18, 29, 36), p(['p9', 'p1'][i] ?? 'p9', i ? 'M-9 9L1-11L11 9Z' : scallop(1, 0, 8, 8, 7, 2)))).join('') +
    shelf(408, 152, 64) + books(414, 152, [['p1', 9, 28], ['p4', 8, 34], ['p2', 10, 26]]) +
    p('v', 'M0 120L130 196L230 320L0 320Z') + p('g1', 'M0 254H480V360H0Z') + p('g2', 'M0 254H480V262H0ZM300 360C318 318 372 300 480 306V360Z') + frond('g3', 466, 256, 70, -10, 4) + frond('g2', 474, 256, 54, 18, 3),
  front: '', ground: 342, span: [104, 380], seat: 'chair', table: 'wanted', shelf: { x: 446, y: 152 }, window: { x: 24, y: 70, w: 88, h: 98 }, wood: 'pc',
});

/** A library: shelves to the ceiling, a ladder, a lamp, one book that has been put back upside down. */
export const library = (): Stage => {
  const row = (x: number, y: number, seed: number, w: number): string => {
    const papers = ['p1', 'p2', 'p4', 'p6', 'p3', 'p7', 'p8', 'p9', 'p5'];
    const sizes: [string, number, number][] = [];
    for (let at = 0, i = seed; at < w - 14; i++) { const width = 9 + ((i * 7) % 6); sizes.push([papers[(i * 5 + seed) % 9] ?? 'p1', width, 30 + ((i * 11) % 13)]); at += width + 1; }
    return books(x, y, sizes);
  };
  return {
    back: p('k2', 'M0 0H480V360H0Z') + p('p9', 'M186 176V74C186 22 294 22 294 74V176Z') + p('k1', 'M194 170V76C194 32 286 32 286 76V170Z') + p('lp', pebble(226, 84, 17, 17, 9, 2)) + p('g1', 'M194 140C222 122 256 142 286 126V170H194Z') + p('p9', 'M237 42H243V170H237ZM194 104H286V109H194Z') + p('v', 'M196 180L286 178L400 350L230 350Z') +
      sheet('pc', 0, 14, 168, 262, 0, 0) + sheet('pc', 312, 14, 168, 262, 0, 0) + [0, 1, 2, 3].map((i) => sheet('p0', 8, 24 + i * 62, 152, 54, 0, 0) + sheet('p0', 320, 24 + i * 62, 152, 54, 0, 0) + row(12, 78 + i * 62, i + 1, 150) + row(324, 78 + i * 62, i + 6, 150)).join('') +
      p('po', 'M330 10L336 10L300 300L294 300ZM366 10L372 10L348 300L342 300Z') + [60, 110, 160, 210, 258].map((y) => p('po', `M${325 - (y - 60) * 0.12} ${y}L${367 - (y - 60) * 0.09} ${y}L${366 - (y - 60) * 0.09} ${y + 6}L${324 - (y - 60) * 0.12} ${y + 6}Z`)).join('') +
      p('g1', 'M0 272H480V360H0Z') + p('g2', 'M0 272H480V279H0Z'),
    front: '', ground: 342, span: [108, 372], seat: 'chair', table: 'wanted', shelf: { x: 80, y: 140 }, window: { x: 194, y: 40, w: 92, h: 130 }, wood: 'pc',
  };
};
