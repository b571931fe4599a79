import { z } from 'zod';
import { FEELINGS, isLookWord, isPose, LIGHTS, PLACES, SCREEN_KINDS, SPOTS } from '../core/content/vocabulary.ts';

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
        look: name.refine((look) => look.split(' ').every(isLookWord), 'has a word that is not in the list of looks'),
        name: name.optional(),
        feel,
        pose: name.refine(isPose, 'must be a body, a gesture, or a body and then a gesture').optional(),
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
      kind: z.enum(SCREEN_KINDS, { error: `must be one of ${SCREEN_KINDS.join(', ')}` }),
      with: name.optional(),
      button: name.optional(),
    })
    .optional(),
});

/** A picture by name. */
export type Picture = z.infer<typeof pictureSchema>;
