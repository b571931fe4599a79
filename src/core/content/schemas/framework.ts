import { z } from 'zod';
import { bandId, day, minutes, sensitivity, skillId, strandId, webAddress, words, year } from './shared.ts';

/** curriculum/bands.yaml */
export const bandSchema = z.strictObject({
  id: bandId,
  from: z.number(),
  to: z.number(),
  toInclusive: z.boolean(),
  label: words,
  stages: z.record(z.string(), words),
  lessonMinutes: z.tuple([minutes, minutes]),
  selfStudyMinutes: minutes.nullable(),
  screenMinutesMax: minutes.nullable(),
  maxSentenceWords: z.number().int(),
  audio: z.enum(['device-voice', 'offered']),
  adult: words,
});
export type Band = z.infer<typeof bandSchema>;
export const bandsFile = z.array(bandSchema);

/** curriculum/strands.yaml */
export const strandSchema = z.strictObject({
  id: strandId,
  title: words,
  /** Titles learners see: early 3-5 and 5-7, middle 7-9 and 9-11, teen 11 and over. */
  titles: z.strictObject({ early: words, middle: words, teen: words }),
  purpose: words,
  covers: z.array(words),
  risks: z.array(z.string()),
  opportunities: z.array(words),
  crosswalk: z.array(z.string()),
});
export type Strand = z.infer<typeof strandSchema>;
export const strandsFile = z.array(strandSchema);

/** curriculum/risks.yaml */
export const risksFile = z.strictObject({
  sensitivityLevels: z.array(z.strictObject({ level: sensitivity, name: words, rule: words })),
  risks: z.record(z.string().regex(/^[a-z]+\.[a-z]+$/, 'A risk is written position.kind.'), words),
});
export type Risks = z.infer<typeof risksFile>;

/** One skill as written in curriculum/skills/<strand>.yaml. */
export const writtenSkill = z.strictObject({
  id: skillId,
  statement: words.regex(/^I can .+[.!?]$/, 'A statement begins "I can" and ends with a full stop.'),
  short: words
    .regex(/^I .+[.!]$/, 'The short form speaks as the learner: it begins with "I" and ends with a full stop.')
    .optional(),
  buildsOn: z.array(skillId),
  sensitivity,
  risks: z.array(z.string()),
  crosswalk: z.array(z.string().regex(/^[a-z0-9.-]+:\S.*$/, 'A code is written framework:code.')),
  retired: day.optional(),
});
export const skillsFile = z.strictObject({ strand: strandId, skills: z.array(writtenSkill) });
/** `<anything>.short.yaml` beside drafts: short wordings by skill. */
export const shortsFile = z.record(skillId, writtenSkill.shape.short.unwrap());
export type WrittenSkill = z.infer<typeof writtenSkill>;

/** curriculum/frameworks.yaml */
export const frameworkSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9.-]+$/, 'A framework id is small letters, digits, hyphens and dots.'),
  title: words,
  publisher: words,
  year: year.nullable(),
  url: webAddress,
  licence: words.nullable(),
  codesAre: z.enum(['official', 'ours', 'article numbers']),
  verified: z.boolean(),
  source: words.optional(),
  note: words.optional(),
  items: z.array(z.strictObject({ code: words, title: words, verified: z.boolean().optional() })),
});
export type Framework = z.infer<typeof frameworkSchema>;
export const frameworksFile = z.strictObject({
  reviewedOn: day,
  frameworks: z.array(frameworkSchema),
  bandStages: z.record(z.string(), z.record(bandId, z.array(words))),
  strandToEfacw: z.record(z.string(), z.partialRecord(strandId, z.number().int())),
});
export type FrameworksFile = z.infer<typeof frameworksFile>;

/** curriculum/sources.yaml: what lessons may cite. */
export const sourceSchema = z.strictObject({
  key: words,
  title: words,
  by: words.optional(),
  publisher: words.optional(),
  year: year.nullable(),
  doi: z
    .string()
    .regex(/^10\.\S+$/, 'A DOI begins with 10.')
    .optional(),
  seen: z.enum(['abstract', 'summary', 'page', 'none']),
  note: words.optional(),
});
export type CitedSource = z.infer<typeof sourceSchema>;
export const sourcesFile = z.strictObject({ sources: z.array(sourceSchema) });

/** curriculum/misconceptions/<strand>.yaml: wrong ideas that options of items show. */
export const misconceptionSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z]+\.[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Write strand.words-with-hyphens, such as create.first-is-best.'),
  skill: skillId,
  /** The wrong idea in the child's words. */
  says: words,
  /** Why it tempts, for teachers. */
  why: words,
  /** The part of the lesson that mends it. */
  mend: z.enum(['Start', 'Story', 'Learn', 'Practise', 'Talk', 'Remember']),
  /** What a teacher may say. */
  sayThis: words,
});
export type Misconception = z.infer<typeof misconceptionSchema>;
export const misconceptionsFile = z.strictObject({ strand: strandId, misconceptions: z.array(misconceptionSchema) });
