/** Address builders: base path in front, a slash at the end. */

const environment = (): string | undefined =>
  (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.['PATHLIGHT_BASE'];

/** The path the site is served under, with a slash at both ends. */
export const BASE: string = (() => {
  const given = (import.meta as { env?: { BASE_URL?: string } }).env?.BASE_URL ?? environment() ?? '/';
  return given.endsWith('/') ? given : `${given}/`;
})();

/** `address('en', '7-9', 'help')` gives `/en/7-9/help/`; without parts the site's root. */
export const address = (...parts: readonly string[]): string => BASE + parts.map((part) => `${part}/`).join('');

/** A file at the site's root: `file('favicon.svg')`. */
export const file = (name: string): string => BASE + name;

/** The sections of a band, and of the grown-ups' wing, that other code may point at. */
export const href = {
  root: (): string => address(),
  front: (lang: string): string => address(lang),
  band: (lang: string, band: string): string => address(lang, band),
  lesson: (lang: string, band: string, lesson: string): string => address(lang, band, lesson),
  read: (lang: string, band: string, lesson: string): string => address(lang, band, lesson, 'read'),
  quiz: (lang: string, band: string, lesson: string): string => address(lang, band, lesson, 'quiz'),
  myLearning: (lang: string, band: string): string => address(lang, band, 'my-learning'),
  /** Search of a band, or without one of the grown-ups' pages. */
  search: (lang: string, band?: string): string => (band === undefined ? address(lang, 'search') : address(lang, band, 'search')),
  searchIndex: (lang: string, wing: string): string => address(lang, wing, 'search-index'),
  /** Help of a band, or without one the page for everybody. */
  help: (lang: string, band?: string, tile?: string): string =>
    address(lang, ...(band === undefined ? [] : [band]), 'help', ...(tile === undefined ? [] : [tile])),
  helpNumbers: (lang: string, band?: string): string => href.help(lang, band, 'numbers'),
  teach: (lang: string): string => address(lang, 'teach'),
  plan: (lang: string, band: string, lesson: string): string => address(lang, 'teach', band, lesson),
  page: (lang: string, page: 'school' | 'families' | 'framework' | 'about' | 'privacy' | 'licence'): string => address(lang, page),
  strand: (lang: string, strand: string): string => address(lang, 'framework', strand),
  offline: (): string => address('offline'),
  weather: (): string => address('weather'),
} as const;
