import { z } from 'zod';
import { MODES, STEP_PARTS } from '../ids.ts';
import { day, exception, minutes, skillId, slug, words, year } from './shared.ts';

const wordEntry = z.strictObject({ term: words, means: words });
const review = z.strictObject({
  status: z.enum(['draft', 'checked', 'approved'], { error: 'This must be draft, checked or approved.' }),
  by: words.nullable(),
  on: day.nullable(),
  due: day.nullable(),
});

/** Front matter of a lesson in its source language. Band, language, strands and sensitivity follow from path and skills. */
export const frontMatterSchema = z.strictObject({
  id: slug,
  title: words,
  summary: words,
  version: z.number().int().min(1),
  skills: z
    .array(skillId)
    .min(1, 'Name the skill this lesson teaches.')
    .max(2, 'A lesson teaches one skill, two at most.'),
  topics: z.array(slug),
  helpTopics: z.array(slug),
  minutes: z.strictObject({ class: minutes, alone: minutes.nullable() }),
  modes: z
    .array(z.enum(MODES, { error: `This must be one of ${MODES.join(', ')}.` }))
    .min(1, 'Name at least one mode.'),
  needs: z.array(words),
  prepare: z.number().int().min(0),
  steps: z.array(
    z.strictObject({ part: z.enum(STEP_PARTS, { error: `A step is one of ${STEP_PARTS.join(', ')}.` }), minutes }),
  ),
  words: z.array(wordEntry),
  lookFor: z.array(words).min(1, 'Say at least one thing a learner who can do it says or does.'),
  contentNote: words.nullable(),
  familyNote: words.nullable(),
  quiz: slug,
  printables: z.array(z.strictObject({ id: slug, title: words, pages: z.number().int().min(1) })),
  next: z.array(skillId),
  lawNote: slug.nullable(),
  sources: z
    .array(z.strictObject({ title: words, publisher: words.optional(), year: year.nullable() }))
    .min(1, 'Name what the lesson rests on.'),
  review,
  exceptions: z.array(exception).optional(),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** Front matter of a translated lesson: words only. All else comes from the source. */
export const translatedFrontMatterSchema = z.strictObject({
  id: slug,
  title: words,
  summary: words,
  needs: z.array(words),
  words: z.array(wordEntry),
  lookFor: z.array(words),
  contentNote: words.nullable(),
  familyNote: words.nullable(),
  printables: z.array(z.strictObject({ id: slug, title: words })),
  review,
  exceptions: z.array(exception).optional(),
});
export type TranslatedFrontMatter = z.infer<typeof translatedFrontMatterSchema>;
