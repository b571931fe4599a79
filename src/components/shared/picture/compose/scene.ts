/** Composes a scene: place, far things, seats, people, table, near things. */
import { P, at, g, p } from '../paper.ts';
import { person, sleeper } from '../people/person.ts';
import { wornOf } from '../people/worn.ts';
import { place } from '../places/index.ts';
import { thing } from '../things/index.ts';
import { figuresOf } from './figures.ts';
import { layOut } from './layout.ts';
import { seats } from './seats.ts';
import { frameOf } from '../people/frame.ts';
import type { Figure, Item } from './figures.ts';
import type { Placed } from './layout.ts';
import type { SceneSpec } from '../spec.ts';
import type { Stage } from '../places/stage.ts';

const BIG = 110;
const isBig = (i: Item): boolean => i.drawing.w > BIG || i.drawing.bottom - i.drawing.top > BIG;
/** A plate with one to three letters, where the thing can carry it. */
const plate = (i: Item): string => {
  if (!i.label || i.label.length > 4) return '';
  const door = i.drawing.bottom - i.drawing.top > BIG;
  const w = 14 + i.label.length * 9;
  const y = door ? -46 : i.name.startsWith('bus') ? -80 : 4;
  const text = i.label.replace(/[&<>]/g, '');
  return at(door ? -13 : 0, y, 1, p('p9', `M${P(-w / 2, -12)}L${P(w / 2, -13)}L${P(w / 2, 11)}L${P(-w / 2, 12)}Z`), `<text class="p0" y="7" text-anchor="middle" font-size="19" font-weight="700">${text}</text>`);
};

const dressed = (i: Item): string => {
  if (!i.wears) return i.drawing.svg + plate(i);
  const extra = thing(i.wears);
  const onHead = /^hat/.test(i.wears);
  const [hx, hy] = i.name.startsWith('goat') ? [26, -46] : [0, i.drawing.top * 0.8];
  const k = onHead ? 0.62 : (i.drawing.w * 0.72) / extra.w;
  return i.drawing.svg + at(onHead ? hx : 0, onHead ? hy : (i.drawing.top + i.drawing.bottom) / 2 + 4, k, extra.svg);
};

const stand = (i: Item, x: number, y: number, k: number): string => at(x, y - i.drawing.bottom * k, k, dressed(i));
const sized = (i: Item, k: number, least: number, most: number): number => {
  const size = Math.max(i.drawing.w, i.drawing.bottom - i.drawing.top);
  return Math.min(Math.max(k, least / size), most / size);
};

/** The table before people: its top edge at y. */
function tableFront(y: number, from: number, to: number): string {
  return p('pc', `M${P(from + 30, y + 20)}L${P(from + 44, y + 20)}L${P(from + 40, 360)}L${P(from + 28, 360)}ZM${P(to - 44, y + 20)}L${P(to - 30, y + 20)}L${P(to - 28, 360)}L${P(to - 40, 360)}Z`) +
    p('p9', `M${P(from, y)}L${P(to, y - 4)}L${P(to + 16, y + 26)}C${P(to - 80, y + 34)} ${P(from + 80, y + 34)} ${P(from - 16, y + 28)}Z`) + p('k', `M${P(from - 12, y + 20)}C${P(from + 80, y + 27)} ${P(to - 80, y + 27)} ${P(to + 13, y + 19)}L${P(to + 16, y + 26)}C${P(to - 80, y + 34)} ${P(from + 80, y + 34)} ${P(from - 16, y + 28)}Z`);
}

/** Something seen through the window: cut off by its frame. */
function inWindow(i: Item, stage: Stage): string {
  const w = stage.window;
  if (!w) return stand(i, 400, 250, 1.2);
  const k = sized(i, 1.5, w.h * 0.7, w.w * 0.92);
  return `<svg x="${w.x}" y="${w.y}" width="${w.w}" height="${w.h}">${at(w.w * 0.5, w.h + 8 - i.drawing.bottom * k * 0.55, k, dressed(i))}</svg>` + p('p9', `M${P(w.x - 14, w.y + w.h - 3)}L${P(w.x + w.w + 14, w.y + w.h - 5)}L${P(w.x + w.w + 14, w.y + w.h + 8)}L${P(w.x - 14, w.y + w.h + 8)}Z`);
}

const TOUCH: ReadonlySet<string | null> = new Set(['give', 'pat', 'point', 'hug', 'hold', 'use', 'cover']);

/** The point in a person's own measure. */
const local = (q: Placed, x: number, y: number): { x: number; y: number } => ({ x: (x - q.x) / q.s, y: (y - q.y) / q.s });

function draw(q: Placed, all: readonly Placed[], spot: { x: number; y: number } | null): string {
  const { figure: f } = q;
  const partner = all.filter((o) => o !== q).sort((a, b) => Math.abs(a.x - q.x) - Math.abs(b.x - q.x))[0];
  let target: { x: number; y: number } | null = null;
  if (TOUCH.has(f.pose.gesture)) {
    if (f.shares) target = local(q, 240 - q.dir * 12, q.y - f.tall * q.s * 0.42);
    else if (spot && !f.held && f.pose.gesture !== 'give' && f.pose.gesture !== 'hug') target = local(q, spot.x, spot.y);
    else if (partner && (f.pose.gesture === 'pat' || (f.pose.gesture === 'hug' && !f.held))) {
      const frame = frameOf(partner.figure.look, partner.figure.stance, partner.dir);
      target = f.pose.gesture === 'hug' ? local(q, partner.x + q.dir * frame.sh * partner.s * 0.3, partner.y + (frame.sy + 16) * partner.s) : local(q, partner.x - q.dir * frame.sh * partner.s * 0.9, partner.y + (frame.sy + frame.arm * 0.3) * partner.s);
    }
  }
  if (f.stance === 'lie') return at(q.x, q.y, q.s, sleeper({ look: f.look, feel: f.feel, stance: 'lie', gesture: null, dir: 1, held: null, worn: null, target: null }));
  const { svg } = person({ look: f.look, feel: f.feel, stance: f.stance, gesture: f.pose.gesture, dir: q.dir, held: f.held, worn: wornOf(f.wears), target });
  return at(q.x, q.y, q.s, svg);
}

