import { z } from 'zod';
import { baseShape, feedback, misconceptionId, partId, uniqueIds, words } from '../base-schema.ts';
import { pictureSchema } from '../picture-schema.ts';

/** Four to eight cards to be sorted into two or three groups. */
export const groupSchema = z
  .strictObject({
    ...baseShape,
    type: z.literal('group'),
    groups: z
      .array(z.strictObject({ id: partId, text: words, picture: pictureSchema.optional() }))
      .min(2, 'needs two or three groups')
      .max(3, 'has more than three groups'),
    cards: z
      .array(
        z.strictObject({
          id: partId,
          text: words,
          group: partId,
          misconception: misconceptionId.optional(),
          picture: pictureSchema.optional(),
          feedback,
        }),
      )
      .min(4, 'needs at least four cards')
      .max(8, 'has more than eight cards'),
  })
  .superRefine((item, ctx) => {
    uniqueIds(item.groups, 'groups', ctx);
    uniqueIds(item.cards, 'cards', ctx);
    const known = item.groups.map((group) => group.id);
    for (const [index, card] of item.cards.entries())
      if (!known.includes(card.group))
        ctx.addIssue({
          code: 'custom',
          path: ['cards', index, 'group'],
          message: `"${card.group}" is not one of the groups: ${known.join(', ')}`,
        });
    for (const [index, group] of item.groups.entries())
      if (!item.cards.some((card) => card.group === group.id))
        ctx.addIssue({ code: 'custom', path: ['groups', index], message: `no card belongs to "${group.id}"` });
  });

export type Group = z.infer<typeof groupSchema>;
