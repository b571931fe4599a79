import type { BandId } from './ids.ts';
import { placeOf } from './explain.ts';
import type { LessonNode } from './lesson-doc.ts';
import type { LineOf, Problem } from './problem.ts';
import type { Syllables } from './reading.ts';
import type { Lesson, Skill } from './curriculum.ts';
import type { Band, CitedSource, FrameworksFile, Misconception, Risks, Strand } from './schemas/framework.ts';
import type { Quiz } from './schemas/quiz.ts';
import type { SupportCountry } from './schemas/support.ts';
import type { LanguageRules } from './schemas/language.ts';
import type { HelpWords } from './schemas/help-words.ts';
import type { ItemsLock } from './schemas/items-lock.ts';

/** A value with the place it was read from. */
export interface Placed<T> {
  readonly value: T;
  readonly file: string;
  readonly lineOf: LineOf;
  /** Data of the whole file, for naming places by ids. */
  readonly data: unknown;
  /** Path of the value in its file. */
  readonly base: readonly (string | number)[];
}

export interface PlacedLesson extends Placed<Lesson> {
  readonly body: readonly LessonNode[];
}

/** Everything that was read, before the rules: what they look at. */
export interface World {
  readonly bands: readonly Placed<Band>[];
  readonly strands: readonly Placed<Strand>[];
  readonly skills: readonly Placed<Skill>[];
  readonly frameworks: Placed<FrameworksFile> | null;
  readonly risks: Placed<Risks> | null;
  readonly sources: readonly Placed<CitedSource>[];
  readonly misconceptions: readonly Placed<Misconception>[];
  readonly countries: readonly Placed<SupportCountry>[];
  /** Lessons in their source language. */
  readonly lessons: readonly PlacedLesson[];
  readonly quizzes: readonly Placed<Quiz>[];
  readonly language: LanguageRules;
  readonly lock: Placed<ItemsLock> | null;
  /** Words of the help pages by band. */
  readonly help: Placed<HelpWords> | null;
  /** Files that are there and could not be read: what they hold is not known, and so not called missing. */
  readonly unread: ReadonlySet<string>;
  readonly syllables: Syllables;
}

/** What a rule says of one place. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly mend: string;
  readonly warning?: boolean;
}

/** A problem at a value below a placed one. */
export function flag(placed: Placed<unknown>, path: readonly (string | number)[], found: Finding): Problem {
  const whole = [...placed.base, ...path];
  return at(placed.file, placed.lineOf(whole), placeOf(placed.data, whole), found);
}

/** A problem at a line of a file. */
export function at(
  file: string,
  line: number | null,
  where: string,
  { rule, message, mend, warning }: Finding,
): Problem {
  return { file, line, where, rule, message, mend, severity: warning === true ? 'warning' : 'error' };
}

/** Skills by id. */
export const skillsById = (world: World): ReadonlyMap<string, Placed<Skill>> =>
  new Map(world.skills.map((skill) => [skill.value.id, skill]));

/** True if a skill stands in a file that could not be read. */
export const skillUnread = (world: World, id: string): boolean =>
  world.unread.has(`curriculum/skills/${id.split('.')[0] ?? ''}.yaml`);

/** True if the lesson or quiz of that name is there and could not be read. */
export const unreadNamed = (world: World, kind: 'lesson' | 'quiz', band: BandId, slug: string): boolean =>
  [...world.unread].some((file) =>
    kind === 'lesson'
      ? file.endsWith(`/${band}/${slug}.mdx`) || file.endsWith(`/${band}-${slug}.mdx`)
      : file.endsWith(`quizzes/${band}/${slug}.yaml`) || file.endsWith(`/${band}-${slug}.quiz.yaml`),
  );
