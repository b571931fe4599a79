import { catalogue } from '../../catalogue.ts';
import { BANDS, isOlderBand, type BandId } from '../../core/content/ids.ts';
import { contentLanguage, LANGUAGES } from '../../i18n/languages.ts';
import { typographic } from '../../i18n/typography.ts';

export type Lesson = (typeof catalogue.lessons)[number];

/** Every language with each of its bands, as routes need them. */
export const bandRoutes = (): { params: { lang: string; band: BandId } }[] =>
  LANGUAGES.flatMap(({ id }) => BANDS.map((band) => ({ params: { lang: id, band } })));

/** The lessons of a band in a language, in the order of the framework's strands, then by title. */
export function lessonsOf(lang: string, band: BandId): Lesson[] {
  const order = catalogue.strands.map(({ id }) => id);
  const place = (lesson: Lesson): number => order.findIndex((strand) => strand === lesson.strands[0]);
  return catalogue.lessons
    .filter((lesson) => lesson.lang === contentLanguage(lang) && lesson.band === band)
    .map((lesson) => wellSet(lang, lesson))
    .sort((a, b) => place(a) - place(b) || a.title.localeCompare(b.title));
}

/** A lesson whose words have the quotes of a book, as Markdown's text has them already. */
function wellSet(lang: string, lesson: Lesson): Lesson {
  const set = <T extends string | null>(text: T): T => (text === null ? text : (typographic(lang, text) as T));
  return {
    ...lesson,
    title: set(lesson.title),
    summary: set(lesson.summary),
    needs: lesson.needs.map(set),
    lookFor: lesson.lookFor.map(set),
    words: lesson.words.map(({ term, means }) => ({ term: set(term), means: set(means) })),
    contentNote: set(lesson.contentNote),
    familyNote: set(lesson.familyNote),
    printables: lesson.printables.map((sheet) => ({ ...sheet, title: set(sheet.title) })),
  };
}

export interface LessonRoute {
  params: { lang: string; band: BandId; lesson: string };
  props: { lesson: Lesson };
}

/** Every lesson in every language, as routes need them. */
export const lessonRoutes = (): LessonRoute[] =>
  bandRoutes().flatMap(({ params: { lang, band } }) =>
    lessonsOf(lang, band).map((lesson) => ({ params: { lang, band, lesson: lesson.id }, props: { lesson } })),
  );

/** Whether a learner's address holds the whole lesson; else only its help-first page. */
export const readsWhole = (lesson: Lesson): boolean => lesson.sensitivity < 3;

/** From 11 on, a lesson of care 3 leads on from its help-first page. */
export const leadsOn = (lesson: Lesson): boolean => lesson.sensitivity === 3 && !isOlderBand('11-14', lesson.band);

/** Whether a learner is offered the lesson's quiz. */
export const hasQuizForLearner = (lesson: Lesson): boolean => readsWhole(lesson) || leadsOn(lesson);
