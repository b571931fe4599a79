/** Things as they stand in a scene: with their label, with what they wear, lying flat, or seen through a window. */
import { P, at, g, p } from '../paper.ts';
import { thing } from '../things/index.ts';
import { isBig } from './layout.ts';
import type { Item } from './figures.ts';
import type { Stage } from '../places/stage.ts';

/** Longest label that a thing itself can carry; longer ones stand below the picture as words. */
export const PLATE = 4;

/** A plate with up to four letters. */
function plate(i: Item): string {
  if (!i.label || i.label.length > PLATE) return '';
  const door = i.drawing.bottom - i.drawing.top > 150;
  const w = 14 + i.label.length * 10;
  const y = door ? -44 : i.name.startsWith('bus') ? -80 : 4;
  return at(door ? -13 : 0, y, 1, p('p9', `M${P(-w / 2, -12)}L${P(w / 2, -13)}L${P(w / 2, 11)}L${P(-w / 2, 12)}Z`), `<text class="p0" y="6.5" text-anchor="middle" font-size="19" font-weight="700" font-family="system-ui,sans-serif">${i.label.replace(/[&<>"]/g, '')}</text>`);
}

/** Where a hat sits on those who may wear one. */
const CROWN: Readonly<Record<string, readonly [number, number, number]>> = { goat: [29, -46, 0.66], hen: [4, -24, 0.36], cat: [2, -26, 0.5], dog: [6, -30, 0.5], cow: [32, -40, 0.56], snowman: [0, -40, 0.6] };

/** A thing with its plate and with what it wears. */
export function dressed(i: Item): string {
  if (!i.wears) return i.drawing.svg + plate(i);
  const extra = thing(i.wears);
  if (/^hat/.test(i.wears)) {
    const [x, y, k] = CROWN[i.name] ?? [0, i.drawing.top, (i.drawing.w * 0.5) / extra.w];
    return i.drawing.svg + at(x, y - 6 * k, k, extra.svg) + plate(i);
  }
  return i.drawing.svg + at(0, (i.drawing.top + i.drawing.bottom) / 2 + 4, (i.drawing.w * 0.72) / extra.w, extra.svg);
}

/** A scale that keeps the thing's larger side between two lengths. */
export const sized = (i: Item, k: number, least: number, most: number): number => {
  const size = Math.max(i.drawing.w, i.drawing.bottom - i.drawing.top);
  return Math.min(Math.max(k, least / size), most / size);
};

/** Standing on y. */
export const stand = (i: Item, x: number, y: number, k: number): string => at(x, y - i.drawing.bottom * k, k, dressed(i));

const FLAT = /^(?:phone|letter|envelope|paper|card|key|keyboard|book|notebook|pencil|ticket|photo|map|cane|trumpet|drumsticks|scissors|leaf)$/;
/** Lying on y, if it is a thing that lies; else standing. */
export function rest(i: Item, x: number, y: number, k: number): string {
  if (!FLAT.test(i.name) || i.label) return stand(i, x, y, k);
  const middle = (i.drawing.top + i.drawing.bottom) / 2;
  const tall = i.drawing.bottom - i.drawing.top > i.drawing.w;
  return g(`translate(${P(x, y)}) scale(1 .5) rotate(${tall ? 62 : -8}) scale(${+(k * 1.15).toFixed(2)}) translate(0 ${-middle})`, dressed(i));
}

/** Something seen through the window: cut off by its frame. */
export function inWindow(i: Item, stage: Stage): string {
  const w = stage.window;
  if (!w) return stand(i, 400, 250, 1.2);
  const k = sized(i, 1.6, w.h * 0.74, w.w * 0.96);
  const veil = i.name === 'fog';
  return `<svg x="${w.x}" y="${w.y}" width="${w.w}" height="${w.h}">${veil ? at(w.w / 2, w.h / 2, w.w / 100, i.drawing.svg) : at(w.w * 0.5, w.h + 6 - i.drawing.bottom * k * 0.5, k, dressed(i))}</svg>` + p('p9', `M${P(w.x - 14, w.y + w.h - 3)}L${P(w.x + w.w + 14, w.y + w.h - 5)}L${P(w.x + w.w + 14, w.y + w.h + 8)}L${P(w.x - 14, w.y + w.h + 8)}Z`);
}

/** A large thing at the back: a door fits the place's own doorway. */
export function behind(i: Item, n: number, stage: Stage, scale: number): string {
  if (stage.door && i.name.includes('door')) {
    const k = stage.door.h / (i.drawing.bottom - i.drawing.top);
    return stand(i, stage.door.x, stage.door.y, k);
  }
  return isBig(i.drawing) ? stand(i, 240 + n * 120, stage.ground - 34, sized(i, scale * 1.24, 60, 250)) : stand(i, 250 + n * 70, stage.ground - 34, sized(i, scale * 0.9, 60, 130));
}
