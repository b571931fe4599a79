import { z } from 'zod';
import { bandId, words } from './shared.ts';

/** curriculum/language.json: what learner text may not say, in English. A term ending in * matches any ending. */
export const languageRules = z.strictObject({
  note: words,
  patterns: z.array(
    z.strictObject({
      id: z.string(),
      what: words,
      re: z.string().refine(compiles, 'This is not a regular expression.'),
      bad: z.array(words),
      good: z.array(words),
    }),
  ),
  /** Terms by the youngest band they may appear in. */
  fromBand: z.partialRecord(bandId, z.array(words)),
  never: z.array(words),
  /** Named only as a warning: brands as they are written, idioms that are hard to read literally. */
  brands: z.array(words),
  idioms: z.array(words),
});
export type LanguageRules = z.infer<typeof languageRules>;

function compiles(source: string): boolean {
  try {
    return new RegExp(source, 'iu').source !== '';
  } catch {
    return false;
  }
}
