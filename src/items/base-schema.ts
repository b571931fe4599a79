import { z } from 'zod';
import { STEP_PARTS } from '../core/content/ids.ts';
import { pictureSchema } from './picture-schema.ts';

/** An id inside an item (option, card, part, pair, turn): lower case, digits, hyphens. */
export const partId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a short id in lower case, such as "a" or "go-ahead"');

/** The id of an item: `<short-slug>-<n>`, unique in the whole project, for ever. */
export const itemId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*-[0-9]+$/, 'must look like "kite-1": a short name, a hyphen, a number');

/** The id of a skill, `<strand>.<band>.<n>`. */
export const skillId = z
  .string()
  .regex(/^[a-z]+\.\d+-\d+\.\d+$/, 'must look like "contact.9-11.1": strand, band, number');

/** The id of a misconception, `<strand>.<name>`. */
export const misconceptionId = z
  .string()
  .regex(/^[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*$/, 'must look like "contact.gift-means-owing": strand, a dot, a name');

/** Words a person reads: at least one letter, no space at either end. */
export const words = z
  .string({ error: 'must be text in double quotes' })
  .min(1, 'must not be empty')
  .refine((text) => text.trim() === text, 'must not begin or end with a space');

/** Feedback: what follows from this choice, why it tempts, the better move. */
export const feedback = z
  .string({ error: 'is missing: every answer a learner can give needs its feedback' })
  .min(1, 'must not be empty: every answer a learner can give needs its feedback');

/** What every item carries, whatever its type. */
export const baseShape = {
  id: itemId,
  skill: skillId,
  /** `lesson`: the first sitting. `later`: second tries and look-backs draw it first. */
  use: z.enum(['lesson', 'later'], { error: 'must be "lesson" or "later"' }),
  /** The item that stands in for this one afterwards. */
  twin: itemId.optional(),
  /** The id of the item that this one takes the place of. */
  replaces: itemId.optional(),
  prompt: words,
  picture: pictureSchema
    .refine((picture) => picture.alt !== undefined, {
      path: ['alt'],
      message: "is missing: an item's picture needs a text alternative that says what matters",
    })
    .optional(),
  hint: z.enum(STEP_PARTS, { error: `must name the part to look at: ${STEP_PARTS.join(', ')}` }).optional(),
};

/** An option that is simply the key or not (choose-one, choose-several, gap). */
export const optionSchema = z.strictObject({
  id: partId,
  text: words,
  key: z.literal(true, { error: 'is either true or left out' }).optional(),
  misconception: misconceptionId.optional(),
  picture: pictureSchema.optional(),
  feedback,
});

/** Two to four options, one of them the key. */
export const oneKeyShape = {
  /** True where the options have an order of their own (few to many, yes and no): they are not shuffled. */
  naturalOrder: z.literal(true).optional(),
  options: z
    .array(optionSchema)
    .min(2, 'needs at least two options')
    .max(4, 'has more than four options: three are usually enough'),
};

/**
 * Adds a problem for every id that is used twice.
 *
 * @param list things with an `id`
 * @param path the field they stand in, for the message
 */
export function uniqueIds(list: readonly { id: string }[], path: string, ctx: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const [index, { id }] of list.entries()) {
    if (seen.has(id)) ctx.addIssue({ code: 'custom', path: [path, index, 'id'], message: `"${id}" is used twice` });
    seen.add(id);
  }
}

/** Adds a problem unless exactly one option is the key, and for a key that also shows a wrong idea. */
export function oneKey(
  options: readonly { key?: true | undefined; misconception?: string | undefined }[],
  ctx: z.RefinementCtx,
): void {
  const keys = options.filter((option) => option.key).length;
  if (keys !== 1)
    ctx.addIssue({
      code: 'custom',
      path: ['options'],
      message: `has ${keys} options marked "key: true"; exactly one is needed`,
    });
  keysShowNoMixUp(options, 'options', ctx);
}

/** Adds a problem for a key that names a misconception: a right answer shows none. */
export function keysShowNoMixUp(
  options: readonly { key?: true | undefined; misconception?: string | undefined }[],
  path: string,
  ctx: z.RefinementCtx,
): void {
  for (const [index, option] of options.entries())
    if (option.key && option.misconception)
      ctx.addIssue({
        code: 'custom',
        path: [path, index, 'misconception'],
        message: 'stands on the right answer: take it away, or take "key: true" away',
      });
}
