import { z } from 'zod';
import { baseShape, feedback, misconceptionId, partId, uniqueIds, words } from '../base-schema.ts';

/** Lines of a message, or things in a picture, some of which are to be marked. */
export const spotSchema = z
  .strictObject({
    ...baseShape,
    type: z.literal('spot'),
    parts: z
      .array(
        z.strictObject({
          id: partId,
          text: words,
          /** Who wrote this line, where a thread has more than one writer. */
          from: words.optional(),
          key: z.literal(true, { error: 'is either true or left out' }).optional(),
          misconception: misconceptionId.optional(),
          feedback,
        }),
      )
      .min(3, 'needs at least three parts')
      .max(8, 'has more than eight parts'),
  })
  .superRefine((item, ctx) => {
    uniqueIds(item.parts, 'parts', ctx);
    const keys = item.parts.filter((part) => part.key).length;
    if (keys === 0 || keys === item.parts.length)
      ctx.addIssue({
        code: 'custom',
        path: ['parts'],
        message: `has ${keys} of ${item.parts.length} parts marked "key: true"; some must be and some must not`,
      });
    if (item.picture === undefined)
      ctx.addIssue({
        code: 'custom',
        path: ['picture'],
        message: 'is missing: spot needs the screen or the scene in which to look',
      });
  });

export type Spot = z.infer<typeof spotSchema>;
