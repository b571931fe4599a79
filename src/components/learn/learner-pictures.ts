/** The pictures learners choose from: told apart by shape, each with a name that can be said aloud (`learners.pictures`). */
import { whole } from '../shared/picture/paper.ts';
import { thing } from '../shared/picture/things/index.ts';

/** Ids of the pictures, in the order of the chooser. They stand in records for ever: added to, never renamed. */
export const LEARNER_PICTURES = [
  'fox', 'cat', 'tortoise', 'duck', 'octopus', 'rabbit', 'kite', 'cow', 'frog', 'teapot', 'flamingo', 'bear', 'fish', 'apple',
  'dog', 'snail', 'drum', 'hen', 'butterfly', 'pig', 'carrot', 'horse', 'boat', 'sheep', 'umbrella', 'bird', 'ice-cream', 'lamp',
] as const;
export type LearnerPicture = (typeof LEARNER_PICTURES)[number];

/** The sign of the house stands in for a picture this edition does not know, as from a newer one's file. */
export const UNKNOWN_PICTURE: LearnerPicture = 'lamp';

const LAMP = {
  w: 38,
  top: -48,
  bottom: 26,
  svg:
    '<path class="p0" d="M-5-38C-8-50 8-50 5-38L2-38C4-45-4-45-2-38ZM-14-28C-12-36-6-39 0-39C6-39 12-36 14-28L17-25L-17-25ZM-16 18L16 18L19 26L-19 26Z"/>' +
    '<path class="lp" d="M-14-25L14-25C20-12 20 8 13 18L-13 18C-20 8-20-12-14-25Z"/><path class="fl" d="M1-14C9-4 9 4 6 9C3 13-4 13-7 9C-9 3-4-2 1-14Z"/>',
};

/** A picture as SVG shapes and the square they fill. */
export function learnerPicture(id: LearnerPicture): { viewBox: string; svg: string } {
  const { svg, w, top, bottom } = id === 'lamp' ? LAMP : thing(id, 'calm');
  const side = Math.max(w, bottom - top) * 1.28;
  const square = [-side / 2, (top + bottom) / 2 - side / 2, side, side].map((value) => +value.toFixed(1));
  return { viewBox: square.join(' '), svg: whole(svg) };
}
