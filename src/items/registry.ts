import { z } from 'zod';
import { mixUps } from './marked.ts';
import { chooseOneSchema } from './choose-one/schema.ts';
import { chooseSeveralSchema } from './choose-several/schema.ts';
import { decideSchema } from './decide/schema.ts';
import { gapSchema } from './gap/schema.ts';
import { groupSchema } from './group/schema.ts';
import { matchSchema } from './match/schema.ts';
import { orderSchema } from './order/schema.ts';
import { reflectSchema } from './reflect/schema.ts';
import { spotSchema } from './spot/schema.ts';

export { complete, mark, markingOf, type Marking } from './marking.ts';
export type { Json, Marked, MarkedPart, Verdict } from './marked.ts';
export type { Picture } from './picture-schema.ts';

/** Every item type there is, by name. A new type is one line here, one in `marking.ts`, one in `Item.astro`. */
export const ITEM_TYPES = [
  'choose-one', 'choose-several', 'order', 'group', 'match', 'gap', 'spot', 'decide', 'reflect',
] as const;

export type ItemType = (typeof ITEM_TYPES)[number];

/** Any item of a quiz file. Strict: a field it does not know is an error. Authors' shape: docs/items.md. */
export const itemSchema = z.discriminatedUnion(
  'type',
  [
    chooseOneSchema,
    chooseSeveralSchema,
    orderSchema,
    groupSchema,
    matchSchema,
    gapSchema,
    spotSchema,
    decideSchema,
    reflectSchema,
  ],
  { error: `must have a type that exists: ${ITEM_TYPES.join(', ')}` },
);

/** An item with its words. */
export type Item = z.infer<typeof itemSchema>;

/** An item of one type. */
export type ItemOf<T extends ItemType> = Extract<Item, { type: T }>;

/** Ids of all misconceptions an item names, whatever path a learner takes. */
export function offers(item: Item): string[] {
  switch (item.type) {
    case 'choose-one':
    case 'choose-several':
    case 'gap':
      return mixUps(item.options);
    case 'order':
    case 'spot':
      return mixUps(item.parts);
    case 'group':
      return mixUps(item.cards);
    case 'match':
      return mixUps([...item.pairs, ...item.wrong]);
    case 'decide':
      return mixUps(item.turns.flatMap((turn) => turn.options));
    case 'reflect':
      return [];
  }
}
