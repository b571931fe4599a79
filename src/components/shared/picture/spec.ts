/** What a picture is made of, as lessons and quizzes name it. Words are those of `vocabulary.ts`. */

export interface PersonSpec {
  /** A member of the cast or traits: `age-8 skin-6 hair-curls hearing-aid shirt-green`. */
  look: string;
  name?: string | undefined;
  feel?: string | undefined;
  /** A body, a gesture, or body then gesture: `kneel listen`. */
  pose?: string | undefined;
  holds?: string | undefined;
  wears?: string | undefined;
  at?: string | undefined;
}

export interface ThingSpec {
  name: string;
  at?: string | undefined;
  label?: string | undefined;
  wears?: string | undefined;
  feel?: string | undefined;
}

export interface SceneSpec {
  place?: string | undefined;
  light?: string | undefined;
  /** At most 140 characters; an empty string makes the picture decorative. */
  alt: string;
  people?: readonly PersonSpec[] | undefined;
  things?: readonly ThingSpec[] | undefined;
}

/** A quiz item's or option's `picture`: a scene, and perhaps a message screen whose lines stand beside it. */
export interface PictureSpec extends Omit<SceneSpec, 'alt'> {
  alt?: string | undefined;
  screen?: { kind: string; with?: string | undefined; button?: string | undefined } | undefined;
}
