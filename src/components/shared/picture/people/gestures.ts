/** What the hands do in each gesture. The lead hand is the one on the side the person faces. */
import type { GESTURES } from '../../../../core/content/vocabulary.ts';
import type { Reach } from './arms.ts';
import type { Frame } from './frame.ts';

export type Gesture = (typeof GESTURES)[number];

/** Where a held thing is carried: in the lead hand, between both, on the lead palm, hugged, or half behind the back. */
export type Carry = 'lead' | 'both' | 'palm' | 'hugged' | 'behind';

export interface Hands {
  lead: Reach;
  rest: Reach;
  carry: Carry;
  /** Extra tilt of the head and lean of the body, towards where the person faces, in degrees. */
  nod: number;
  lean: number;
}

export interface Doing {
  /** Half the width of the held thing in body units, or nothing held. */
  held: number | null;
  /** It is long and upright: a broom. */
  pole: boolean;
  /** Where the lead hand should touch, in body units: a partner's shoulder, a thing. */
  target: { x: number; y: number } | null;
  /** Feels good about it: covers one ear instead of both. */
  light: boolean;
  /** What is held can be eaten. */
  edible: boolean;
  startled: boolean;
  /** A small choice that is always the same for one person. */
  habit: number;
}

/** Hands that have nothing to do: beside the body, on a hip, in the lap. */
function idle(f: Frame, doingHabit: number): [Reach, Reach] {
  const { sh, sy, arm, hip, dir: d, stance } = f;
  if (stance === 'sit' || stance === 'chair') return [{ x: d * (sh * 0.5 + f.leg * 0.16), y: hip - 1 }, { x: -d * sh * 0.1 + d * f.leg * 0.1, y: hip + 1 }];
  if (stance === 'floor') return [{ x: d * sh * 0.9, y: hip + 6 }, { x: -d * sh * 0.5, y: hip + 4 }];
  if (stance === 'kneel') return [{ x: d * (sh * 0.7 + f.leg * 0.12), y: hip - 2 }, { x: -d * (sh + 6), y: sy + arm * 0.94 }];
  if (stance === 'walk') return [{ x: d * (sh + 3), y: sy + arm * 0.9 }, { x: -d * (sh + 12), y: sy + arm * 0.86 }];
  if (stance === 'dance') return [{ x: d * (sh + 12), y: f.head.y - f.head.r * 0.7, kind: 'palm', fingers: 180 + d * 12 }, { x: -d * (sh + arm * 0.5), y: sy + arm * 0.3, kind: 'palm', fingers: d * 60 }];
  if (stance === 'tiptoe') return [{ x: d * (sh + 12), y: sy + arm * 0.72, kind: 'flat', fingers: -d * 60 }, { x: -d * (sh + 12), y: sy + arm * 0.72, kind: 'flat', fingers: d * 60 }];
  const down = (s: number): Reach => ({ x: s * (sh + 6 + (doingHabit % 2) * 2), y: sy + 6 + arm * 1.04 });
  return [down(d), doingHabit % 4 === 0 ? { x: -d * sh * 0.92, y: f.hip - 4 } : down(-d)];
}

