import { z } from 'zod';
import { BANDS, partsOfSkill, SLUG, STRANDS } from '../ids.ts';

/** Text a person reads: not empty, no space at either end. */
export const words = z
  .string({ error: 'This must be text.' })
  .min(1, 'This text is empty.')
  .refine((text) => text === text.trim(), 'This text begins or ends with a space.');

export const bandId = z.enum(BANDS, { error: `This must be one of the bands ${BANDS.join(', ')}.` });
export const strandId = z.enum(STRANDS, { error: `This must be one of the strands ${STRANDS.join(', ')}.` });
export const slug = z
  .string({ error: 'This must be a name.' })
  .regex(SLUG, 'This must be small letters and digits, words joined by hyphens.');
export const skillId = z
  .string({ error: 'This must be a skill such as respect.7-9.2.' })
  .refine(
    (id) => partsOfSkill(id) !== null,
    'This is not the id of a skill: write strand.band.number, such as respect.7-9.2.',
  );
export const minutes = z
  .number({ error: 'This must be a number of minutes.' })
  .int('Write whole minutes.')
  .min(1, 'This must be at least 1 minute.');
export const day = z
  .string({ error: 'This must be a day such as 2026-11-24.' })
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'This must be a day such as 2026-11-24.');
export const year = z
  .number({ error: 'This must be a year.' })
  .int('This must be a year.')
  .min(1900, 'This must be a year.')
  .max(2100, 'This must be a year.');
export const sensitivity = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)], {
  error: 'This must be 0, 1, 2 or 3.',
});
export const webAddress = z
  .string({ error: 'This must be an address.' })
  .regex(/^https?:\/\/\S+$/, 'This must be an address that begins with https:// or http://.');

/** An exception from a rule, written in the file that needs it. */
export const exception = z.strictObject({
  rule: slug,
  at: z.string({ error: 'Say where: part of the place the problem names, or "" for the whole file.' }),
  reason: words.refine(
    (text) => text.split(/\s+/).length >= 4,
    'Give the reason in a few words (at least four), so that a reader can judge it.',
  ),
});
