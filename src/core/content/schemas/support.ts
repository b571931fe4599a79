import { z } from 'zod';
import { day, webAddress, words, year } from './shared.ts';

const confidence = z.enum(['high', 'medium', 'low']);
const from = z.array(z.string()).min(1, 'Name at least one source of this file.');
/** A number as it is read out, kept as text: leading zeros and short codes matter. */
const phone = z.string({ error: 'A number is text: put it in quotes.' }).regex(/\d/, 'This holds no digit.');
const seen = { confidence, asOf: year.nullable().optional(), seen: words, from };

const emergency = z.strictObject({
  number: phone,
  police: phone.optional(),
  ambulance: phone.optional(),
  fire: phone.optional(),
  also: z.array(words).optional(),
  text: words.optional(),
  note: words.optional(),
  ...seen,
});
const helpline = z.strictObject({
  name: words,
  nameLocal: words.optional(),
  operator: words.optional(),
  use: words.optional(),
  phone,
  phoneAlso: z.array(words).optional(),
  text: words.optional(),
  whatsapp: words.optional(),
  email: words.optional(),
  chat: words.optional(),
  website: webAddress.optional(),
  otherChannels: z.array(words).optional(),
  hours: words.optional(),
  languages: z.array(words).optional(),
  ages: words.optional(),
  freeToCall: z.boolean().optional(),
  anonymous: z.boolean().optional(),
  confidential: z.boolean().optional(),
  note: words.optional(),
  ...seen,
});
const route = z.strictObject({
  name: words,
  use: words,
  kind: words.optional(),
  network: words.optional(),
  url: webAddress.optional(),
  chat: words.optional(),
  phone: phone.optional(),
  hours: words.optional(),
  freeToCall: z.boolean().optional(),
  ...seen,
});

/** curriculum/support/<iso>.yaml. What each field means: curriculum/support/README.md. */
export const countrySchema = z.strictObject({
  iso: z.string().regex(/^[A-Z]{2}$/, 'Write the two capital letters of ISO 3166-1, in quotes.'),
  name: words,
  ownNames: z.record(z.string(), words),
  confidence,
  note: words.optional(),
  emergency: emergency.nullable(),
  childHelplines: z.array(helpline),
  illegalImages: z.array(route),
  onlineSafety: z.array(route),
  policeOnline: z.array(route),
  law: z.strictObject({ imagesUnder18: words, asOf: year.nullable(), source: z.string() }).optional(),
  sources: z.array(
    z.strictObject({
      id: z.string(),
      title: words,
      url: webAddress,
      kind: z.enum(['own', 'official', 'press', 'page', 'survey', 'directory']),
      asOf: year.nullable().optional(),
      via: z.enum(['quoted', 'named']).optional(),
    }),
  ),
});
export type SupportCountry = z.infer<typeof countrySchema>;

/** curriculum/support/international.yaml */
export const internationalSchema = z.strictObject({
  id: z.string(),
  name: words,
  does: words,
  for: words,
  ages: words,
  url: webAddress,
  confidence,
  asOf: year.nullable(),
  seen: words,
  sources: z.array(z.strictObject({ title: words, url: webAddress, asOf: year.nullable().optional() })),
});
export type SupportInternational = z.infer<typeof internationalSchema>;
export const internationalFile = z.strictObject({
  schemaVersion: z.literal(1),
  compiled: day,
  international: z.array(internationalSchema),
});

/** True if an entry may be shown to a learner or a family: never one that rests on a single unchecked data set. */
export const mayBeShown = (entry: { confidence: 'high' | 'medium' | 'low' }): boolean => entry.confidence !== 'low';

/** A country with only what may be shown. */
export function shownCountry(country: SupportCountry): SupportCountry {
  return {
    ...country,
    emergency: country.emergency !== null && mayBeShown(country.emergency) ? country.emergency : null,
    childHelplines: country.childHelplines.filter(mayBeShown),
    illegalImages: country.illegalImages.filter(mayBeShown),
    onlineSafety: country.onlineSafety.filter(mayBeShown),
    policeOnline: country.policeOnline.filter(mayBeShown),
  };
}
