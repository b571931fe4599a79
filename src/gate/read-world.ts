import type { z } from 'zod';
import { syllable } from 'syllable';
import { BANDS, partsOfSkill, type Sensitivity } from '../core/content/ids.ts';
import type { Lesson, Skill } from '../core/content/curriculum.ts';
import type { LessonNode } from '../core/content/lesson-doc.ts';
import type { Exception, Problem, Source } from '../core/content/problem.ts';
import * as framework from '../core/content/schemas/framework.ts';
import { helpWordsFile } from '../core/content/schemas/help-words.ts';
import { itemsLock } from '../core/content/schemas/items-lock.ts';
import { languageRules } from '../core/content/schemas/language.ts';
import { frontMatterSchema, type FrontMatter } from '../core/content/schemas/lesson.ts';
import { quizFile, type Quiz } from '../core/content/schemas/quiz.ts';
import { countrySchema, internationalFile, type SupportInternational } from '../core/content/schemas/support.ts';
import type { Placed, PlacedLesson, World } from '../core/content/world.ts';
import { SINGLE_FILES, SOURCE_LANG, type ContentFiles, type LessonFile, type SingleName } from './content-files.ts';
import { itemSchema, type Item } from '../items/registry.ts';
import { Reader } from './read-content.ts';

export interface ReadWorld {
  readonly world: World;
  readonly quizzes: readonly Quiz<Item>[];
  readonly international: readonly SupportInternational[];
  readonly problems: readonly Problem[];
  readonly exceptions: readonly Exception[];
  /** Data of every file by its path, for joining words to it. */
  readonly data: ReadonlyMap<string, unknown>;
}

/** Reads and validates every file, and joins what follows from path and skills. */
export function readWorld(content: ContentFiles, draft: boolean): ReadWorld {
  const reader = new Reader();
  const exceptions: Exception[] = [];
  const single = <T extends z.ZodType>(name: SingleName, schema: T): Source<z.infer<T>> | null => {
    const given = reader.needed(SINGLE_FILES[name], content.single[name]);
    return given === null ? null : reader.yaml(given, schema);
  };
  const bands = list(single('bands', framework.bandsFile));
  const strands = list(single('strands', framework.strandsFile));
  const risks = whole(single('risks', framework.risksFile));
  const frameworks = whole(single('frameworks', framework.frameworksFile));
  const sources = list(single('sources', framework.sourcesFile), 'sources');
  const language = single('language', languageRules);
  const international = single('international', internationalFile);
  const help = content.single.help === null ? null : whole(reader.yaml(content.single.help, helpWordsFile));
  const lock = content.single.lock === null ? null : whole(reader.yaml(content.single.lock, itemsLock));
  const shorts = readShorts(content, reader);
  const skills = content.skills.flatMap((given) => {
    const source = reader.yaml(given, framework.skillsFile);
    return list(source, 'skills').map((skill): Placed<Skill> => ({ ...skill, value: joinSkill(skill.value, shorts) }));
  });
  const byId = new Map(skills.map((skill) => [skill.value.id, skill.value]));
  const misconceptions = content.misconceptions.flatMap((given) =>
    list(reader.yaml(given, framework.misconceptionsFile), 'misconceptions'),
  );
  const quizzes: Placed<Quiz<Item>>[] = [];
  for (const given of content.quizzes) {
    const source = reader.yaml(given, quizFile(itemSchema, draft));
    if (source === null) continue;
    const { exceptions: given_, ...data } = source.data;
    quizzes.push({
      ...whole(source),
      value: { ...data, items: data.items, band: given.band, lang: given.lang, file: given.file },
    });
    exceptions.push(...writtenExceptions(source, given_));
    if ('misconceptions' in data)
      misconceptions.push(...list(source as Source<{ misconceptions: framework.Misconception[] }>, 'misconceptions'));
  }
  const lessons = content.lessons
    .filter(({ lang }) => lang === SOURCE_LANG)
    .flatMap((given) => readLesson(given, reader, byId, exceptions));
  return {
    world: {
      bands,
      strands,
      skills,
      frameworks,
      risks,
      sources,
      misconceptions,
      lessons,
      lock,
      help,
      quizzes,
      countries: content.support.flatMap((given) => {
        const source = reader.yaml(given, countrySchema);
        return source === null ? [] : [whole(source)];
      }),
      language: language?.data ?? { note: '', patterns: [], fromBand: {}, never: [], brands: [], idioms: [] },
      unread: reader.unread,
      syllables: syllable,
    },
    quizzes: quizzes.map(({ value }) => value),
    international: international?.data.international ?? [],
    problems: [...content.problems, ...reader.problems],
    exceptions,
    data: reader.data,
  };
}

