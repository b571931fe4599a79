/** The measures of a body in one pose: where shoulders, hips, head and ground are. Feet stand at 0,0; up is negative. */
import type { BODIES } from '../../../../core/content/vocabulary.ts';
import type { Age, Look } from '../look.ts';

export type BodyPose = (typeof BODIES)[number];
/** What is really drawn: a wheelchair user sits in the chair; sitting without a seat is sitting on the floor. */
export type Stance = BodyPose | 'floor' | 'chair';

export interface Frame {
  stance: Stance;
  /** 1 when the person faces right, -1 left. */
  dir: 1 | -1;
  /** Half the width of the shoulders; half the width of a limb; length of arm and leg. */
  sh: number;
  lw: number;
  arm: number;
  leg: number;
  hip: number;
  /** Top of the garment, and the line from which arms hang. */
  top: number;
  sy: number;
  head: { y: number; r: number; scale: number; width: number; height: number };
}

/** Height, head scale, leg length, half shoulder. Heads shrink with age. */
const SIZES: Readonly<Record<Age, readonly [number, number, number, number]>> = {
  3: [112, 0.5, 24, 17], 5: [130, 0.5, 35, 18], 8: [148, 0.49, 46, 20], 10: [160, 0.48, 55, 21],
  13: [176, 0.445, 68, 23], 16: [190, 0.425, 80, 26], 30: [204, 0.435, 84, 30], 70: [188, 0.445, 70, 28],
};
/** Width and height of a face: rounder when small, longer when grown. */
const FACE = (age: Age): readonly [number, number] => (age < 8 ? [1.1, 0.96] : age < 13 ? [1.05, 0.98] : age === 70 ? [1.04, 0.98] : [0.97, 1.03]);

const DROP: Readonly<Record<Stance, (leg: number) => number>> = {
  stand: () => 0, walk: (l) => l * 0.04, tiptoe: () => -9, bend: () => 0, dance: (l) => l * 0.05,
  sit: (l) => l * 0.4, chair: (l) => l * 0.4, floor: (l) => l - 10, kneel: (l) => l * 0.5, lie: () => 0,
};

/** How tall the person stands, in scene units at scale 1. */
export const heightOf = (age: Age): number => SIZES[age][0];

export function frameOf(look: Look, stance: Stance, dir: 1 | -1): Frame {
  const [height, scale, leg, half] = SIZES[look.age];
  const broad = look.words.length % 3;
  const sh = half * (look.age >= 16 ? 0.96 + broad * 0.1 : 0.97 + broad * 0.03);
  const drop = DROP[stance](leg);
  const top = -(height - 108 * scale - 2) + drop;
  const hip = -leg - 4 + drop;
  const sy = top + 9;
  const [wide, high] = FACE(look.age);
  return {
    stance, dir, sh, lw: sh * 0.34, arm: (hip - top) * 1.05, leg, hip, top, sy,
    head: { y: top - 108 * scale * 0.46 + 1, r: 50 * scale, scale, width: scale * wide, height: scale * high },
  };
}
