import { STEP_PARTS, type BandId } from './ids.ts';
import type { Lesson } from './curriculum.ts';
import { partOf, passagesOf, type LessonNode } from './lesson-doc.ts';
import { LIMITS } from './limits.ts';
import { sentencesOf, wordsOf } from './reading.ts';
import type { Problem } from './problem.ts';
import type { TranslatedFrontMatter } from './schemas/lesson.ts';
import { firstDifference } from './skeleton.ts';
import { todosIn } from './todo.ts';
import { at, type Placed, type PlacedLesson } from './world.ts';

/** A translated lesson as read from its file. */
export interface TranslatedLesson extends Placed<TranslatedFrontMatter> {
  readonly lang: string;
  readonly band: BandId;
  readonly slug: string;
  readonly body: readonly LessonNode[];
}

/**
 * A translated lesson with its source's structure; none, with the problem noted, if it does not fit.
 *
 * @param sources lessons of the source language
 * @param problems where problems are added
 */
export function joinLesson(
  sources: readonly PlacedLesson[],
  given: TranslatedLesson,
  problems: Problem[],
): Lesson[] {
  const original = sources.find(({ value }) => value.id === given.slug && value.band === given.band);
  const say = (line: number | null, where: string, message: string, mend: string): Lesson[] => {
    problems.push(at(given.file, line, where, { rule: 'translation', message, mend }));
    return [];
  };
  if (original === undefined)
    return say(
      null,
      '',
      'There is no lesson of this name in the source language.',
      'Keep the slug of the source: only words are translated.',
    );
  const difference = firstDifference(original.body, given.body);
  if (difference !== null) {
    return say(
      difference.line,
      '',
      difference.wanted === null
        ? `The source ends before ${String(difference.found)}.`
        : `The source has ${difference.wanted} here, and this has ${difference.found ?? 'nothing'}.`,
      'Keep parts, pictures, cards and help as they are; translate text, labels, names and alternatives.',
    );
  }
  for (const passage of [...STEP_PARTS, 'EasyRead' as const].flatMap((part) =>
    passagesOf([partOf(given.body, part)].flatMap((node) => node ?? [])),
  )) {
    if (passage.kind !== 'prose') continue;
    for (const sentence of sentencesOf(passage.text)) {
      const count = wordsOf(sentence).length;
      const most = LIMITS[given.band].sentenceMax;
      if (count > most)
        problems.push(
          at(given.file, passage.line, '', {
            rule: 'sentence',
            message: `This sentence has ${count} words; band ${given.band} has at most ${most}: "${sentence}"`,
            mend: 'Cut it in two.',
          }),
        );
    }
  }
  const words = given.value;
  if (todosIn(JSON.stringify(words)) > 0) return []; // not finished: the band stays shut and lists it
  const sheets = original.value.printables.map((sheet) => ({
    ...sheet,
    title: words.printables.find(({ id }) => id === sheet.id)?.title ?? null,
  }));
  const untitled = sheets.find(({ title }) => title === null);
  if (untitled !== undefined)
    return say(
      given.lineOf(['printables']),
      'printables',
      `The sheet "${untitled.id}" has no title.`,
      'Add it with its id.',
    );
  return [
    {
      ...original.value,
      lang: given.lang,
      file: given.file,
      entry: `${given.lang}/${given.band}/${given.slug}`,
      title: words.title,
      summary: words.summary,
      needs: words.needs,
      words: words.words,
      lookFor: words.lookFor,
      contentNote: words.contentNote,
      familyNote: words.familyNote,
      printables: sheets.map(({ title, ...sheet }) => ({ ...sheet, title: title ?? '' })),
      review: words.review,
      reviewed: words.review.status === 'approved',
    },
  ];
}
