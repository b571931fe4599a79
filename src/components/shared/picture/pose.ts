/** Reads a pose: a body, a gesture, or body then gesture. */
import { BODIES, GESTURES } from '../../../core/content/vocabulary.ts';
import type { BodyPose } from './people/frame.ts';
import type { Gesture } from './people/gestures.ts';

export interface Pose {
  body: BodyPose;
  gesture: Gesture | null;
}

/** The body (standing, unless another is named) and the gesture of a pose. */
export function readPose(words: string | undefined): Pose {
  const list = (words ?? '').split(/\s+/);
  return { body: BODIES.find((b) => list[0] === b) ?? 'stand', gesture: GESTURES.find((x) => list.includes(x)) ?? null };
}
