import { z } from 'zod';
import { baseShape, keysShowNoMixUp, optionSchema, uniqueIds } from '../base-schema.ts';

/** Two or more right choices among three to six; the prompt says how many. */
export const chooseSeveralSchema = z
  .strictObject({
    ...baseShape,
    type: z.literal('choose-several'),
    naturalOrder: z.literal(true).optional(),
    choose: z
      .int({ error: 'must be a whole number: how many options are right' })
      .min(2, 'must be at least 2: for one right option use choose-one'),
    options: z.array(optionSchema).min(3, 'needs at least three options').max(6, 'has more than six options'),
  })
  .superRefine((item, ctx) => {
    uniqueIds(item.options, 'options', ctx);
    keysShowNoMixUp(item.options, 'options', ctx);
    const keys = item.options.filter((option) => option.key).length;
    if (keys !== item.choose)
      ctx.addIssue({
        code: 'custom',
        path: ['choose'],
        message: `is ${item.choose}, but ${keys} options are marked "key: true"; the two must agree`,
      });
    if (keys === item.options.length)
      ctx.addIssue({ code: 'custom', path: ['options'], message: 'are all right: at least one must not be' });
  });

export type ChooseSeveral = z.infer<typeof chooseSeveralSchema>;