/** The scene's shapes, without the svg element. */
export function compose(spec: SceneSpec, close = false): string {
  const stage = place(spec.place);
  const { figures, items, tabled } = figuresOf(spec, stage);
  const standing = items.filter((i) => i.at === undefined || i.at === 'left' || i.at === 'middle' || i.at === 'right');
  const { placed, scale, spots } = layOut(figures, standing, stage, tabled, close);
  const tableY = stage.table === 'always' ? 262 : 268;
  const seat = tabled && stage.seat === 'chair' ? '' : seats(placed, stage);
  if (tabled && stage.seat === 'chair') for (const q of placed) if (q.figure.stance === 'sit' || q.figure.stance === 'floor') q.y += 26;
  const alone = figures.length === 0;
  const far: string[] = [];
  const near: string[] = [];
  const onTable: string[] = [];
  const spotFor = new Map<Figure, { x: number; y: number }>();
  const touch = (x: number, y: number): void => {
    for (const q of placed) if (TOUCH.has(q.figure.pose.gesture) && !q.figure.held && !spotFor.has(q.figure)) spotFor.set(q.figure, { x, y });
  };
  const tableItems = items.filter((i) => i.at === 'table');
  tableItems.forEach((i, n) => {
    const x = 240 + (n - (tableItems.length - 1) / 2) * 92 + (figures.length === 1 ? 84 : 0);
    const k = sized(i, scale * 1.1, 52, 150);
    onTable.push(stand(i, x, tableY + 12, k));
    touch(x - 10, tableY + 12 - (i.drawing.bottom - i.drawing.top) * k * 0.7);
  });
  const rows = { front: items.filter((i) => i.at === 'front'), floor: items.filter((i) => i.at === 'floor'), back: items.filter((i) => i.at === 'back') };
  rows.back.forEach((i, n) => far.push(stand(i, isBig(i) ? 240 + (n ? 120 : 0) : 250 + n * 70, stage.ground - 34, sized(i, scale * (isBig(i) ? 1.3 : 0.9), 60, 260))));
  const gap = (n: number, count: number): number => {
    const xs = placed.map((q) => q.x).sort((a, b) => a - b);
    if (xs.length === 2 && count === 1) return ((xs[0] ?? 0) + (xs[1] ?? 0)) / 2;
    if (xs.length === 1 && count === 1) return (xs[0] ?? 240) + 84;
    return 240 + (n - (count - 1) / 2) * 130 + (xs.length === 1 ? 60 : 0);
  };
  rows.floor.forEach((i, n) => {
    const x = i.drawing.w > 150 ? 240 : gap(n, rows.floor.length);
    const k = sized(i, scale * 1.0, 54, i.drawing.w > 150 ? 420 : 160);
    (i.drawing.w > 150 ? far : near).push(stand(i, x, i.drawing.w > 150 ? stage.ground + 8 : stage.ground + 10, k));
    touch(x, stage.ground - (i.drawing.bottom - i.drawing.top) * k * 0.6);
  });
  rows.front.forEach((i, n) => {
    const x = isBig(i) && figures.length ? 366 : gap(n, rows.front.length);
    const k = sized(i, scale * 1.16, 70, isBig(i) ? 240 : 170);
    near.push(stand(i, x, 354, k));
    touch(x, 354 - (i.drawing.bottom - i.drawing.top) * k * 0.7);
  });
  for (const i of standing) {
    const x = spots.get(i) ?? 240;
    const k = alone ? sized(i, 2, 130, standing.length > 2 ? 130 : standing.length > 1 ? 200 : 240) : isBig(i) ? sized(i, scale * 1.24, 180, 290) : sized(i, scale * 1.3, 84, 150);
    const y = isBig(i) ? stage.ground - 8 : stage.ground + 2;
    (isBig(i) ? far : near).push(alone && standing.length > 0 ? at(x, 190 - ((i.drawing.top + i.drawing.bottom) / 2) * k, k, dressed(i)) : stand(i, x, y, k));
    if (!alone) touch(x, y - (i.drawing.bottom - i.drawing.top) * k * 0.6);
  }
  const wall = items.filter((i) => i.at === 'shelf').map((i) => stand(i, stage.shelf.x, stage.shelf.y + 2, sized(i, scale, 50, 100))).join('') + items.filter((i) => i.at === 'window').map((i) => inWindow(i, stage)).join('');
  const shared = placed.find((q) => q.figure.shares)?.figure.shares;
  const people = [...placed].sort((a, b) => a.y - b.y || a.x - b.x).map((q) => draw(q, placed, spotFor.get(q.figure) ?? null));
  const tug = shared ? at(240, (placed[0]?.y ?? 330) - (placed[0]?.figure.tall ?? 130) * (placed[0]?.s ?? 1) * 0.42, scale * 1.05, shared.svg) : '';
  const span = placed.map((q) => q.x);
  const table = tabled ? tableFront(tableY, Math.min(70, Math.min(...span, 240) - 56), Math.max(410, Math.max(...span, 240) + 56)) : '';
  return stage.back + wall + far.join('') + seat + g('', tug).replace('<g transform=""></g>', '').replace(/^<g transform="">(.*)<\/g>$/, '$1') + people.join('') + table + onTable.join('') + stage.front + near.join('');
}
