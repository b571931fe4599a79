/** A language the site is published in. */
export interface Language {
  /** BCP 47 tag, first part of every address: `en`. */
  readonly id: string;
  /** Its own name for itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** For pseudo-languages: the language whose words and lessons they bend. */
  readonly from?: string;
}

/** One line a language. Its words stand in `<id>.json`, `help.<id>.json` and `prose.<id>.json`. */
const PUBLISHED: readonly Language[] = [{ id: 'en', name: 'English', dir: 'ltr' }];

/** Made from English for tests: one longer and accented, one from right to left. */
const PSEUDO: readonly Language[] = [
  { id: 'en-XA', name: 'Ëñĝļîšĥ', dir: 'ltr', from: 'en' },
  { id: 'ar-XB', name: 'English, right to left', dir: 'rtl', from: 'en' },
];

/** The language of `/` and of pages that stand outside every language. */
export const DEFAULT_LANGUAGE = 'en';

const environment = (name: string): string | undefined =>
  (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[name];

/** All languages of this build; with `PATHLIGHT_PSEUDO=1` the pseudo-languages too. */
export const LANGUAGES: readonly Language[] = environment('PATHLIGHT_PSEUDO') === '1' ? [...PUBLISHED, ...PSEUDO] : PUBLISHED;

/** The language with this id. @throws if the site is not published in it. */
export function languageOf(id: string): Language {
  const found = LANGUAGES.find((language) => language.id === id);
  if (found === undefined) throw new Error(`No language "${id}": add it to src/i18n/languages.ts.`);
  return found;
}

/** The language that written content is taken from: itself, or what a pseudo-language bends. */
export const contentLanguage = (id: string): string => languageOf(id).from ?? id;
