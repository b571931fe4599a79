import { BANDS, type BandId } from './ids.ts';
import type { CurriculumOf, Lesson, Translation } from './curriculum.ts';
import { joinLesson, type TranslatedLesson } from './join-lesson.ts';
import { joinWords, type Joined } from './join-words.ts';
import type { Problem, Source } from './problem.ts';
import type { ItemShape, Quiz } from './schemas/quiz.ts';
import { at, flag, type Placed, type PlacedLesson } from './world.ts';

/** Words of one language for one structured file. */
export interface WordsFile {
  readonly lang: string;
  /** Path of the source file whose words these are. */
  readonly of: string;
  readonly source: Source<unknown>;
}

type Curriculum<I extends ItemShape> = Pick<
  CurriculumOf<I>,
  'bands' | 'strands' | 'skills' | 'misconceptions' | 'lessons' | 'quizzes'
>;

/** What the source language has, with the data each file holds. */
export interface SourceContent<I extends ItemShape> {
  readonly curriculum: Curriculum<I>;
  readonly lessons: readonly PlacedLesson[];
  /** Data of every structured file by its path. */
  readonly data: ReadonlyMap<string, unknown>;
}

export interface Translated<I extends ItemShape> {
  readonly translations: readonly Translation[];
  /** Lessons and quizzes of the bands that are open. */
  readonly lessons: readonly Lesson[];
  readonly quizzes: readonly Quiz<I>[];
  readonly problems: readonly Problem[];
}

/** Joins translated words to the source. A band opens in a language when no word of it is missing. */
export function translate<I extends ItemShape>(
  source: SourceContent<I>,
  lessons: readonly TranslatedLesson[],
  words: readonly WordsFile[],
): Translated<I> {
  const langs = [...new Set([...lessons, ...words].map(({ lang }) => lang))].sort();
  const parts = langs.map((lang) =>
    oneLanguage(
      source,
      lang,
      lessons.filter((given) => given.lang === lang),
      words.filter((given) => given.lang === lang),
    ),
  );
  return {
    translations: parts.map(({ translation }) => translation),
    lessons: parts.flatMap((part) => part.lessons),
    quizzes: parts.flatMap((part) => part.quizzes),
    problems: parts.flatMap((part) => part.problems),
  };
}

