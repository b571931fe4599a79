/** A thing by its name: a maker with its colour and words, or the thing on a screen, a sheet, in clay. */
import { SCREENS as SCREEN_NAMES, readThing } from '../../../../core/content/things.ts';
import { paperOf } from '../colours.ts';
import { at, p, put, pebble, sheet } from '../paper.ts';
import { animals } from './animals.ts';
import { bodies } from './bodies.ts';
import { SCREENS, devices, idleGlass } from './devices.ts';
import { food } from './food.ts';
import { home } from './home.ts';
import { cut, edge } from './maker.ts';
import { outdoors } from './outdoors.ts';
import { papers } from './papers.ts';
import { play } from './play.ts';
import { shown } from './shown.ts';
import type { Frame, Thing } from '../../../../core/content/things.ts';
import type { Drawing } from '../drawing.ts';
import type { Feel } from '../people/faces.ts';
import type { Maker } from './maker.ts';

/** Every maker by the name of what it makes; screens are made of their glass. */
export const MAKERS: Readonly<Record<string, Maker | undefined>> = { ...devices, ...animals, ...food, ...home, ...play, ...outdoors, ...papers, ...bodies };

const scale = (d: Drawing, w: number, h: number): number => Math.min(w / d.w, h / (d.bottom - d.top));
/** A drawing fitted into a box around x, y. */
/** Soft toys sit; all others roll. */
const SOFT: ReadonlySet<string> = new Set(['rabbit', 'bear', 'octopus', 'robot']);

export const fit = (d: Drawing, x: number, y: number, w: number, h: number): string => {
  const k = scale(d, w, h);
  return at(x, y - ((d.top + d.bottom) / 2) * k, k, d.svg);
};

function plain(parsed: Thing, feel: Feel): Drawing {
  const { base, words } = parsed;
  const screen = SCREENS[base];
  if (screen && words.includes('back')) return cut(screen.w, screen.top, screen.bottom, p('p0', 'M-66-36Q-66-39-63-39L63-38Q66-38 66-35L66 36Q66 39 63 39L-63 39Q-66 39-66 36Z') + p('v', 'M-58-33L58-32L58 6L-58 6Z') + p('k', 'M-20-18L20-18L20 26L-20 26Z') + p('lp', pebble(56, 31, 3, 3, 6, 1)) + p('p0', 'M-30 38L-24 38L-32 66L-40 66ZM30 38L24 38L32 66L40 66Z'));
  if (screen) return cut(screen.w, screen.top, screen.bottom, screen.body + idleGlass(screen, words[0] ?? ''));
  if (base === 'cane') return cut(150, -6, 6, sheet('p9', -74, -2, 120, 4, 0, 0) + sheet('k', -74, 0, 120, 2, 0, 0) + sheet('p1', 46, -2, 26, 4, 0, 0) + sheet('p0', -76, -3, 20, 6, 0, 0), [-66, 0]);
  const colour = words.map(paperOf).find((c) => c !== undefined);
  return MAKERS[base]?.make({ paper: (usual) => colour ?? usual, is: (w) => words.includes(w), feel }) ?? cut(10, -5, 5, '');
}

/** In two pieces, as it fell: each half is cut off by its own small window. */
const broken = (d: Drawing): Drawing => {
  const h = d.bottom - d.top;
  const half = (from: number): string => `<svg x="${from}" y="${d.top}" width="${d.w / 2}" height="${h}" viewBox="${from} ${d.top} ${d.w / 2} ${h}">${d.svg}</svg>`;
  return cut(d.w * 1.5, d.top + h * 0.1, d.bottom + 2, put(-d.w * 0.2, h * 0.06, 1, -24, 1, half(-d.w / 2)) + put(d.w * 0.22, h * 0.08, 1, 30, 1, half(0)) + p('pc', `M${-d.w * 0.06} ${d.bottom}L${d.w * 0.02} ${d.bottom - 7}L${d.w * 0.1} ${d.bottom}Z`));
};

const inside = (parsed: Thing, feel: Feel): Drawing => shown(parsed.base) ?? plain(parsed, feel);

function onGlass(frame: Frame, parsed: Thing, feel: Feel): Drawing {
  const g = SCREENS[frame];
  if (!g) return cut(10, -5, 5, '');
  const dark = parsed.base === 'dark';
  const back = dark ? idleGlass(g, 'dark') : sheet(parsed.base === 'cross-face' ? 'p9' : 'p5', g.x - g.width / 2, g.y - g.height / 2, g.width, g.height, 0, 0) + sheet('g1', g.x - g.width / 2, g.y + g.height * 0.26, g.width, g.height * 0.24, 0, 0);
  const picture = dark ? '' : parsed.beside ? fit(inside(parsed, feel), g.x - g.width * 0.17, g.y, g.width * 0.6, g.height * 0.9) + fit(inside(parsed.beside, feel), g.x + g.width * 0.31, g.y - g.height * 0.16, g.width * 0.34, g.height * 0.5) : fit(inside(parsed, feel), g.x, g.y, g.width * 0.9, g.height * 0.92);
  return cut(g.w, g.top, g.bottom, g.body + back + picture);
}

function onSheet(frame: Frame, parsed: Thing, feel: Feel): Drawing {
  const long = parsed.words.includes('long');
  const w = long ? 110 : frame === 'poster' ? 64 : frame === 'card' ? 40 : 60;
  const h = frame === 'poster' ? 86 : 48;
  const inner = inside(parsed, feel);
  return cut(w, -h / 2, h / 2, p('p9', `M${-w / 2} ${-h / 2 + 2}L${w / 2 - 2} ${-h / 2}L${w / 2} ${h / 2 - 2}L${-w / 2 + 1} ${h / 2}Z`) + edge(w, h) + (frame === 'photo' ? sheet('p5', -w / 2 + 4, -h / 2 + 4, w - 8, h - 14, 0, 0) : '') + fit(inner, 0, frame === 'photo' ? -2 : 0, w * 0.8, h * 0.78));
}

/** A thing by name; an unknown name is the gate's to refuse, here it is a plain parcel so that no picture stands empty. */
export function thing(name: string, feel: Feel = 'calm'): Drawing {
  const parsed = readThing(name);
  if (!parsed) return plain({ frame: null, base: 'box', words: [], broken: false }, feel);
  const { frame } = parsed;
  if (frame && SCREEN_NAMES.some((s) => s === frame)) return onGlass(frame, parsed, feel);
  if (frame === 'toy') { const d = plain(parsed, feel); if (SOFT.has(parsed.base)) return cut(d.w, d.top, d.bottom, d.svg + p('p2', pebble(d.w * 0.14, d.bottom - 14, 5, 5, 7, 2)) + p('k', `M${-d.w * 0.2} ${d.bottom - 20}h${d.w * 0.22}v2h-${d.w * 0.22}Z`)); return cut(d.w, d.top, d.bottom + 8, d.svg + sheet('p2', -d.w * 0.36, d.bottom - 4, d.w * 0.72, 6, 0, 0) + p('p1', pebble(-d.w * 0.22, d.bottom + 4, 5, 5, 8, 1)) + p('p1', pebble(d.w * 0.22, d.bottom + 4, 5, 5, 8, 2))); }
  if (frame === 'clay') { const d = plain(parsed, feel); const clay = { ...d, svg: d.svg.replace(/class="p9"/g, 'class="v"').replace(/class="p\w"/g, 'class="pc"') }; return parsed.broken ? broken(clay) : clay; }
  if (frame) return onSheet(frame, parsed, feel);
  const d = plain(parsed, feel);
  return parsed.broken ? broken(d) : d;
}
