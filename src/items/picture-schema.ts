import { z } from 'zod';

/** The feelings a face can carry. */
export const FEELINGS = [
  'happy', 'glad', 'proud', 'calm', 'thinking', 'surprised', 'unsure', 'worried', 'sad', 'cross', 'scared', 'yuck',
] as const;

/** The places a scene can stand in. */
export const PLACES = [
  'plain', 'kitchen', 'table', 'living-room', 'bedroom', 'balcony', 'doorstep', 'stairs', 'yard', 'street', 'village',
  'busstop', 'car', 'classroom', 'library',
] as const;

/** The light of a scene; left out, it is the band's own. */
export const LIGHTS = [
  'first-light', 'morning', 'bright-day', 'afternoon', 'golden-hour', 'dusk', 'night-lamps',
] as const;

/** Where a person or a thing stands in a scene. */
export const SPOTS = ['left', 'middle', 'right', 'front', 'back', 'floor', 'table', 'shelf', 'window'] as const;

const name = z.string().min(1, 'must not be empty');
const at = z.enum(SPOTS, { error: `must be one of ${SPOTS.join(', ')}` }).optional();
const feel = z.enum(FEELINGS, { error: `must be one of ${FEELINGS.join(', ')}` }).optional();

/** A picture as an author writes it: a place, people, things, or a screen, all by name. */
export const pictureSchema = z.strictObject({
  place: z.enum(PLACES, { error: `must be one of ${PLACES.join(', ')}` }).optional(),
  light: z.enum(LIGHTS, { error: `must be one of ${LIGHTS.join(', ')}` }).optional(),
  alt: z.string().min(1, 'must not be empty').max(140, 'is longer than 140 characters').optional(),
  people: z
    .array(
      z.strictObject({
        look: name,
        name: name.optional(),
        feel,
        pose: name.optional(),
        holds: name.optional(),
        wears: name.optional(),
        at,
      }),
    )
    .optional(),
  things: z
    .array(z.strictObject({ name, at, label: name.optional(), wears: name.optional(), feel }))
    .optional(),
  screen: z
    .strictObject({
      kind: z.enum(['thread', 'mail', 'photo'], { error: 'must be thread, mail or photo' }),
      with: name.optional(),
      button: name.optional(),
    })
    .optional(),
});

/** A picture by name. */
export type Picture = z.infer<typeof pictureSchema>;
