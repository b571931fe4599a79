/** One person, feet at 0,0: look, feeling, pose, what the hands hold and what is worn besides. */
import { at, g, hash, n, p, P, pebble } from '../paper.ts';
import { cane, stick, walker, walkerGrip, wheelchair } from './aids.ts';
import { arm, grip, shaking } from './arms.ts';
import { clothes } from './garments.ts';
import { frameOf } from './frame.ts';
import { handsOf } from './gestures.ts';
import { head } from './head.ts';
import { legs } from './legs.ts';
import type { Reach } from './arms.ts';
import type { Drawing } from '../drawing.ts';
import type { Feel } from './faces.ts';
import type { Frame, Stance } from './frame.ts';
import type { Gesture } from './gestures.ts';
import type { Look } from '../look.ts';

/** What `wears` adds: on the head, over the face, round the neck and chest, on the back. */
export interface Worn {
  head: string;
  face: string;
  chest: (f: Frame) => string;
  back: (f: Frame) => string;
}

export interface PersonPlan {
  look: Look;
  feel: Feel;
  stance: Stance;
  gesture: Gesture | null;
  dir: 1 | -1;
  held: Drawing | null;
  second?: Drawing | null;
  edible?: boolean;
  /** In body units: the edge of a table before the person; hands and what they hold stay above it. */
  desk?: number | null;
  worn: Worn | null;
  /** In body units: what the lead hand reaches for. */
  target: { x: number; y: number } | null;
  /** The held thing is drawn by the scene (two people pull at it). */
  lent?: boolean;
}

/** The transform that tilts what is above the hips. */
function attitude(plan: PersonPlan, f: Frame, nod: number, lean: number): { tilt: number; bow: number } {
  const h = hash(plan.look.words);
  const sway = 1 + (h % 3);
  const bent = plan.stance === 'bend' ? 26 : 0;
  return { tilt: f.dir * (nod + 2 + (h % 4) - (bent ? 12 : 0)), bow: f.dir * (lean + bent - (lean ? 0 : sway)) };
}

function carried(held: Drawing, f: Frame, carry: string, lead: Reach, side: 1 | -1, k: number): string {
  const [gx, gy] = carry === 'both' || carry === 'hugged' ? [carry === 'both' ? (lead.x + lead.x) / 2 - side * Math.min(held.w * k * 0.43, f.sh * 1.25) : 0, carry === 'hugged' ? f.sy + f.arm * 0.46 : lead.y] : grip(f, side, lead);
  const mid = (held.top + held.bottom) / 2;
  if (carry === 'palm') return at(gx, gy - 2, k, g(`translate(0 ${n(-held.bottom)})`, held.svg));
  if (carry === 'behind') return at(-side * f.sh * 1.05, f.hip - 8, k, held.svg);
  const [ax, ay] = (carry === 'both' ? undefined : held.grip) ?? [0, mid];
  return at(gx, gy, k, ax || ay ? g(`translate(${P(-ax, -ay)})`, held.svg) : held.svg);
}