function oneLanguage<I extends ItemShape>(
  source: SourceContent<I>,
  lang: string,
  lessons: readonly TranslatedLesson[],
  words: readonly WordsFile[],
): Omit<Translated<I>, 'translations'> & { translation: Translation } {
  const problems: Problem[] = [];
  const joined = new Map<string, Joined>();
  for (const file of words) {
    const data = source.data.get(file.of);
    if (data === undefined) {
      problems.push(
        at(file.source.file, null, '', {
          rule: 'translation',
          message: `There is no ${file.of} to translate.`,
          mend: 'Name the file after its source: <name>.<language>.yaml.',
        }),
      );
      continue;
    }
    const join = joinWords(data, file.source.data);
    joined.set(file.of, join);
    const placed: Placed<unknown> = {
      value: null,
      file: file.source.file,
      lineOf: file.source.lineOf,
      data: file.source.data,
      base: [],
    };
    for (const { path, kind, message } of join.notes) {
      problems.push(
        flag(placed, path, {
          rule: 'translation',
          message,
          mend:
            kind === 'not-words'
              ? 'Take it out: a translation carries words only. Right answers, values, order and skills come from the source.'
              : 'Take it out, or mend its id: words meet their source by id.',
        }),
      );
    }
  }
  const wholeLessons = lessons.flatMap((given) => joinLesson(source.lessons, given, problems));
  const missingIn = (band: BandId): string[] => missing(source, band, joined, wholeLessons);
  const open = BANDS.filter(
    (band) => source.curriculum.lessons.some((lesson) => lesson.band === band) && missingIn(band).length === 0,
  );
  for (const band of BANDS) {
    const gaps = missingIn(band);
    const begun =
      lessons.some((given) => given.band === band) || words.some(({ of }) => of.startsWith(`quizzes/${band}/`));
    if (begun && gaps.length > 0) {
      const shown = gaps.slice(0, 12).join('; ');
      problems.push(
        at(`language ${lang}`, null, `band ${band}`, {
          rule: 'translation',
          warning: true,
          message: `The band is not open yet: ${gaps.length} words are missing. ${shown}${gaps.length > 12 ? `; and ${gaps.length - 12} more` : ''}.`,
          mend: 'Translate these; the band opens by itself when none is missing.',
        }),
      );
    }
  }
  const listOf = <T>(file: string, key: string | null, original: readonly T[]): readonly T[] => {
    const value = joined.get(file)?.value;
    const list = key === null ? value : (value as Record<string, unknown> | undefined)?.[key];
    return Array.isArray(list) ? (list as T[]) : original;
  };
  const byStrand = <T extends { readonly id: string }>(folder: string, key: string, original: readonly T[]): T[] => {
    const words_ = new Map(
      [...joined]
        .filter(([file]) => file.startsWith(folder))
        .flatMap(([file]) => listOf<T>(file, key, []))
        .map((entry) => [entry.id, entry]),
    );
    return original.map((entry) => ({ ...entry, ...words_.get(entry.id) }));
  };
  return {
    translation: {
      lang,
      bands: open,
      bandWords: listOf('curriculum/bands.yaml', null, source.curriculum.bands),
      strands: listOf('curriculum/strands.yaml', null, source.curriculum.strands),
      skills: byStrand('curriculum/skills/', 'skills', source.curriculum.skills),
      misconceptions: byStrand('curriculum/misconceptions/', 'misconceptions', source.curriculum.misconceptions),
    },
    lessons: wholeLessons.filter(({ band }) => open.includes(band)),
    quizzes: source.curriculum.quizzes
      .filter(({ band }) => open.includes(band))
      .map((quiz) => ({ ...quiz, lang, items: (joined.get(quiz.file)?.value as { items: readonly I[] }).items })),
    problems,
  };
}

/** What a band still lacks: lessons, quizzes, and the words of what they teach. */
function missing<I extends ItemShape>(
  source: SourceContent<I>,
  band: BandId,
  joined: ReadonlyMap<string, Joined>,
  lessons: readonly Lesson[],
): string[] {
  const { curriculum } = source;
  const taught = new Set(curriculum.lessons.filter((lesson) => lesson.band === band).flatMap(({ skills }) => skills));
  const gapsOf = (file: string, counts: (gap: string) => boolean): string[] => {
    const join = joined.get(file);
    if (join === undefined) return [file];
    return join.missing.filter(counts).map((gap) => `${file}: ${gap}`);
  };
  const names = (ids: Iterable<string>) => {
    const list = [...ids];
    return (gap: string): boolean => list.some((id) => gap.includes(` › ${id} › `) || gap.startsWith(`${id} › `));
  };
  const strands = new Set([...taught].map((id) => id.split('.')[0] ?? ''));
  const ideas = curriculum.misconceptions.filter(({ skill }) => taught.has(skill)).map(({ id }) => id);
  return [
    ...curriculum.lessons
      .filter((lesson) => lesson.band === band && !lessons.some(({ id }) => id === lesson.id))
      .map(({ file }) => file),
    ...curriculum.quizzes.filter((quiz) => quiz.band === band).flatMap(({ file }) => gapsOf(file, () => true)),
    ...gapsOf('curriculum/bands.yaml', names([band])),
    ...gapsOf('curriculum/strands.yaml', names(strands)),
    ...[...strands].flatMap((strand) => gapsOf(`curriculum/skills/${strand}.yaml`, names(taught))),
    ...[...new Set(ideas.map((id) => id.split('.')[0] ?? ''))].flatMap((strand) =>
      gapsOf(`curriculum/misconceptions/${strand}.yaml`, names(ideas)),
    ),
  ];
}
