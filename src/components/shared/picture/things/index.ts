/** A thing by its name: a maker with its colour and words, or the thing on a screen, a sheet, in clay. */
import { SCREENS as SCREEN_NAMES, readThing } from '../../../../core/content/things.ts';
import { paperOf } from '../colours.ts';
import { at, p, put, pebble, sheet } from '../paper.ts';
import { animals } from './animals.ts';
import { bodies } from './bodies.ts';
import { SCREENS, devices, idleGlass } from './devices.ts';
import { food } from './food.ts';
import { home } from './home.ts';
import { cut } from './maker.ts';
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
export const fit = (d: Drawing, x: number, y: number, w: number, h: number): string => {
  const k = scale(d, w, h);
  return at(x, y - ((d.top + d.bottom) / 2) * k, k, d.svg);
};

function plain(parsed: Thing, feel: Feel): Drawing {
  const { base, words } = parsed;
  const screen = SCREENS[base];
  if (screen) return cut(screen.w, screen.top, screen.bottom, screen.body + idleGlass(screen, words[0] ?? ''));
  if (base === 'cane') return cut(150, -6, 6, sheet('p9', -74, -2, 120, 4, 0, 0) + sheet('p1', 46, -2, 26, 4, 0, 0) + sheet('p0', -76, -3, 20, 6, 0, 0), [-66, 0]);
  const colour = words.map(paperOf).find((c) => c !== undefined);
  return MAKERS[base]?.make({ paper: (usual) => colour ?? usual, is: (w) => words.includes(w), feel }) ?? cut(10, -5, 5, '');
}

const broken = (d: Drawing): Drawing => {
  const h = d.bottom - d.top;
  return cut(d.w * 1.5, d.top + h * 0.2, d.bottom, at(-d.w * 0.3, 0, 1, put(0, 0, 0.86, -22, 1, d.svg)) + p('pp', `M${-2} ${d.top - 4}L6 ${d.top + h * 0.3}L-4 ${d.top + h * 0.55}L5 ${d.top + h * 0.8}L-1 ${d.bottom + 4}L12 ${d.bottom + 4}L15 ${d.top + h * 0.7}L8 ${d.top + h * 0.4}L14 ${d.top - 4}Z`) + p('pc', `M${d.w * 0.3} ${d.bottom - 10}L${d.w * 0.5} ${d.bottom - 16}L${d.w * 0.62} ${d.bottom}L${d.w * 0.36} ${d.bottom}Z`));
};

function onGlass(frame: Frame, parsed: Thing, feel: Feel): Drawing {
  const g = SCREENS[frame];
  if (!g) return cut(10, -5, 5, '');
  const dark = parsed.base === 'dark';
  const back = dark ? idleGlass(g, 'dark') : sheet(parsed.base === 'cross-face' ? 'p9' : 'p5', g.x - g.width / 2, g.y - g.height / 2, g.width, g.height, 0, 0) + sheet('g1', g.x - g.width / 2, g.y + g.height * 0.26, g.width, g.height * 0.24, 0, 0);
  const inner = dark ? null : (shown(parsed.base) ?? plain(parsed, feel));
  const picture = inner ? fit(inner, g.x, g.y, g.width * 0.9, g.height * 0.92) : '';
  return cut(g.w, g.top, g.bottom, g.body + back + picture);
}

function onSheet(frame: Frame, parsed: Thing, feel: Feel): Drawing {
  const long = parsed.words.includes('long');
  const w = long ? 110 : frame === 'poster' ? 64 : frame === 'card' ? 40 : 60;
  const h = frame === 'poster' ? 86 : 48;
  const inner = shown(parsed.base) ?? plain(parsed, feel);
  return cut(w, -h / 2, h / 2, p('p9', `M${-w / 2} ${-h / 2 + 2}L${w / 2 - 2} ${-h / 2}L${w / 2} ${h / 2 - 2}L${-w / 2 + 1} ${h / 2}Z`) + (frame === 'photo' ? sheet('p5', -w / 2 + 4, -h / 2 + 4, w - 8, h - 14, 0, 0) : '') + fit(inner, 0, frame === 'photo' ? -2 : 0, w * 0.8, h * 0.78));
}

/** A thing by name; an unknown name is the gate's to refuse, here it is a plain parcel so that no picture stands empty. */
export function thing(name: string, feel: Feel = 'calm'): Drawing {
  const parsed = readThing(name);
  if (!parsed) return plain({ frame: null, base: 'box', words: [], broken: false }, feel);
  const { frame } = parsed;
  if (frame && SCREEN_NAMES.some((s) => s === frame)) return onGlass(frame, parsed, feel);
  if (frame === 'toy') { const d = plain(parsed, feel); return cut(d.w, d.top, d.bottom + 8, d.svg + sheet('p2', -d.w * 0.36, d.bottom - 4, d.w * 0.72, 6, 0, 0) + p('p1', pebble(-d.w * 0.22, d.bottom + 4, 5, 5, 8, 1)) + p('p1', pebble(d.w * 0.22, d.bottom + 4, 5, 5, 8, 2))); }
  if (frame === 'clay') { const d = plain(parsed, feel); const clay = { ...d, svg: d.svg.replace(/class="p\w"/g, 'class="pc"') }; return parsed.broken ? broken(clay) : clay; }
  if (frame) return onSheet(frame, parsed, feel);
  const d = plain(parsed, feel);
  return parsed.broken ? broken(d) : d;
}
