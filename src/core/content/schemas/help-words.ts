import { z } from 'zod';
import { bandId } from './shared.ts';

/** What the rules read of src/i18n/help.en.json: the words of each band, in any shape. `like` takes over another band's. */
export const helpWordsFile = z.looseObject({ bands: z.record(bandId, z.looseObject({ like: bandId.optional() })) });
export type HelpWords = z.infer<typeof helpWordsFile>;