/** The hands of a gesture; without one, idle hands, or hands that hold what there is to hold. */
export function handsOf(gesture: Gesture | null, f: Frame, doing: Doing): Hands {
  const { sh, sy, arm, hip, dir: d, head } = f;
  const [easyLead, easyRest] = idle(f, doing.habit);
  const chin = head.y + head.r * 1.12;
  const big = doing.held !== null && doing.held > 13 && !doing.pole;
  const target = doing.target;
  const base: Hands = { lead: easyLead, rest: easyRest, carry: big ? 'both' : 'lead', nod: 0, lean: 0 };
  const beside = Math.max(sh + 12, head.r * 1.1 + 10);
  const w = Math.min((doing.held ?? 8) * 0.86, sh * 1.25);
  const carried = (y: number, shift = 0): Pick<Hands, 'lead' | 'rest'> => ({ lead: { x: d * w + shift, y, kind: 'fist', fingers: d * 70 }, rest: { x: -d * w + shift, y, kind: 'fist', fingers: -d * 70 } });
  switch (gesture) {
    case 'wave': return { ...base, lead: { x: d * beside, y: head.y - head.r * 0.1, kind: 'palm', fingers: 180 + d * 8, size: 1.15 }, nod: -6 };
    case 'point': return { ...base, lead: { x: target ? target.x : d * (sh + arm * 0.66), y: target ? target.y : sy + arm * 0.12, kind: 'point', size: 1.1 }, nod: 3 };
    case 'show':
      if (big) return { ...base, ...carried(sy + arm * 0.44, d * 3) };
      return { ...base, lead: { x: d * beside, y: head.y + head.r * 0.7, kind: doing.held === null ? 'two' : 'fist', fingers: 180 + d * 6, size: doing.held === null ? 1.2 : 1 }, nod: -5 };
    case 'hold':
      if (target) return { ...base, lead: { x: target.x, y: target.y, kind: 'fist' }, rest: { x: target.x - d * 4, y: target.y + 6, kind: 'fist' }, lean: -3 };
      if (big) return { ...base, ...carried(sy + arm * 0.6) };
      if (doing.pole) return { ...base, lead: { x: d * (sh + 10), y: sy + arm * 0.6, kind: 'fist', fingers: d * 80 } };
      if (doing.held === null) return { ...base, lead: { x: d * 3, y: sy + arm * 0.62, kind: 'fist', fingers: -d * 60 }, rest: { x: -d * 5, y: sy + arm * 0.64, kind: 'fist', fingers: d * 60 } };
      return { ...base, lead: { x: d * sh * 0.72, y: sy + arm * 0.54, kind: 'fist', fingers: 180 + d * 30 }, carry: 'lead' };
    case 'give': return { ...base, lead: { x: target ? target.x : d * (sh + arm * 0.58), y: target ? target.y : sy + arm * 0.42, kind: 'flat', fingers: -d * 84 }, carry: big ? 'both' : 'palm', ...(big ? carried(sy + arm * 0.46, d * (sh * 0.7)) : {}), lean: 4, nod: 2 };
    case 'hug':
      if (target) return { ...base, lead: { x: target.x, y: target.y, kind: 'flat' }, rest: { x: d * sh * 0.9, y: sy + arm * 0.46, kind: 'flat' }, lean: 7, nod: 8 };
      return { ...base, lead: { x: -d * sh * 0.4, y: sy + arm * 0.5, kind: 'flat', fingers: d * 80 }, rest: { x: d * sh * 0.42, y: sy + arm * 0.4, kind: 'flat', fingers: -d * 80 }, carry: 'hugged', nod: 5 };
    case 'pat': return { ...base, lead: { x: target ? target.x : d * (sh + arm * 0.5), y: target ? target.y : sy + arm * 0.5, kind: 'flat' }, lean: 4, nod: 5 };
    case 'ask': return { ...base, lead: { x: d * (sh + arm * 0.34), y: sy + arm * 0.16, kind: 'palm', fingers: -d * 120, size: 1.1 }, nod: 4, lean: 2 };
    case 'tell': return { ...base, lead: { x: d * (sh + arm * 0.3), y: sy + arm * 0.3, kind: 'palm', fingers: -d * 96 }, rest: { x: -d * (sh + arm * 0.08), y: sy + arm * 0.42, kind: 'palm', fingers: d * 110 }, lean: 2 };
    case 'listen':
      if (f.stance === 'bend') return { ...base, lead: { x: d * (sh * 0.5), y: hip + 8, kind: 'easy' }, rest: { x: -d * (sh * 0.9), y: hip + 2, kind: 'easy' }, nod: 2 };
      return { ...base, lead: { x: d * (head.r * 1.2 + 5), y: head.y + head.r * 0.62, kind: 'flat', fingers: 180 - d * 4, onFace: true, size: 0.94 }, nod: 6, lean: 3 };
    case 'think': return { ...base, lead: { x: d * head.r * 0.34, y: chin + 3, kind: 'fist', fingers: 180 - d * 24, onFace: true }, rest: { x: d * sh * 0.4, y: sy + arm * 0.62, kind: 'fist', fingers: -d * 70 }, nod: 5 };
    case 'stop': return { ...base, lead: { x: d * (sh + arm * 0.36), y: sy + arm * 0.02, kind: 'palm', fingers: 180, size: 1.4 }, lean: -2 };
    case 'hush': return { ...base, lead: { x: d * head.r * 0.2, y: head.y + head.r * 0.6 + sh * 0.82, kind: 'point', fingers: 180 - d * 6, onFace: true }, nod: 2 };
    case 'cover':
      if (doing.held !== null) return { ...base, lead: { x: d * w * 0.6, y: sy + arm * 0.62, kind: 'flat', fingers: d * 40 }, rest: { x: -d * w * 0.6, y: sy + arm * 0.62, kind: 'flat', fingers: -d * 40 } };
      if (doing.startled) return { ...base, lead: { x: d * head.r * 0.4, y: head.y + head.r * 0.86, kind: 'flat', fingers: 180 + d * 50, onFace: true }, nod: 8, lean: 5 };
      return { ...base, lead: { x: d * head.r * 1.08, y: head.y + head.r * 0.52, kind: 'flat', fingers: 180 - d * 10, onFace: true }, rest: doing.light ? easyRest : { x: -d * head.r * 1.08, y: head.y + head.r * 0.52, kind: 'flat', fingers: 180 + d * 10, onFace: true } };
    case 'hide': return { ...base, lead: { x: d * sh * 0.72, y: hip - 6 }, rest: { x: -d * sh * 0.72, y: hip - 8 }, carry: 'behind', lean: -3 };
    case 'tummy': return { ...base, lead: { x: d * sh * 0.12, y: hip - (hip - sy) * 0.3, kind: 'flat', fingers: d * 84 }, rest: { x: -d * sh * 0.24, y: hip - (hip - sy) * 0.18, kind: 'flat', fingers: -d * 84 }, lean: 3, nod: 4 };
    case 'clap': return { ...base, lead: { x: d * 9, y: sy + arm * 0.46, kind: 'flat', fingers: 180 - d * 16, size: 1.15 }, rest: { x: -d * 9, y: sy + arm * 0.46, kind: 'flat', fingers: 180 + d * 16, size: 1.15 } };
    case 'cheer':
      if (big) return { ...base, ...carried(head.y - head.r * 1.3) };
      return { ...base, lead: { x: d * beside, y: head.y - head.r * 0.95, kind: doing.held === null ? 'palm' : 'fist', fingers: 180 + d * 10, size: 1.1 }, rest: { x: -d * beside, y: head.y - head.r * 0.85, kind: 'palm', fingers: 180 - d * 10, size: 1.1 } };
    case 'laugh': return { ...base, lead: { x: d * (sh + 4), y: sy + arm * 0.5, kind: 'easy' }, rest: { x: -d * sh * 0.1, y: hip - (hip - sy) * 0.26, kind: 'flat', fingers: -d * 84 }, nod: -9, lean: -5 };
    case 'shake-head': return { ...base, lead: { x: d * (sh + arm * 0.26), y: sy + arm * 0.56, kind: 'palm', fingers: 180 + d * 40 }, nod: -6 };
    case 'fold-arms': return { ...base, lead: { x: -d * sh * 0.5, y: sy + arm * 0.46, kind: 'fist' }, rest: { x: d * sh * 0.56, y: sy + arm * 0.56, kind: 'fist' }, lean: -2 };
    case 'use':
      if (target) return { ...base, lead: { x: target.x + d * 6, y: target.y, kind: 'point' }, rest: { x: target.x - d * 8, y: target.y + 2, kind: 'flat' }, nod: 6, lean: 3 };
      if (big) return { ...base, rest: { x: -d * w, y: sy + arm * 0.66, kind: 'fist', fingers: -d * 70 }, lead: { x: d * w * 0.4, y: sy + arm * 0.56, kind: 'point', fingers: -d * 8 }, nod: 6 };
      if (doing.held !== null) return { ...base, lead: { x: d * sh * 0.5, y: sy + arm * 0.54, kind: 'fist', fingers: 180 + d * 20 }, rest: { x: -d * 2, y: sy + arm * 0.6, kind: 'point', fingers: -d * 100 }, nod: 5 };
      return { ...base, lead: { x: d * sh * 0.66, y: sy + arm * 0.72, kind: 'easy' }, rest: { x: -d * sh * 0.4, y: sy + arm * 0.76, kind: 'easy' }, nod: 6, lean: 3 };
    case 'eat':
      if (doing.held !== null && !doing.edible) return { ...base, lead: { x: d * sh * 0.72, y: sy + arm * 0.56, kind: 'fist', fingers: 180 + d * 30 }, rest: { x: -d * head.r * 0.4, y: head.y + head.r, kind: 'fist', fingers: 180 + d * 20, onFace: true } };
      if ((doing.held ?? 0) > 19) return { ...base, ...carried(sy + arm * 0.5) };
      return { ...base, lead: { x: d * head.r * 0.46, y: head.y + head.r * 0.98, kind: 'fist', fingers: 180 - d * 20 }, carry: 'lead' };
    case 'throw':
      if (big) return { ...base, ...carried(head.y - head.r * 1.3, d * 6), lean: -6 };
      return { ...base, lead: { x: d * (sh + arm * 0.3), y: head.y - head.r * 0.5, kind: 'palm', fingers: 180 + d * 30 }, lean: -6, nod: 0 };
    default:
      if (doing.held === null) return base;
      return big ? { ...base, ...carried(sy + arm * 0.6) } : { ...base, lead: { x: d * sh * 0.72, y: sy + arm * 0.54, kind: 'fist', fingers: 180 + d * 30 } };
  }
}