/** The person as SVG, and where the top of the head is (in body units, negative up). */
export function person(plan: PersonPlan): { svg: string; frame: Frame } {
  const { look, dir } = plan;
  const lead = dir;
  const rest = dir > 0 ? -1 : 1;
  const f = frameOf(look, plan.stance, dir);
  // A large thing is no wider than two arms can carry.
  const k = Math.min(look.age <= 5 ? 0.86 : look.age <= 10 ? 0.94 : 1.06, (f.sh * 3.2) / (plan.held?.w ?? 1));
  const light = plan.feel === 'happy' || plan.feel === 'glad' || plan.feel === 'proud';
  const hands = handsOf(plan.gesture, f, {
    held: plan.held && !plan.lent ? (plan.held.w * k) / 2 : null, pole: plan.held !== null && plan.held.bottom - plan.held.top > plan.held.w * 2.4 && plan.held.bottom - plan.held.top > 70, target: plan.target, light, edible: plan.edible ?? false,
    startled: plan.feel === 'surprised', habit: hash(look.words),
  });
  const { tilt, bow } = attitude(plan, f, hands.nod, hands.lean);
  const wear = clothes(look, f);
  const desk = plan.desk ?? null;
  const lift = desk === null ? 0 : plan.held ? (plan.held.bottom - plan.held.top) * k * 0.26 : 5;
  const above = (r: Reach): Reach => (desk === null || plan.target !== null ? r : { ...r, y: Math.min(r.y, desk - lift) });
  let leadReach = above(hands.lead);
  let restReach = above(plan.second ? { x: rest * f.sh * 0.94, y: f.sy + f.arm * 0.62, kind: 'fist', fingers: 180 + rest * 30 } : hands.rest);
  let aidBack = '';
  let aidFront = '';
  if (plan.stance === 'chair') ({ back: aidBack, front: aidFront } = wheelchair(f, look.trim === 'p9' ? 'p2' : look.trim));
  else if (look.aids.has('walker')) {
    ({ back: aidBack, front: aidFront } = walker(f, look.paper));
    restReach = { ...walkerGrip(f, rest), kind: 'fist' };
    if (plan.gesture === null && !plan.held) leadReach = { ...walkerGrip(f, lead), kind: 'fist' };
  } else if (look.aids.has('stick') || look.aids.has('cane')) {
    const white = look.aids.has('cane');
    const busy = plan.stance === 'sit' || plan.stance === 'floor' || plan.stance === 'kneel' || hands.carry === 'both' && plan.held !== null;
    const x = busy ? rest * f.sh * 1.9 : rest * (f.sh + 9);
    const y = busy ? -f.leg * 1.1 : f.hip - 2;
    if (!busy) restReach = { x, y: y - 4, kind: 'fist' };
    aidFront = white ? cane(x, y, busy ? rest * -6 : rest * 26) : stick(x, y);
  }
  const sleeve = (side: 1 | -1): { paper: string; short: boolean; ends: boolean } => ({ ...wear.sleeve, ends: look.aids.has('short-arm') && side === rest });
  const leadArm = arm(f, lead, leadReach, sleeve(lead));
  const restArm = arm(f, rest, restReach, sleeve(rest));
  const item = plan.held && !plan.lent ? carried(plan.held, f, hands.carry, leadReach, lead, k) : '';
  const other = plan.second ? carried(plan.second, f, 'lead', restReach, rest, k) : '';
  const behind = hands.carry === 'behind' && plan.gesture === 'hide';
  const turn = dir * (plan.stance === 'walk' ? 0.85 : 0.6);
  const laughing = plan.gesture === 'laugh' && light ? 'laugh' : plan.feel;
  const { back, front } = head(look, laughing, turn, plan.worn?.head, plan.worn?.face);
  const neck = `translate(0 ${n(f.head.y)})${tilt ? ` rotate(${n(tilt)})` : ''} scale(${+f.head.width.toFixed(3)} ${+f.head.height.toFixed(3)})`;
  const up = (...parts: string[]): string => (bow ? g(`rotate(${n(bow)} 0 ${n(f.hip)})`, ...parts) : parts.join(''));
  const shake = plan.gesture === 'shake-head' ? shaking(0, f.head.y, f.head.r) : '';
  const upper = up(
    wear.body,
    plan.worn?.chest(f) ?? '',
    g(neck, front),
    shake,
    wear.over,
  );
  const held = hands.carry === 'both' && plan.held !== null && !plan.lent;
  const thumbs = held ? [leadReach, restReach].map((r) => p('a', pebble(r.x, r.y, f.sh * 0.16, f.sh * 0.13, 7, 3))).join('') : '';
  const doing = behind ? '' : up(held ? (plan.gesture === 'use' ? restArm + item + leadArm : restArm + leadArm + item + thumbs) : other + item + restArm + leadArm);
  const seatedFront = plan.stance === 'chair' ? aidFront : '';
  const standing = plan.stance === 'chair' ? '' : aidFront;
  const skin = `s${look.skin} h${look.hairColour}`;
  const svg = `<g class="${skin}">${up((plan.worn?.back(f) ?? '') + (back ? g(neck, back) : ''))}${aidBack}${behind ? up(restArm + leadArm + item) : ''}${legs(look, wear.legs, f)}${upper}${seatedFront}${doing}${standing}</g>`;
  return { svg, frame: f };
}

/** Somebody in bed, head to the left: pillow, head, quilt. Lies on 0,0; 150 wide. */
export function sleeper(plan: PersonPlan): string {
  const { look } = plan;
  const f = frameOf(look, 'stand', 1);
  const { back, front } = head(look, plan.feel, 0.3);
  const lying = g(`translate(-52 -34) rotate(-66) scale(${f.head.width} ${f.head.height})`, back, front);
  const quilt = p(look.paper, 'M-34-30C-6-46 60-44 96-34L104 0L-44 2C-46-12-42-24-34-30Z') + [[-16, -26, 'p2'], [18, -30, 'p9'], [52, -28, 'p5'], [0, -10, 'p8'], [36, -12, 'p2'], [70, -10, 'p9']].map(([x, y, c], i) => p(String(c), pebble(Number(x), Number(y), 9, 6, 6, i + 1))).join('') + p('v', 'M-34-30C-24-36-14-39-4-40L-14 1L-44 2C-46-12-42-24-34-30Z');
  return `<g class="s${look.skin} h${look.hairColour}">${p('p9', 'M-96-22C-84-40-40-38-30-24L-28 0L-98 2Z')}${lying}${quilt}</g>`;
}
