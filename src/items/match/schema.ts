import { z } from 'zod';
import { baseShape, feedback, misconceptionId, partId, uniqueIds, words } from '../base-schema.ts';
import { pictureSchema } from '../picture-schema.ts';

/** Three to five pairs to be found; `wrong` holds the feedback of every other pairing. */
export const matchSchema = z
  .strictObject({
    ...baseShape,
    type: z.literal('match'),
    pairs: z
      .array(
        z.strictObject({
          id: partId,
          left: words,
          right: words,
          misconception: misconceptionId.optional(),
          picture: pictureSchema.optional(),
          feedback,
        }),
      )
      .min(3, 'needs at least three pairs')
      .max(5, 'has more than five pairs'),
    wrong: z.array(
      z.strictObject({ left: partId, right: partId, misconception: misconceptionId.optional(), feedback }),
    ),
  })
  .superRefine((item, ctx) => {
    uniqueIds(item.pairs, 'pairs', ctx);
    const ids = item.pairs.map((pair) => pair.id);
    const given = new Set<string>();
    for (const [index, { left, right }] of item.wrong.entries()) {
      const name = `${left} with ${right}`;
      if (left === right || !ids.includes(left) || !ids.includes(right))
        ctx.addIssue({ code: 'custom', path: ['wrong', index], message: `${name} is not a wrong pairing of this item` });
      if (given.has(name)) ctx.addIssue({ code: 'custom', path: ['wrong', index], message: `${name} stands twice` });
      given.add(name);
    }
    const missing = ids.flatMap((left) =>
      ids.filter((right) => right !== left && !given.has(`${left} with ${right}`)).map((right) => `${left} with ${right}`),
    );
    if (missing.length > 0)
      ctx.addIssue({
        code: 'custom',
        path: ['wrong'],
        message: `needs feedback for every wrong pairing; missing: ${missing.join(', ')}`,
      });
  });

export type Match = z.infer<typeof matchSchema>;
