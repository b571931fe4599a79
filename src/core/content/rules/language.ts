import { BANDS, isOlderBand, partsOfSkill, type BandId } from '../ids.ts';
import { bandNames, bandTexts, type BandText } from '../learner-text.ts';
import type { Problem } from '../problem.ts';
import type { LanguageRules } from '../schemas/language.ts';
import { flag, type World } from '../world.ts';

/** No term below its band, nothing that is never said, no blame, insult, doom, threat or label. */
export function language(world: World): Problem[] {
  const { language: rules } = world;
  const terms = BANDS.flatMap((band) =>
    (rules.fromBand[band] ?? []).map((term) => ({ band, term, re: termPattern(term) })),
  );
  const never = rules.never.map((term) => ({ term, re: termPattern(term) }));
  const patterns = rules.patterns.map((given) => ({ ...given, re: new RegExp(given.re, 'giu') }));
  const casual = [
    ...rules.brands.map((term) => ({
      term,
      re: termPattern(term, 'gu'),
      rule: 'brand',
      message: 'is a brand',
      mend: 'Say what it is: "a video app", "a game", "a search page". Brands date and advertise.',
    })),
    ...rules.idioms.map((term) => ({
      term,
      re: termPattern(term),
      rule: 'idiom',
      message: 'is an idiom',
      mend: 'Say it literally: learners new to the language, and many autistic learners, read it word by word.',
    })),
  ];
  return bandTexts(world).flatMap((text) => [
    ...never.flatMap(({ re }) =>
      hits(text.text, re).map((hit) =>
        text.flag({
          rule: 'never-word',
          message: `"${hit}" is never used.`,
          mend: 'docs/guides/lessons.md §4 gives the word for it. If it is meant in another sense, write an exception with the reason.',
        }),
      ),
    ),
    ...(text.reader === 'learner'
      ? [
          ...terms.flatMap(({ band, re }) =>
            isOlderBand(band, allowed(text))
              ? hits(text.text, re).map((hit) =>
                  text.flag({
                    rule: 'term',
                    message: `"${hit}" may appear from band ${band}; this is band ${text.band}.`,
                    mend: 'Say it in words of this band, or leave it to the older one. If it is meant in another sense, write an exception with the reason.',
                  }),
                )
              : [],
          ),
          ...blame(text, patterns),
          ...casual.flatMap(({ re, rule, message, mend }) =>
            hits(text.text, re).map((hit) => text.flag({ rule, warning: true, message: `"${hit}" ${message}.`, mend })),
          ),
        ]
      : []),
  ]);
}

/** The oldest band whose words a text may use. */
const allowed = ({ band, help }: BandText): BandId => (help === true ? (BANDS[BANDS.indexOf(band) + 1] ?? band) : band);

function blame(
  text: BandText,
  patterns: readonly (Omit<LanguageRules['patterns'][number], 're'> & { re: RegExp })[],
): Problem[] {
  if (text.myth) return [];
  return patterns.flatMap(({ re, id, what }) =>
    hits(text.text, re).map((hit) =>
      text.flag({
        rule: id,
        message: `"${hit}": ${what}.`,
        mend: 'Say what to do next instead, and leave the child free of blame. A wrong idea that is answered at once belongs in <Myth>.',
      }),
    ),
  );
}

/** A term as a pattern: whole words, any space or hyphen between them, * for any ending. */
export function termPattern(term: string, flags = 'giu'): RegExp {
  const words = term
    .split(' ')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\*$/, "[\\p{L}\\p{N}'’-]*"));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[\\s-]+')}(?![\\p{L}\\p{N}])`, flags);
}

const hits = (text: string, re: RegExp): string[] => [...text.matchAll(re)].map(([hit]) => hit);

/** Bands are walls: nothing of an older band in an id, a name, a text or an address. */
export function walls(world: World): Problem[] {
  const terms = BANDS.flatMap((band) =>
    (world.language.fromBand[band] ?? []).map((term) => ({ band, re: termPattern(term) })),
  );
  const slugs = world.lessons
    .map(({ value }) => ({ band: value.band, slug: value.id }))
    .filter(({ slug }) => slug.includes('-'));
  const out: Problem[] = [];
  for (const name of bandNames(world)) {
    const spaced = name.text.replaceAll('-', ' ');
    for (const { band, re } of terms) {
      if (!isOlderBand(band, name.band)) continue;
      for (const hit of hits(spaced, re))
        out.push(
          name.flag({
            rule: 'walls',
            message: `The name "${name.text}" holds "${hit}", a word of band ${band}.`,
            mend: 'Names show in addresses, downloads and page sources: choose a neutral one.',
          }),
        );
    }
  }
  for (const text of [...bandNames(world), ...bandTexts(world).filter(({ reader }) => reader === 'learner')]) {
    for (const [id] of text.text.matchAll(/[a-z]+\.\d+-\d+\.\d+/g)) {
      const parts = partsOfSkill(id);
      if (parts !== null && isOlderBand(parts.band, text.band))
        out.push(
          text.flag({
            rule: 'walls',
            message: `"${id}" is of an older band.`,
            mend: 'Take it out: a younger learner never meets what is for older ones.',
          }),
        );
    }
    for (const [address, band] of text.text.matchAll(/\/(\d+-\d+)\/[a-z0-9-]*/g)) {
      if (BANDS.some((known) => known === band && isOlderBand(known, text.band)))
        out.push(
          text.flag({
            rule: 'walls',
            message: `"${address}" is an address of an older band.`,
            mend: 'Take it out: a younger learner never meets what is for older ones.',
          }),
        );
    }
    for (const { band, slug } of slugs) {
      if (isOlderBand(band, text.band) && text.text.includes(slug))
        out.push(
          text.flag({
            rule: 'walls',
            message: `"${slug}" is a lesson of band ${band}.`,
            mend: 'Take it out, or choose another name.',
          }),
        );
    }
  }
  for (const band of BANDS) {
    const like = world.help?.value.bands[band].like;
    if (world.help && like !== undefined && isOlderBand(like, band))
      out.push(
        flag(world.help, ['bands', band, 'like'], {
          rule: 'walls',
          message: `The help words of band ${band} are taken from the older band ${like}.`,
          mend: 'Write them for this age, or take them from a younger band.',
        }),
      );
  }
  return out;
}