/** A whole file as one placed value. */
export function whole<T>(source: Source<T>): Placed<T>;
export function whole<T>(source: Source<T> | null): Placed<T> | null;
export function whole<T>(source: Source<T> | null): Placed<T> | null {
  return source === null
    ? null
    : { value: source.data, file: source.file, lineOf: source.lineOf, data: source.data, base: [] };
}

/** Each entry of a list, at the top of a file or under a key. */
function list<T>(source: Source<readonly T[]> | null): Placed<T>[];
function list<T, K extends string>(
  source: Source<Readonly<Partial<Record<K, readonly T[]>>>> | null,
  key: K,
): Placed<T>[];
function list<T>(source: Source<unknown> | null, key?: string): Placed<T>[] {
  if (source === null) return [];
  const entries = (key === undefined ? source.data : (source.data as Record<string, unknown>)[key]) as
    readonly T[] | undefined;
  return (entries ?? []).map((value, index) => ({
    value,
    file: source.file,
    lineOf: source.lineOf,
    data: source.data,
    base: key === undefined ? [index] : [key, index],
  }));
}

function joinSkill(written: framework.WrittenSkill, shorts: ReadonlyMap<string, string>): Skill {
  const { strand, band } = partsOfSkill(written.id) ?? { strand: 'help' as const, band: BANDS[0] };
  const short = written.short ?? shorts.get(written.id);
  return { ...written, ...(short === undefined ? {} : { short }), strand, band, retired: written.retired ?? null };
}

function readShorts(content: ContentFiles, reader: Reader): Map<string, string> {
  const shorts = new Map<string, string>();
  for (const given of content.shorts) {
    const source = reader.yaml(given, framework.shortsFile);
    for (const [id, short] of Object.entries(source?.data ?? {})) shorts.set(id, short);
  }
  return shorts;
}

/** Exceptions of a file's head. */
export function writtenExceptions(
  source: Source<unknown>,
  given: readonly { rule: string; at: string; reason: string }[] | undefined,
): Exception[] {
  return (given ?? []).map((exception, index) => ({
    ...exception,
    file: source.file,
    line: source.lineOf(['exceptions', index]),
  }));
}

function readLesson(
  given: LessonFile,
  reader: Reader,
  skills: ReadonlyMap<string, Skill>,
  exceptions: Exception[],
): PlacedLesson[] {
  const read = reader.mdx(given, frontMatterSchema);
  if (read === null) return [];
  exceptions.push(
    ...writtenExceptions(read.source, read.source.data.exceptions),
    ...commentExceptions(given.file, read.body),
  );
  return [{ ...whole(read.source), value: joinLesson(given, read.source.data, skills), body: read.body }];
}

/** A lesson with what follows from its path and its skills. */
function joinLesson(given: LessonFile, front: FrontMatter, skills: ReadonlyMap<string, Skill>): Lesson {
  const { exceptions: _, ...fields } = front;
  const taught = front.skills.flatMap((id) => skills.get(id) ?? []);
  return {
    ...fields,
    lang: given.lang,
    band: given.band,
    strands: [...new Set(taught.map(({ strand }) => strand))],
    sensitivity: Math.max(0, ...taught.map(({ sensitivity }) => sensitivity)) as Sensitivity,
    entry: `${given.lang}/${given.band}/${given.slug}`,
    file: given.file,
    reviewed: front.review.status === 'approved',
  };
}

const ALLOW = /^allow\s+([a-z0-9-]+)\s*:\s*([\s\S]+)$/;

/** Exceptions written as comments: each covers the block it stands in, or the block after it. */
function commentExceptions(file: string, nodes: readonly LessonNode[]): Exception[] {
  return nodes.flatMap((node, index): Exception[] => {
    if (node.kind === 'comment') {
      const [, rule, reason] = ALLOW.exec(node.text) ?? [];
      if (rule === undefined || reason === undefined) return [];
      const next = nodes.slice(index + 1).find((sibling) => sibling.kind !== 'comment');
      return [
        {
          file,
          line: node.line,
          rule,
          at: '',
          reason: reason.trim(),
          lines: [node.line, next?.endLine ?? node.endLine],
        },
      ];
    }
    if (node.kind !== 'component' && node.kind !== 'block') return [];
    return commentExceptions(file, node.children);
  });
}
