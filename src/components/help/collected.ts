import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { internationalFile } from '../../core/content/schemas/support.ts';
import { contentLanguage } from '../../i18n/languages.ts';
import { bend } from '../../i18n/messages.ts';

const { compiled } = internationalFile.parse(parse(readFileSync('curriculum/support/international.yaml', 'utf8')));

/** The month in which the numbers were collected, in the words of a language: "November 2026". */
export const collectedIn = (lang: string): string =>
  bend(lang, new Intl.DateTimeFormat(contentLanguage(lang), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(compiled)));
