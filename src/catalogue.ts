import { stops } from './core/content/exceptions.ts';
import type { LessonNode } from './core/content/lesson-doc.ts';
import { loadCurriculum, type Curriculum } from './gate/load.ts';
import { report } from './gate/report.ts';

const { curriculum, problems, exceptions, bodies } = await loadCurriculum(process.cwd());
const writing = (import.meta as { env?: { DEV?: boolean } }).env?.DEV === true;
if (problems.some((problem) => stops(problem, writing))) throw new Error(report(problems, exceptions));
if (problems.length > 0 || exceptions.length > 0) console.warn(report(problems, exceptions));

const index = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((entry) => [entry.id, entry]));

/** Everything that is taught, checked by the gate. Importing it throws, with the whole list, if anything is broken. */
export const catalogue: Curriculum = curriculum;

/** The same by id. Lessons and quizzes are found with `lessonAt` and `quizOf`, since each language has its own. */
export const bandById = index(catalogue.bands);
export const strandById = index(catalogue.strands);
export const skillById = index(catalogue.skills);
export const misconceptionById = index(catalogue.misconceptions);
export const frameworkById = index(catalogue.frameworks);

/** A lesson in a language; undefined if there is none. */
export const lessonAt = (lang: string, id: string): Curriculum['lessons'][number] | undefined =>
  catalogue.lessons.find((lesson) => lesson.lang === lang && lesson.id === id);

/** The quiz of a lesson in its language. */
export const quizOf = (lesson: {
  readonly lang: string;
  readonly quiz: string;
}): Curriculum['quizzes'][number] | undefined =>
  catalogue.quizzes.find((quiz) => quiz.lang === lesson.lang && quiz.id === lesson.quiz);

/** The body of a lesson as a plain tree, for what pages take out of it; Astro renders it. */
export const bodyOf = (lesson: { readonly entry: string }): readonly LessonNode[] => bodies.get(lesson.entry) ?? [];
