import { z } from 'zod';
import { baseShape, feedback, misconceptionId, partId, uniqueIds, words } from '../base-schema.ts';
import { decideProblems } from './paths.ts';

/** A branching case: two to four turns, the last of them "why?", and only safe endings. */
export const decideSchema = z
  .strictObject({
    ...baseShape,
    type: z.literal('decide'),
    turns: z
      .array(
        z.strictObject({
          id: partId,
          prompt: words,
          options: z
            .array(
              z.strictObject({
                id: partId,
                text: words,
                value: z.union([z.literal(0), z.literal(0.5), z.literal(1)], {
                  error: 'must be 1 (best), 0.5 (fair) or 0',
                }),
                next: partId,
                misconception: misconceptionId.optional(),
                feedback,
              }),
            )
            .min(2, 'needs at least two options')
            .max(4, 'has more than four options'),
        }),
      )
      .min(2, 'needs at least two turns, the last of them "why?"'),
    endings: z
      .array(
        z.strictObject({
          id: partId,
          safe: z.literal(true, { error: 'must be true: every branch can still end safe' }),
          text: words,
        }),
      )
      .min(1, 'needs at least one ending'),
  })
  .superRefine((item, ctx) => {
    uniqueIds([...item.turns, ...item.endings], 'turns', ctx);
    for (const [index, turn] of item.turns.entries()) {
      const seen = new Set<string>();
      for (const { id } of turn.options) {
        if (seen.has(id))
          ctx.addIssue({ code: 'custom', path: ['turns', index, 'options'], message: `"${id}" is used twice` });
        seen.add(id);
      }
      if (!turn.options.some((option) => option.value === 1))
        ctx.addIssue({
          code: 'custom',
          path: ['turns', index, 'options'],
          message: 'has no option of value 1: on every turn a good move must be open',
        });
    }
    for (const problem of decideProblems(item)) ctx.addIssue({ code: 'custom', ...problem });
  });

export type Decide = z.infer<typeof decideSchema>;
