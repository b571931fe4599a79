import { BANDS, type BandId } from '../core/content/ids.ts';

/** One lesson as the walls see it. */
export interface WalledLesson {
  id: string;
  band: BandId;
  title: string;
}

/** A page of a band, or one of its script files or pack lists. */
export interface WalledText {
  /** Address inside the site, without the base path. */
  path: string;
  text: string;
}

/** Where a younger child would meet an older band's topic, and the mend. */
export interface Leak {
  path: string;
  what: string;
  mend: string;
}

/** Words by the earliest band they may appear in; an ending `*` matches any ending. */
export type TermsFromBand = Partial<Record<BandId, string[]>>;

const olderThan = (band: BandId): BandId[] => BANDS.slice(BANDS.indexOf(band) + 1);

const decode = (text: string): string =>
  text.replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16))).replace(/&#(\d+);/g, (_, n: string) => String.fromCodePoint(Number(n))).replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' })[name] ?? ' ');

/** All a person can see, hear or find on a page: text, alternative texts, labels, titles, descriptions. */
export function wordsOfPage(html: string): string {
  const attributes = [...html.matchAll(/\s(?:alt|aria-label|aria-description|title|placeholder|value|content|label|data-say)="([^"]*)"/g)].map((m) => m[1] ?? '');
  const body = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, ' ').replace(/<meta http-equiv[^>]*>/g, ' ').replace(/<[^>]+>/g, ' ');
  const data = [...html.matchAll(/<script[^>]*type="application\/json"[^>]*>([\s\S]*?)<\/script>/g)].map((m) => m[1] ?? '');
  return decode([body, ...attributes, ...data].join(' ')).replace(/\s+/g, ' ');
}

/** Finds words whole, any case: `groom*` finds "grooming" and not "bridegroom". */
export function findTerm(text: string, term: string): string | null {
  const stem = term.replace(/\*$/, '');
  const source = stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const match = new RegExp(`(?<![\\p{L}\\p{N}])${source}${term.endsWith('*') ? '[\\p{L}\\p{N}]*' : ''}(?![\\p{L}\\p{N}])`, 'iu').exec(text);
  return match?.[0] ?? null;
}

/** Terms that may not appear yet; on help pages those of the next band may, since a child there has met them. */
export function earlyTerms(text: string, band: BandId, terms: TermsFromBand, isHelp: boolean): { term: string; from: BandId }[] {
  const older = olderThan(band).slice(isHelp ? 1 : 0);
  return older.flatMap((from) => (terms[from] ?? []).map((term) => findTerm(text, term)).filter((found) => found !== null).map((term) => ({ term, from })));
}

/** Addresses a page leads to, without base path, query and fragment; only those inside the site. */
export function linksOf(html: string, base: string): string[] {
  const links = [...html.matchAll(/\s(?:href|src|action|poster|data-[a-z-]*(?:url|src|href))="([^"#?]+)[^"]*"/g)].map((m) => decode(m[1] ?? ''));
  return links.filter((link) => link.startsWith(base)).map((link) => '/' + link.slice(base.length));
}

/** Where a band's page may lead: inside its band, to the front door of its language, to files shared by all. */
export function mayLeadTo(link: string, lang: string, band: BandId): boolean {
  if (link.startsWith(`/${lang}/${band}/`) || link === `/${lang}/` || link === '/') return true;
  return /^\/(?:_astro\/|icons?\/|favicon|manifest|sw\.js$|offline\/|weather\/)/.test(link) || /^\/[\w-]+\.(?:svg|png|ico|webmanifest)$/.test(link);
}

/** Names of older lessons that show in an address, a file name, a script or a text. */
export function namesOfOlder(text: string, band: BandId, lessons: readonly WalledLesson[]): WalledLesson[] {
  const low = text.toLowerCase();
  const own = lessons.filter((lesson) => lesson.band === band);
  return lessons.filter(
    (lesson) =>
      olderThan(band).includes(lesson.band) &&
      !own.some((mine) => mine.id === lesson.id) &&
      (findTerm(low, lesson.id) !== null || (lesson.title.split(' ').length > 2 && low.includes(lesson.title.toLowerCase()))),
  );
}

/** Skill ids of older bands, as `contact.14-16.2`, in whatever is sent to a younger child. */
export function skillsOfOlder(text: string, band: BandId): string[] {
  const found = text.match(/\b[a-z]+\.(?:3-5|5-7|7-9|9-11|11-14|14-16|16-18)\.\d+\b/g) ?? [];
  return [...new Set(found)].filter((id) => olderThan(band).some((older) => id.includes(`.${older}.`)));
}

/** All leaks of one band: its pages, the scripts and other files they load, the list of its pack. */
export function leaksOf(
  at: { lang: string; band: BandId; base: string },
  given: { pages: WalledText[]; files: WalledText[]; pack: string[] },
  lessons: readonly WalledLesson[],
  terms: TermsFromBand,
): Leak[] {
  const { lang, band, base } = at;
  const leaks: Leak[] = [];
  const add = (path: string, what: string, mend: string): number => leaks.push({ path, what, mend });
  for (const { path, text } of given.pages) {
    const isHelp = path.startsWith(`/${lang}/${band}/help/`);
    for (const link of linksOf(text, base)) {
      if (!mayLeadTo(link, lang, band)) add(path, `leads to ${link}`, `A page of ${band} may lead only into /${lang}/${band}/ and to /${lang}/. Take the link away or point it there.`);
    }
    const words = wordsOfPage(text);
    for (const { term, from } of earlyTerms(words, band, terms, isHelp)) add(path, `says "${term}", a word from ${from} up`, 'Say it in words of this band, or move it to the older lesson.');
    for (const lesson of namesOfOlder(path + ' ' + text, band, lessons)) add(path, `names the lesson "${lesson.id}" of ${lesson.band}`, 'Remove the name: an older lesson is not announced to a younger child.');
    for (const id of skillsOfOlder(text, band)) add(path, `carries the skill ${id}`, 'Skills of older bands stay out of this page and its data.');
  }
  for (const { path, text } of given.files) {
    const shared = !path.startsWith(`/${lang}/${band}/`);
    for (const lesson of namesOfOlder(path + ' ' + text, band, lessons)) add(path, `names the lesson "${lesson.id}" of ${lesson.band}`, 'This file reaches a younger child. Keep the older lesson out of it and out of its name.');
    for (const id of skillsOfOlder(text, band)) add(path, `carries the skill ${id}`, 'This file reaches a younger child. Keep older skills out of it.');
    for (const { term, from } of earlyTerms(`${path.replace(/[-_/.]/g, ' ')} ${shared ? '' : text}`, band, terms, false)) add(path, `has "${term}", a word from ${from} up`, 'Rename the file, or take the word out of it.');
  }
  for (const url of given.pack) {
    const link = url.startsWith(base) ? '/' + url.slice(base.length) : url;
    if (!mayLeadTo(link, lang, band)) add(`/${lang}/${band}/pack.json`, `packs ${link}`, 'A pack holds files of its own band and shared ones only.');
    for (const lesson of namesOfOlder(link, band, lessons)) add(`/${lang}/${band}/pack.json`, `packs ${link}, a file named after "${lesson.id}" of ${lesson.band}`, 'Keep the older lesson out of this pack.');
  }
  return leaks;
}
