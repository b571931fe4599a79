import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SINGLE_FILES, type ContentFiles, type LessonFile, type SingleName } from '../../src/gate/content-files.ts';
import type { TextFile } from '../../src/gate/files.ts';
import { judge, type Loaded } from '../../src/gate/load.ts';
import type { Problem } from '../../src/core/content/problem.ts';

const root = join(import.meta.dirname, '../..');
const fixture = (name: string): string => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
const own = (file: string): TextFile => ({ file, text: readFileSync(join(root, file), 'utf8') });

export const LESSON = 'curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx';
export const QUIZ = 'quizzes/7-9/crumbs-on-the-keys.yaml';
export const SKILLS = 'curriculum/skills/truth.yaml';
export const IDEAS = 'curriculum/misconceptions/truth.yaml';
export const EARLY_LESSON = 'curriculum/lessons/en/3-5/is-it-a-bear.mdx';
export const EARLY_QUIZ = 'quizzes/3-5/is-it-a-bear.yaml';
export const COUNTRY = 'curriculum/support/al.yaml';

/** A small sound project: the real bands, strands, crosswalk and language rules, one strand's skills, two lessons. */
export function soundProject(): ContentFiles {
  const at = (file: string, name: string): LessonFile => {
    const [slug = '', band = ''] = file
      .replace(/\.\w+$/, '')
      .split('/')
      .reverse();
    return { file, text: fixture(name), lang: 'en', band: band as LessonFile['band'], slug };
  };
  const single = Object.fromEntries(
    Object.entries(SINGLE_FILES).map(([name, file]) => [name, name === 'lock' ? null : own(file)]),
  ) as Record<SingleName, TextFile | null>;
  return {
    single,
    skills: [{ file: SKILLS, text: fixture('truth.yaml') }],
    misconceptions: [{ file: IDEAS, text: fixture('misconceptions.yaml') }],
    support: [own(COUNTRY)],
    lessons: [at(LESSON, 'crumbs.mdx'), at(EARLY_LESSON, 'bear.mdx')],
    quizzes: [at(QUIZ, 'crumbs.yaml'), at(EARLY_QUIZ, 'bear.yaml')],
    words: [],
    shorts: [],
    problems: [],
  };
}

/** A change to one file: each first text becomes the second, and has to be there. */
export type Edit = readonly [file: string, from: string | RegExp, to: string];

/** The sound project with edits made. */
export function edited(...edits: readonly Edit[]): ContentFiles {
  const project = soundProject();
  const change = <T extends TextFile>(list: readonly T[]): T[] =>
    list.map((given) => ({ ...given, text: apply(given, edits) }));
  return {
    ...project,
    single: Object.fromEntries(
      Object.entries(project.single).map(([name, given]) => [
        name,
        given === null ? null : { ...given, text: apply(given, edits) },
      ]),
    ) as ContentFiles['single'],
    skills: change(project.skills),
    misconceptions: change(project.misconceptions),
    support: change(project.support),
    lessons: change(project.lessons),
    quizzes: change(project.quizzes),
  };
}

function apply(given: TextFile, edits: readonly Edit[]): string {
  return edits
    .filter(([file]) => file === given.file)
    .reduce((text, [file, from, to]) => {
      const next = text.replace(from, to);
      if (next === text) throw new Error(`The edit of ${file} changes nothing: ${String(from)}`);
      return next;
    }, given.text);
}

/** What an author sees after edits, as text: one problem a paragraph, as `npm run check` prints it. */
export const seen = (...edits: readonly Edit[]): string => shown(judge(edited(...edits)));

/** The problems of a result as text. */
export const shown = ({ problems }: Pick<Loaded, 'problems'>): string => problems.map(one).join('\n');

const one = ({ file, line, where, rule, message, mend, severity }: Problem): string =>
  [
    `${severity === 'warning' ? 'warning ' : ''}${file}${line === null ? '' : `:${line}`} ${where === '' ? '' : `${where}: `}${message} [${rule}]`,
    `  ${mend}`,
  ].join('\n');
