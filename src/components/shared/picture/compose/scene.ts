/** Composes a scene: place, far things, seats, people, table, near things. */
import { at } from '../paper.ts';
import { frameOf } from '../people/frame.ts';
import { person, sleeper } from '../people/person.ts';
import { wornOf } from '../people/worn.ts';
import { place } from '../places/index.ts';
import { figuresOf } from './figures.ts';
import { behind, dressed, inWindow, rest, sized, stand } from './items.ts';
import { isBig, layOut } from './layout.ts';
import { seats } from './seats.ts';
import { stool, tableFront, tableSmall } from './tables.ts';
import { targetOf } from './targets.ts';
import type { Item } from './figures.ts';
import type { Placed } from './layout.ts';
import type { SceneSpec } from '../spec.ts';
import type { Spot } from './targets.ts';

function draw(q: Placed, all: readonly Placed[], spots: readonly Spot[], table: number | null): string {
  const { figure: f } = q;
  const desk = table === null ? null : (table - q.y) / q.s;
  const plan = { look: f.look, feel: f.feel, stance: f.stance, gesture: f.pose.gesture, dir: q.dir, held: f.held, second: f.second, edible: f.edible, desk, worn: wornOf(f.wears), target: targetOf(q, all, spots) };
  return at(q.x, q.y, q.s, f.stance === 'lie' ? sleeper(plan) : person(plan).svg);
}

const shoulders = (q: Placed): number => frameOf(q.figure.look, q.figure.stance, q.dir).sy * q.s;

