import { z } from 'zod';
import { baseShape, oneKey, oneKeyShape, uniqueIds } from '../base-schema.ts';

/** A sentence with one `___`, to be filled from a list, never typed. */
export const gapSchema = z
  .strictObject({
    ...baseShape,
    type: z.literal('gap'),
    ...oneKeyShape,
  })
  .superRefine((item, ctx) => {
    uniqueIds(item.options, 'options', ctx);
    oneKey(item.options, ctx);
    const gaps = item.prompt.match(/_{3,}/g)?.length ?? 0;
    if (gaps !== 1)
      ctx.addIssue({ code: 'custom', path: ['prompt'], message: `has ${gaps} gaps; write exactly one ___` });
  });

export type Gap = z.infer<typeof gapSchema>;
