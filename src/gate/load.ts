import { rules } from '../core/content/rules/index.ts';
import type { CurriculumOf } from '../core/content/curriculum.ts';
import type { LessonNode } from '../core/content/lesson-doc.ts';
import type { Exception, Problem } from '../core/content/problem.ts';
import { settle } from '../core/content/exceptions.ts';
import { translate } from '../core/content/translate.ts';
import { shownCountry, mayBeShown } from '../core/content/schemas/support.ts';
import { findContent, withDrafts, type ContentFiles } from './content-files.ts';
import type { Item } from '../items/registry.ts';
import { readTranslations } from './read-translations.ts';
import { readWorld } from './read-world.ts';

export type { Problem, Exception };
export type Curriculum = CurriculumOf<Item>;

export interface Loaded {
  /** What may be shown: complete and sound only if no problem is an error. */
  readonly curriculum: Curriculum;
  /** Errors and warnings, ordered by file and line. */
  readonly problems: readonly Problem[];
  /** Bodies of lessons by their `entry`, as plain trees. */
  readonly bodies: ReadonlyMap<string, readonly LessonNode[]>;
  /** Rules that authors set aside, each with its reason. */
  readonly exceptions: readonly Exception[];
}

/**
 * Reads all content of a project, runs schemas and rules, and lists every problem. Never throws for what an author wrote.
 *
 * @param root the project's root
 * @param options.drafts a folder of drafts to be checked as if they stood in the project
 */
export async function loadCurriculum(root: string, options: { drafts?: string } = {}): Promise<Loaded> {
  const found = await findContent(root);
  return options.drafts === undefined ? judge(found) : judge(await withDrafts(found, options.drafts), true);
}

/**
 * The same for files already read.
 *
 * @param draft true if quizzes may carry their misconceptions at their head
 */
export function judge(content: ContentFiles, draft = false): Loaded {
  const read = readWorld(content, draft);
  const { world } = read;
  const values = <T>(placed: readonly { readonly value: T }[]): T[] => placed.map(({ value }) => value);
  const source = {
    bands: values(world.bands),
    strands: values(world.strands),
    skills: values(world.skills),
    misconceptions: values(world.misconceptions),
    lessons: values(world.lessons),
    quizzes: read.quizzes,
  };
  const others = readTranslations(content);
  const translated = translate(
    { curriculum: source, lessons: world.lessons, data: read.data },
    others.lessons,
    others.words,
  );
  const { problems, exceptions } = settle(
    [...read.problems, ...rules.flatMap((rule) => rule(world)), ...others.problems, ...translated.problems],
    [...read.exceptions, ...others.exceptions],
  );
  return {
    curriculum: {
      ...source,
      lessons: [...source.lessons, ...translated.lessons],
      quizzes: [...source.quizzes, ...translated.quizzes],
      translations: translated.translations,
      frameworks: world.frameworks?.value.frameworks ?? [],
      bandStages: world.frameworks?.value.bandStages ?? {},
      strandToEfacw: world.frameworks?.value.strandToEfacw ?? {},
      risks: world.risks?.value.risks ?? {},
      sensitivityLevels: world.risks?.value.sensitivityLevels ?? [],
      support: {
        international: read.international.filter(mayBeShown),
        countries: values(world.countries).map(shownCountry),
      },
      sources: values(world.sources),
    },
    bodies: new Map([
      ...world.lessons.map(({ value, body }) => [value.entry, body] as const),
      ...others.lessons.map(({ lang, band, slug, body }) => [`${lang}/${band}/${slug}`, body] as const),
    ]),
    problems,
    exceptions,
  };
}