/** The scene's shapes, without the svg element. `close` is a square picture of few things, seen from near. */
export function compose(spec: SceneSpec, close = false): string {
  const stage = place(spec.place);
  const { figures, items, tabled } = figuresOf(spec, stage);
  const row = (...ats: (string | undefined)[]): Item[] => items.filter((i) => ats.includes(i.at));
  // A door in a place that has a doorway is that doorway's.
  if (stage.door) for (const i of items) if (i.at === undefined && i.name.includes('door')) i.at = 'back';
  // A large thing takes no place among several people: it stands behind them, to the right.
  const grove = figures.length > 1 ? items.filter((i) => i.at === undefined && isBig(i.drawing)) : [];
  const standing = row(undefined, 'left', 'middle', 'right').filter((i) => !grove.includes(i));
  const { placed, scale, spots } = layOut(figures, standing, stage, tabled, close);
  const still = placed.every((q) => ['sit', 'stand', 'chair', 'floor'].includes(q.figure.stance));
  const large = stage.table === 'always' || (tabled && still && stage.seat === 'chair');
  const tableY = stage.table === 'always' ? 262 : 268;
  const touch: Spot[] = [];
  const spot = (i: Item, x: number, y: number, k: number): void => void touch.push({ x, y: y - (i.drawing.bottom - i.drawing.top) * k * 0.6, half: (i.drawing.w * k) / 2 });
  let under = '';
  if (large) for (const q of placed) {
    if (q.figure.stance === 'chair') continue;
    const high = tableY - 24 - shoulders(q);
    if (q.figure.stance === 'sit' || q.figure.stance === 'floor') { q.y = Math.min(q.y + 26, high); continue; }
    if (high < q.y) { q.y = high; under += stool(q.x, q.y, stage.ground + 4); }
  }
  const seat = large && stage.seat === 'chair' ? '' : seats(placed, stage);
  const xs = placed.map((q) => q.x).sort((a, b) => a - b);
  const gap = (n: number, count: number): number => {
    const [first = 240, second] = xs;
    if (count === 1 && xs.length === 2 && second !== undefined) return (first + second) / 2;
    if (count === 1 && xs.length === 1) return first + (first > 280 ? -104 : 104);
    return 240 + (n - (count - 1) / 2) * 120 + (xs.length === 1 ? 50 : 0);
  };
  // Before a long seat a table is low, and stands nearer to the reader.
  const low = seat !== '';
  /** Along the table, out of the faces' way: between people, then at its ends. */
  const onTop = (n: number, count: number): number => (xs.length === 1 ? 332 + (n - (count - 1) / 2) * 74 : ([xs.length % 2 ? 300 : 240, 402, 82][n] ?? 240 + n * 20));
  const far: string[] = [];
  const near: string[] = [];
  const top: string[] = [];
  row('table').forEach((i, n, all) => {
    const x = large ? onTop(n, all.length) : (stage.ledge?.x ?? gap(n, all.length)) + (stage.ledge ? n * 24 : 0);
    const y = large ? tableY + 12 : (stage.ledge?.y ?? stage.ground - (low ? 30 : 62));
    const k = stage.ledge ? sized(i, scale * 0.6, 24, 44) : sized(i, scale * 1.08, 46, large ? (xs.length > 1 ? 92 : 124) : 104);
    const layer = large ? top : low ? near : far;
    if (!large && !stage.ledge) layer.push(tableSmall(x, y - 4, stage.ground + (low ? 14 : 0)));
    layer.push(rest(i, x, y, k));
    spot(i, x, y, k);
  });
  grove.forEach((i, n) => far.push(stand(i, 396 - n * 150, stage.ground - 14, sized(i, scale * 1.24, 180, 290))));
  row('back').forEach((i, n) => far.push(behind(i, n, stage, scale)));
  row('floor').forEach((i, n, all) => {
    const wide = i.drawing.w > 150;
    const x = wide ? 240 : gap(n, all.length);
    const k = sized(i, scale, 52, wide ? 440 : 150);
    const flat = i.drawing.bottom - i.drawing.top < 30;
    (wide && flat ? far : near).push(rest(i, x, stage.ground + (wide ? (flat ? 8 : 16) : 12), k));
    spot(i, x, stage.ground, k);
  });
  row('front').forEach((i, n, all) => {
    const x = i.name === 'television-back' ? 240 : isBig(i.drawing) && figures.length ? 372 : gap(n, all.length);
    const k = sized(i, scale * 0.98, 62, isBig(i.drawing) ? (figures.length > 2 ? 180 : 240) : 150);
    near.push(stand(i, x, i.name === 'television-back' ? 392 : 354, k));
    spot(i, x, 350, k);
  });
  for (const i of standing) {
    let x = spots.get(i) ?? 240;
    if (figures.length === 0) {
      const room = (close ? 300 : 400) / standing.length;
      const k = Math.min(3.4, (room * 0.9) / i.drawing.w, (close ? 250 : 230) / (i.drawing.bottom - i.drawing.top));
      near.push(at(x, 186 - ((i.drawing.top + i.drawing.bottom) / 2) * k, k, dressed(i)));
      continue;
    }
    const k = isBig(i.drawing) ? sized(i, scale * 1.24, 180, 290) : sized(i, scale * 1.06, close ? 92 : 66, 140);
    const y = stage.ground + (isBig(i.drawing) ? -8 : 4);
    const edge = (close ? 172 : 232) - (i.drawing.w * k) / 2;
    x = Math.max(240 - Math.max(edge, 60), Math.min(240 + Math.max(edge, 60), x));
    (isBig(i.drawing) ? far : near).push(stand(i, x, y, k));
    spot(i, x, y, k);
  }
  const wall = row('shelf').map((i) => stand(i, stage.shelf.x, stage.shelf.y + 2, sized(i, scale, 46, 100))).join('') + row('window').map((i) => inWindow(i, stage)).join('');
  const people = [...placed].sort((a, b) => a.y - b.y || a.x - b.x).map((q) => draw(q, placed, touch, large ? tableY + 4 : null)).join('');
  const [puller, other] = placed.filter((q) => q.figure.shares);
  const pulled = puller?.figure.shares;
  const tug = pulled && other ? at((puller.x + other.x) / 2, Math.max(puller.y + shoulders(puller) * 0.62, other.y + shoulders(other) * 0.62), scale * 0.92, pulled.svg) : '';
  const table = large ? tableFront(tableY, Math.min(70, ...xs.map((x) => x - 56)), Math.max(410, ...xs.map((x) => x + 56))) : '';
  return stage.back + wall + far.join('') + seat + under + people + tug + table + top.join('') + stage.front + near.join('');
}
