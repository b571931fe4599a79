/** What the page "My learning" knows of its band: made at build, read by its script. */
import { catalogue } from '../../catalogue.ts';
import type { Lesson } from '../../core/content/curriculum.ts';
import { isOlderBand, type BandId } from '../../core/content/ids.ts';
import { LIMITS } from '../../core/content/limits.ts';
import { contentLanguage } from '../../i18n/languages.ts';
import { href } from '../../i18n/paths.ts';
import type { PhraseBook } from './phrases.ts';
import { anchorOf } from './reader.ts';

/** A skill on the path. */
export interface PathSkill {
  id: string;
  /** In the learner's words. */
  says: string;
  lesson: string;
  /** Minutes for a learner alone. */
  minutes: number | null;
  /** Address of the quiz; null where a learner is not offered it. */
  quiz: string | null;
  /** Questions of one sitting. */
  questions: number;
  /** Sensitivity 2 or 3: not named on a start page. */
  care: boolean;
}

/** A lesson of the band, by its quiz. */
export interface PathLesson {
  quiz: string;
  title: string;
  url: string;
  quizUrl: string | null;
  care: boolean;
}

/** What the script of the page is given. */
export interface LearningData {
  lang: string;
  young: boolean;
  skills: PathSkill[];
  /** The skill of every item of the band. */
  items: Record<string, string>;
  lessons: PathLesson[];
  /** Wrong ideas of the band by id: the child's words, and the address of the part that untangles them. */
  mixUps: Record<string, { says: string; url: string }>;
  words: PhraseBook;
}

const inOrder = (lessons: readonly Lesson[]): Lesson[] => {
  const place = ({ strands: [strand] }: Lesson): number => catalogue.strands.findIndex(({ id }) => id === strand);
  return [...lessons].sort((a, b) => place(a) - place(b) || a.title.localeCompare(b.title));
};

const isOffered = ({ sensitivity, band }: Lesson): boolean => sensitivity < 3 || !isOlderBand('11-14', band);

/** Everything but the words, for one band in one language. */
export function learningData(lang: string, band: BandId): Omit<LearningData, 'words' | 'young'> {
  const source = contentLanguage(lang);
  const lessons = inOrder(catalogue.lessons.filter((lesson) => lesson.lang === source && lesson.band === band));
  const quizzes = catalogue.quizzes.filter((quiz) => quiz.lang === source && quiz.band === band);
  const bank = (lesson: Lesson): number => quizzes.find(({ id }) => id === lesson.quiz)?.items.length ?? 0;

  const skills = lessons.flatMap((lesson) =>
    lesson.skills.map((id): PathSkill => {
      const skill = catalogue.skills.find((one) => one.id === id);
      return {
        id,
        says: skill?.short ?? skill?.statement ?? id,
        lesson: href.lesson(lang, band, lesson.id),
        minutes: lesson.minutes.alone,
        quiz: isOffered(lesson) ? href.quiz(lang, band, lesson.id) : null,
        questions: Math.min(LIMITS[band].sitting, bank(lesson)),
        care: lesson.sensitivity >= 2,
      };
    }),
  );
  // A skill of two lessons stands on the path once, with its first lesson.
  const once = skills.filter(({ id }, index) => skills.findIndex((one) => one.id === id) === index);
  const lessonOf = new Map(once.map((skill) => [skill.id, skill.lesson]));
  return {
    lang: source,
    skills: once,
    items: Object.fromEntries(quizzes.flatMap(({ items }) => items.map(({ id, skill }) => [id, skill]))),
    lessons: lessons.map((lesson) => ({
      quiz: lesson.quiz,
      title: lesson.title,
      url: href.lesson(lang, band, lesson.id),
      quizUrl: isOffered(lesson) ? href.quiz(lang, band, lesson.id) : null,
      care: lesson.sensitivity >= 2,
    })),
    mixUps: Object.fromEntries(
      catalogue.misconceptions.flatMap(({ id, skill, says, mend }) => {
        const url = lessonOf.get(skill);
        return url === undefined ? [] : [[id, { says, url: `${url}#${anchorOf(mend)}` }]];
      }),
    ),
  };
}
