import { t } from './messages.ts';

const ends = (band: string): { from: string; to: string } => {
  const [from = '', to = ''] = band.split('-');
  return { from, to };
};

/** "7 to 9", in the words of a language. */
export const fromTo = (lang: string, band: string): string => t(lang)('band.fromTo', ends(band));

/** "Ages 7 to 9". */
export const ages = (lang: string, band: string): string => t(lang)('band.ages', ends(band));
