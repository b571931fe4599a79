/** Who holds what, who sits where, who looks at whom: people and things before they are placed. */
import { readLook } from '../look.ts';
import { heightOf } from '../people/frame.ts';
import { readThing } from '../../../../core/content/things.ts';
import { FEELINGS } from '../../../../core/content/vocabulary.ts';
import { readPose } from '../pose.ts';
import { food } from '../things/food.ts';
import { thing } from '../things/index.ts';
import type { Drawing } from '../drawing.ts';
import type { Feel } from '../people/faces.ts';
import type { Look } from '../look.ts';
import type { Pose } from '../pose.ts';
import type { Stance } from '../people/frame.ts';
import type { SceneSpec } from '../spec.ts';
import type { Stage } from '../places/stage.ts';

export interface Figure {
  index: number;
  look: Look;
  feel: Feel;
  pose: Pose;
  stance: Stance;
  held: Drawing | null;
  /** A second, small thing, in the other hand. */
  second: Drawing | null;
  /** What is held can be eaten. */
  edible: boolean;
  /** Two people pull at one thing: it is drawn between them. */
  shares: Drawing | null;
  wears: string | undefined;
  at: string | undefined;
  /** Standing height at scale 1, and what of it is above the seat. */
  tall: number;
}

export interface Item {
  index: number;
  name: string;
  drawing: Drawing;
  at: string | undefined;
  label: string | undefined;
  wears: string | undefined;
  feel: Feel;
}

const feelOf = (word: string | undefined): Feel => FEELINGS.find((f) => f === word) ?? 'calm';
const TAKING: ReadonlySet<string | null> = new Set(['show', 'hold', 'give', 'hug', 'use', 'eat', 'throw', 'hide', 'cover']);
const isFood = (name: string | undefined): boolean => name !== undefined && (readThing(name)?.base ?? '') in food;
const BUSY: ReadonlySet<string | null> = new Set(['wave', 'ask', 'tell', 'listen', 'think', 'stop', 'hush', 'tummy', 'clap', 'laugh', 'shake-head', 'fold-arms', 'pat']);
/** Larger things stand by themselves. */
const portable = (d: Drawing): boolean => d.w <= 90 && d.bottom - d.top <= 76;

function stanceOf(pose: Pose, look: Look, place: string | undefined, tabled: boolean): Stance {
  if (pose.body === 'lie') return 'lie';
  if (look.aids.has('wheelchair')) return 'chair';
  if (pose.body !== 'sit') return pose.body;
  const floors = ['living-room', 'bedroom', 'classroom', 'library', 'yard', 'village', 'balcony', 'plain', undefined];
  return look.age <= 5 && !tabled && floors.includes(place) ? 'floor' : 'sit';
}

/** Figures and items of a scene; a loose small thing goes into the hands that ask for one. */
export function figuresOf(spec: SceneSpec, stage: Stage): { figures: Figure[]; items: Item[]; tabled: boolean } {
  const people = spec.people ?? [];
  const items: Item[] = (spec.things ?? []).map((t, index) => ({
    index, name: t.name, drawing: thing(t.name, feelOf(t.feel)), at: t.at, label: t.label, wears: t.wears, feel: feelOf(t.feel),
  }));
  const low = items.some((i) => i.at === 'floor' || i.at === 'front');
  const sits = people.some((q) => readPose(q.pose).body === 'sit' && readLook(q.look).age > 5 && !readLook(q.look).aids.has('wheelchair'));
  const tabled = stage.table === 'always' || items.some((i) => i.at === 'table') || (stage.seat === 'chair' && stage.table === 'wanted' && sits && !low);
  const figures = people.map((q, index): Figure => {
    const look = readLook(q.look);
    const pose = readPose(q.pose);
    const stance = stanceOf(pose, look, spec.place, tabled);
    const [name, other] = (q.holds ?? '').split(/\s+/).filter(Boolean);
    const first = name === undefined ? null : thing(name);
    // Hands that do something else keep what they hold at their side; who points at it uses it.
    const busy = first !== null && BUSY.has(pose.gesture) && !(pose.gesture === 'listen' && name?.startsWith('phone'));
    if (first && pose.gesture === 'point') pose.gesture = 'use';
    return { index, look, feel: feelOf(q.feel), pose, stance, held: busy ? null : first, second: busy ? first : other ? thing(other) : null, edible: isFood(name), shares: null, wears: q.wears, at: q.at, tall: heightOf(look.age) };
  });
  const takers = figures.filter((f) => !f.held && TAKING.has(f.pose.gesture));
  for (const item of [...items]) {
    if (!portable(item.drawing) || (item.at !== undefined && item.at !== 'middle') || item.wears || item.label) continue;
    const holders = takers.filter((f) => f.pose.gesture === 'hold' && !f.held);
    if (holders.length === 2) for (const f of holders) f.shares = item.drawing;
    else {
      if (item.at !== undefined) continue;
      const taker = takers.find((f) => !f.held && !f.shares && !(f.pose.gesture === 'show' && item.name === 'two-fingers'));
      if (!taker) continue;
      taker.held = item.drawing;
      taker.edible = isFood(item.name);
    }
    items.splice(items.indexOf(item), 1);
  }
  return { figures, items: items.filter((i) => !(i.name === 'two-fingers' && figures.some((f) => f.pose.gesture === 'show' && !f.held))), tabled };
}
