import { z } from 'zod';
import { baseShape, oneKey, optionSchema, uniqueIds } from '../base-schema.ts';

/** One best move among two to four. */
export const chooseOneSchema = z
  .strictObject({
    ...baseShape,
    type: z.literal('choose-one'),
    /** True where the options have an order of their own (few to many, yes and no): they are not shuffled. */
    naturalOrder: z.literal(true).optional(),
    options: z
      .array(optionSchema)
      .min(2, 'needs at least two options')
      .max(4, 'has more than four options: three are usually enough'),
  })
  .superRefine((item, ctx) => {
    uniqueIds(item.options, 'options', ctx);
    oneKey(item.options, ctx);
  });

export type ChooseOne = z.infer<typeof chooseOneSchema>;
