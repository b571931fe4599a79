/** Where people stand and how large they are: placed by number and `at`, turned to each other. */
import type { Figure, Item } from './figures.ts';
import type { Stage } from '../places/stage.ts';

export interface Placed {
  figure: Figure;
  x: number;
  y: number;
  s: number;
  dir: 1 | -1;
}

const SLOT: Readonly<Record<string, number>> = { left: 0.12, middle: 0.5, right: 0.88 };
/** Shares of the span that `count` people take when nobody says where. */
const SHARES: readonly (readonly number[])[] = [[], [0.5], [0.22, 0.78], [0.1, 0.5, 0.9], [0.02, 0.34, 0.66, 0.98], [0, 0.25, 0.5, 0.75, 1]];

/** How much of a standing person one sees above the ground line. */
export const shown = (f: Figure): number => {
  const part: Partial<Record<string, number>> = { sit: 0.84, chair: 0.86, floor: 0.72, kneel: 0.8, lie: 0.4 };
  return f.tall * (part[f.stance] ?? 1);
};

/** Positions across the span, 0 to 1, in the order of the figures. */
function shares(slots: readonly (string | undefined)[]): number[] {
  const even = SHARES[slots.length] ?? slots.map((_, i) => i / Math.max(1, slots.length - 1));
  const groups = new Map<string, number>();
  return slots.map((at, i) => {
    const base = at === undefined ? undefined : SLOT[at];
    if (at === undefined || base === undefined) return even[i] ?? 0.5;
    const same = slots.filter((s) => s === at).length;
    const k = groups.get(at) ?? 0;
    groups.set(at, k + 1);
    return base + (same > 1 ? (k - (same - 1) / 2) * 0.24 : 0);
  });
}

/**
 * The scale of the scene and the place of each figure and of each item that stands among them (in the order of the
 * source: people, then things, except where `at` says otherwise).
 */
export function layOut(figures: readonly Figure[], standing: readonly Item[], stage: Stage, tabled: boolean, close: boolean): { placed: Placed[]; scale: number; spots: Map<Item, number> } {
  const tallest = Math.max(...figures.map(shown), 1);
  const crowd = figures.length + standing.length;
  const want = (close ? 256 : [240, 262, 248, 230, 212, 196][Math.min(5, figures.length)] ?? 220) * (tabled ? 1.04 : 1);
  const broad = 1 + 0.0 * crowd;
  const scale = Math.min(1.95, (want / tallest) * broad);
  const [from, to] = stage.span;
  const slots: (string | undefined)[] = [...figures.map((f) => f.at), ...standing.map((i) => i.at)];
  const free = slots.map((at) => (at !== undefined && at in SLOT ? at : undefined));
  const across = shares(free).map((k) => from + (to - from) * k);
  const spots = new Map(standing.map((item, i) => [item, across[figures.length + i] ?? 240]));
  const centre = across.length > 1 ? across.reduce((a, b) => a + b, 0) / across.length : 300;
  const eldest = Math.max(...figures.map((f) => f.tall));
  const placed = figures.map((figure, i): Placed => {
    const boost = 1 + 0.34 * (1 - figure.tall / eldest);
    const hugging = figure.pose.gesture === 'hug' && figures.length > 1 && !figure.held;
    let x = across[i] ?? 240;
    if (hugging || figure.shares) x = 240 + (x - 240) * (figure.shares ? 0.62 : 0.36);
    else if (figures.length === 2 && standing.length === 0 && !figure.at) x = 240 + (x - 240) * Math.min(1.1, 0.5 + scale * 0.36);
    const dir: 1 | -1 = figures.length + standing.length === 1 ? 1 : x > centre + 2 ? -1 : x < centre - 2 ? 1 : i % 2 ? -1 : 1;
    return { figure, x, y: stage.ground + (i % 2 ? 5 : -2), s: scale * boost, dir };
  });
  return { placed, scale, spots };
}
