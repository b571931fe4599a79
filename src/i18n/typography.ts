import { contentLanguage } from './languages.ts';

/** Straight quotes as an author types them, turned into the curly ones a book has. Other languages write their own. */
export function typographic(lang: string, text: string): string {
  if (contentLanguage(lang) !== 'en') return text;
  return text
    .replace(/(^|[\s([{“‘—–-])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{“—–-])'(?!\d0s)/g, '$1‘')
    .replace(/'/g, '’');
}
