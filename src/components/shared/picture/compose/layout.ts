/** Where people and standing things are and how large: placed by number and `at`, turned to each other. */
import type { Drawing } from '../drawing.ts';
import type { Figure, Item } from './figures.ts';
import type { Stage } from '../places/stage.ts';

export interface Placed {
  figure: Figure;
  x: number;
  y: number;
  s: number;
  dir: 1 | -1;
}

/** How much of a standing person one sees above the ground line. */
const SEEN: Partial<Record<string, number>> = { sit: 0.84, chair: 0.86, floor: 0.74, kneel: 0.82, lie: 1.1 };
const seen = (f: Figure): number => f.tall * (SEEN[f.stance] ?? 1);

const BIG = 110;
export const isBig = (d: Drawing): boolean => d.w > BIG || d.bottom - d.top > BIG;

interface Member {
  figure: Figure | null;
  item: Item | null;
  at: string | undefined;
}

/** From left to right: what stands left, the first of those without a place, the middle, the others, what stands right. */
function inOrder(members: readonly Member[]): Member[] {
  const bulk = (m: Member): number => (m.item && isBig(m.item.drawing) ? 1 : 0);
  const placed = (at: string): Member[] => members.filter((m) => m.at === at).sort((a, b) => (at === 'left' ? bulk(b) - bulk(a) : bulk(a) - bulk(b)));
  const free = members.filter((m) => m.at !== 'left' && m.at !== 'middle' && m.at !== 'right');
  const half = placed('middle').length ? Math.ceil((free.length - placed('right').length + placed('left').length) / 2) : free.length;
  return [...placed('left'), ...free.slice(0, half), ...placed('middle'), ...free.slice(half), ...placed('right')];
}

/** Height of the tallest by the number of people. */
const WANTED = [240, 262, 250, 232, 214, 198];

export interface Layout {
  placed: Placed[];
  scale: number;
  spots: Map<Item, number>;
}

/** The scale of the scene, and the place of each figure and of each item that stands among them. */
export function layOut(figures: readonly Figure[], standing: readonly Item[], stage: Stage, tabled: boolean, close: boolean): Layout {
  const tallest = Math.max(...figures.map(seen), 1);
  const want = (close ? [250, 280, 266, 240][Math.min(3, figures.length)] : WANTED[Math.min(5, figures.length)]) ?? 220;
  const scale = Math.min(close ? 2.1 : 1.95, (want * (tabled ? 1.04 : 1)) / tallest);
  const eldest = Math.max(...figures.map((f) => f.tall), 1);
  const grown = (f: Figure): number => scale * (1 + 0.34 * (1 - f.tall / eldest));

  const members = inOrder([...figures.map((figure) => ({ figure, item: null, at: figure.at })), ...standing.map((item) => ({ figure: null, item, at: item.at }))]);
  const weight = ({ figure, item }: Member): number => (figure ? (figure.stance === 'chair' || figure.stance === 'floor' ? 1.15 : 1) : item && isBig(item.drawing) ? 1.3 : 0.72);
  const total = members.reduce((sum, m) => sum + weight(m), 0);
  const margin = members.length > 2 ? 26 : members.length === 2 ? 8 : 0;
  const from = (close ? 92 : stage.span[0]) - margin;
  const to = (close ? 388 : stage.span[1]) + margin;
  const across = new Map<Figure | Item, number>();
  let sum = 0;
  for (const m of members) {
    const share = (sum + weight(m) / 2) / total;
    sum += weight(m);
    const beside = members.length === 2 && members.some((o) => o.at === 'middle');
    const x = beside ? (m.at === 'middle' ? 262 : 122) : members.length === 1 ? (m.at === 'left' ? 150 : m.at === 'right' ? 330 : 240) : 240 + (share - 0.5) * (to - from) * (members.length === 2 ? 1.24 : 1.12) + ((from + to) / 2 - 240);
    if (m.figure) across.set(m.figure, x);
    if (m.item) across.set(m.item, x);
  }
  const xs = [...across.values()];
  const centre = xs.length > 1 ? xs.reduce((a, b) => a + b, 0) / xs.length : 300;
  const placed = figures.map((figure, i): Placed => {
    let x = across.get(figure) ?? 240;
    const hugging = figure.pose.gesture === 'hug' && figures.length > 1 && !figure.held;
    if (hugging) x = 240 + (x - 240) * 0.42;
    else if (figures.length === 2 && standing.length === 0) x = 240 + (x - 240) * Math.min(1, 0.5 + scale * 0.3);
    const dir: 1 | -1 = xs.length === 1 ? (figure.at === 'right' ? -1 : 1) : x > centre + 2 ? -1 : x < centre - 2 ? 1 : i % 2 ? -1 : 1;
    return { figure, x, y: stage.ground + (i % 2 ? 5 : -2), s: figure.stance === 'lie' ? Math.min(1.5, grown(figure)) : grown(figure), dir };
  });
  return { placed, scale, spots: new Map(standing.map((item) => [item, across.get(item) ?? 240])) };
}
