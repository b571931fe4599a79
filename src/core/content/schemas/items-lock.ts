import { z } from 'zod';
import { day, words } from './shared.ts';

const fingerprint = z
  .string()
  .regex(/^[0-9a-f]{16}$/, 'A fingerprint is 16 digits of 0-9 and a-f. `npm run lock-items` writes it.');

/** quizzes/items.lock: the fingerprint of every item ever published. Written by `npm run lock-items`, never by hand. */
export const itemsLock = z.strictObject({
  items: z.record(
    z.string(),
    z.strictObject({
      meaning: fingerprint,
      /** Mended typos: what the fingerprint was before, and why the meaning is still the same. */
      mended: z.array(z.strictObject({ was: fingerprint, on: day, reason: words })).optional(),
      /** The item is no longer asked. Its answers in old records keep their meaning. */
      retired: z.strictObject({ on: day, reason: words }).optional(),
    }),
  ),
});
export type ItemsLock = z.infer<typeof itemsLock>;
