import { z } from 'zod';
import { baseShape, oneKey, oneKeyShape, uniqueIds } from '../base-schema.ts';

/** One best move among two to four. */
export const chooseOneSchema = z
  .strictObject({
    ...baseShape,
    type: z.literal('choose-one'),
    ...oneKeyShape,
  })
  .superRefine((item, ctx) => {
    uniqueIds(item.options, 'options', ctx);
    oneKey(item.options, ctx);
  });

export type ChooseOne = z.infer<typeof chooseOneSchema>;
