import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A lesson as `/catalogue.json` lists it. */
export interface ListedLesson {
  id: string;
  band: string;
  title: string;
  strands: string[];
  skills: string[];
  sensitivity: number;
  url: string;
  quizUrl: string | null;
  teachUrl: string;
}

/** What `/catalogue.json` of the built site holds. */
export interface Catalogue {
  bands: { id: string; title: string; url: string }[];
  strands: { id: string; title: string }[];
  skills: { id: string; band: string; strand: string; statement: string; buildsOn: string[]; lessons: string[]; items: string[] }[];
  lessons: ListedLesson[];
  quizzes: { id: string; lesson: string; band: string; items: { id: string; type: string; skill: string }[] }[];
  packs: { id: string; band: string; version: string; bytes: number; url: string }[];
  searches: { id: string; band: string; url: string }[];
}

export const catalogue = JSON.parse(readFileSync(join(process.env.PATHLIGHT_OUT ?? 'dist', 'catalogue.json'), 'utf8')) as Catalogue;

/** The lessons of a band; at least two, or the test has nothing to stand on. */
export function lessonsOf(band: string): [ListedLesson, ListedLesson, ...ListedLesson[]] {
  const [first, second, ...more] = catalogue.lessons.filter((lesson) => lesson.band === band);
  if (first === undefined || second === undefined) throw new Error(`Fewer than two lessons in ${band}`);
  return [first, second, ...more];
}
