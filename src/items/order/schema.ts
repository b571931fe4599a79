import { z } from 'zod';
import { baseShape, feedback, misconceptionId, partId, uniqueIds, words } from '../base-schema.ts';
import { pictureSchema } from '../picture-schema.ts';

/** The steps of a move, three to five, to be put in order. `parts` is the order on paper, `order` the right one. */
export const orderSchema = z
  .strictObject({
    ...baseShape,
    type: z.literal('order'),
    parts: z
      .array(
        z.strictObject({
          id: partId,
          text: words,
          misconception: misconceptionId.optional(),
          picture: pictureSchema.optional(),
          feedback,
        }),
      )
      .min(3, 'needs at least three parts')
      .max(5, 'has more than five parts'),
    order: z.array(partId),
  })
  .superRefine((item, ctx) => {
    uniqueIds(item.parts, 'parts', ctx);
    const given = [...item.order].sort().join(' ');
    const needed = item.parts.map((part) => part.id).sort();
    if (given !== needed.join(' '))
      ctx.addIssue({
        code: 'custom',
        path: ['order'],
        message: `must hold each part once: ${needed.join(', ')}`,
      });
    else if (item.order.every((id, index) => item.parts[index]?.id === id))
      ctx.addIssue({
        code: 'custom',
        path: ['parts'],
        message: 'already stand in the right order: write them down mixed, as they appear on paper',
      });
  });

export type Order = z.infer<typeof orderSchema>;
