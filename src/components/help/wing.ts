import { BANDS, isOlderBand, type BandId } from '../../core/content/ids.ts';
import { termPattern } from '../../core/content/rules/language.ts';
import language from '../../../curriculum/language.json' with { type: 'json' };

/** Whose help page it is: a band's, or the grown-ups'. */
export type Wing = BandId | 'grown';

const terms = Object.entries(language.fromBand).flatMap(([band, list]) => list.map((term) => ({ band: band as BandId, pattern: termPattern(term, 'iu') })));

/** The oldest band whose words a help page of this band may use: one further, since a child here has met the thing itself. */
const oneFurther = (band: BandId): BandId => BANDS[BANDS.indexOf(band) + 1] ?? band;

/** Whether a text of the support data may be shown in this wing: it uses no word that comes later. */
export const mayRead = (wing: Wing, text: string): boolean =>
  wing === 'grown' || !terms.some(({ band, pattern }) => isOlderBand(band, oneFurther(wing)) && pattern.test(text));

/** Years of age, from (inclusive) and to (exclusive), that a line says it is for; null if it says nothing we can read. */
export function agesOf(text: string): readonly [number, number] | null {
  const between = /^(\d+)(?: to |-)(\d+)$/.exec(text);
  if (between !== null) return [Number(between[1]), Number(between[2]) + 1];
  const under = /^under (\d+)/.exec(text);
  if (under !== null) return [0, Number(under[1])];
  const upTo = /^up to (\d+)|^(\d+) and under/.exec(text);
  if (upTo !== null) return [0, Number(upTo[1] ?? upTo[2]) + 1];
  const over = /^(\d+) and over/.exec(text);
  if (over !== null) return [Number(over[1]), Infinity];
  return text === 'primary school age' ? [5, 12] : null;
}

/**
 * Whether a line is for anybody in this wing. The page for 3-5 is read by the adult, who decides from the
 * ages shown, and so do grown-ups on theirs.
 */
export function isFor(wing: Wing, ages: string | undefined): boolean {
  const range = ages === undefined ? null : agesOf(ages);
  if (range === null || wing === 'grown' || wing === '3-5') return true;
  const [from = 0, to = 0] = wing.split('-').map(Number);
  return range[0] < to && range[1] > from;
}
