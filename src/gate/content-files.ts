import { basename, join } from 'node:path';
import { isBand, type BandId } from '../core/content/ids.ts';
import type { Problem } from '../core/content/problem.ts';
import { fileAt, filesIn, type TextFile } from './files.ts';

/** A file that belongs to one lesson or quiz. */
export interface LessonFile extends TextFile {
  readonly lang: string;
  readonly band: BandId;
  readonly slug: string;
}

/** Every content file of the project, sorted by what it holds. Nothing is parsed yet. */
export interface ContentFiles {
  readonly single: Readonly<Record<SingleName, TextFile | null>>;
  readonly skills: readonly TextFile[];
  readonly misconceptions: readonly TextFile[];
  readonly support: readonly TextFile[];
  readonly lessons: readonly LessonFile[];
  readonly quizzes: readonly LessonFile[];
  /** Words of another language: `<name>.<lang>.yaml`. */
  readonly words: readonly (TextFile & { readonly lang: string })[];
  /** Short wordings that drafts bring along: skill id to sentence. */
  readonly shorts: readonly TextFile[];
  readonly problems: readonly Problem[];
}

const SINGLE = {
  bands: 'curriculum/bands.yaml',
  strands: 'curriculum/strands.yaml',
  risks: 'curriculum/risks.yaml',
  frameworks: 'curriculum/frameworks.yaml',
  sources: 'curriculum/sources.yaml',
  language: 'curriculum/language.json',
  international: 'curriculum/support/international.yaml',
  lock: 'quizzes/items.lock',
  help: 'src/i18n/help.en.json',
} as const;
export type SingleName = keyof typeof SINGLE;
/** Where each single file stands. */
export const SINGLE_FILES: Readonly<Record<SingleName, string>> = SINGLE;

/** The language lessons are written in first; all others are translations of it. */
export const SOURCE_LANG = 'en';

/** Finds all content of a project. */
export async function findContent(root: string): Promise<ContentFiles> {
  const problems: Problem[] = [];
  const single = Object.fromEntries(
    await Promise.all(Object.entries(SINGLE).map(async ([name, file]) => [name, await fileAt(root, file)] as const)),
  ) as Record<SingleName, TextFile | null>;
  const [skills, misconceptions, support, mdx, quizzes] = await Promise.all([
    filesIn(root, 'curriculum/skills', '.yaml'),
    filesIn(root, 'curriculum/misconceptions', '.yaml'),
    filesIn(root, 'curriculum/support', '.yaml'),
    filesIn(root, 'curriculum/lessons', '.mdx'),
    filesIn(root, 'quizzes', '.yaml'),
  ]);
  if (single.lock === null && quizzes.length > 0) {
    problems.push({
      file: SINGLE.lock,
      line: null,
      where: '',
      rule: 'items-lock',
      message: 'This file is missing, so nothing keeps published items from changing.',
      mend: "Bring it back from the project's history. Only a project that has never published an item writes it anew: npm run lock-items.",
      severity: 'error',
    });
  }
  const top = (await filesIn(root, 'curriculum', '.yaml')).filter(({ file }) => file.split('/').length === 2);
  const words = [...top, ...skills, ...misconceptions, ...quizzes].flatMap((given) => {
    const lang = langOf(given.file);
    return lang === null ? [] : [{ ...given, lang }];
  });
  const isSource = ({ file }: TextFile): boolean => langOf(file) === null;
  return {
    single,
    skills: skills.filter(isSource),
    misconceptions: misconceptions.filter(isSource),
    support: support.filter(({ file }) => file !== SINGLE.international),
    lessons: mdx.flatMap((given) =>
      place(
        given,
        /^curriculum\/lessons\/([^/]+)\/([^/]+)\/([^/]+)\.mdx$/,
        'curriculum/lessons/<language>/<band>/<slug>.mdx',
        problems,
      ),
    ),
    quizzes: quizzes
      .filter(isSource)
      .flatMap((given) => place(given, /^quizzes\/()([^/]+)\/([^/]+)\.yaml$/, 'quizzes/<band>/<slug>.yaml', problems)),
    words,
    shorts: [],
    problems,
  };
}

/** Adds drafts: `<band>-<slug>.mdx`, `<band>-<slug>.quiz.yaml` and `<anything>.short.yaml` of one folder. */
export async function withDrafts(content: ContentFiles, folder: string): Promise<ContentFiles> {
  const name = basename(folder);
  const all = await filesIn(join(folder, '..'), name, '');
  const problems: Problem[] = [];
  const draft = (ending: string): LessonFile[] =>
    all
      .filter(({ file }) => file.endsWith(ending))
      .flatMap((given) =>
        place(
          given,
          new RegExp(`^${name}/()(\\d+-\\d+)-([^/]+)${ending.replaceAll('.', '\\.')}$`),
          `<band>-<slug>${ending}`,
          problems,
        ),
      );
  const lessons = draft('.mdx');
  const taken = new Set(lessons.map(({ slug }) => slug));
  return {
    ...content,
    lessons: [...content.lessons.filter(({ slug }) => !taken.has(slug)), ...lessons],
    quizzes: [...content.quizzes.filter(({ slug }) => !taken.has(slug)), ...draft('.quiz.yaml')],
    shorts: all.filter(({ file }) => file.endsWith('.short.yaml')),
    problems: [...content.problems, ...problems],
  };
}

/** `de` for `respect.de.yaml`; null for a file in the source language. */
function langOf(file: string): string | null {
  return /\.([a-z]{2,3}(?:-[A-Za-z]+)?)\.yaml$/.exec(file)?.[1] ?? null;
}

function place(given: TextFile, shape: RegExp, wanted: string, problems: Problem[]): LessonFile[] {
  const [, lang, band = '', slug = ''] = shape.exec(given.file) ?? [];
  if (isBand(band) && slug !== '')
    return [{ ...given, lang: lang === undefined || lang === '' ? SOURCE_LANG : lang, band, slug }];
  problems.push({
    file: given.file,
    line: null,
    where: '',
    rule: 'file-name',
    message: 'This file is not where a lesson or quiz belongs.',
    mend: `Move it to ${wanted}, with one of the seven bands.`,
    severity: 'error',
  });
  return [];
}
