import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { BandId } from '../core/content/ids.ts';
import { wordsToTranslate } from '../core/content/join-words.ts';
import type { Lesson } from '../core/content/curriculum.ts';
import { TODO } from '../core/content/todo.ts';
import { fileAt } from './files.ts';
import type { Curriculum } from './load.ts';

/**
 * Files with every word of a band to be translated, each marked; those that are there already are left out.
 *
 * @returns path from the root and text of each file
 */
export async function translationSkeleton(
  root: string,
  curriculum: Curriculum,
  lang: string,
  band: BandId,
): Promise<[string, string][]> {
  const lessons = curriculum.lessons.filter((lesson) => lesson.lang === 'en' && lesson.band === band);
  const taught = new Set(lessons.flatMap(({ skills }) => skills));
  const strands = [...new Set(lessons.flatMap((lesson) => lesson.strands))];
  const wanted = (entry: { id?: string; skill?: string }): boolean =>
    taught.has(entry.id ?? '') || taught.has(entry.skill ?? '');
  const out: [string, string][] = [];
  const add = async (source: string, keep: (data: unknown) => unknown): Promise<void> => {
    const target = source.replace(/\.yaml$/, `.${lang}.yaml`);
    const given = await fileAt(root, source);
    if (given === null || (await fileAt(root, target)) !== null) return;
    out.push([
      target,
      `# Words only, joined by id. Take ${TODO} away when a text is translated.\n${stringify(wordsToTranslate(keep(parse(given.text))), { lineWidth: 0 })}`,
    ]);
  };
  await add('curriculum/bands.yaml', (data) => data);
  await add('curriculum/strands.yaml', (data) => data);
  for (const strand of strands) {
    await add(`curriculum/skills/${strand}.yaml`, (data) => ({
      skills: (data as { skills: { id: string }[] }).skills.filter(wanted),
    }));
    await add(`curriculum/misconceptions/${strand}.yaml`, (data) => ({
      misconceptions: (data as { misconceptions: { skill: string }[] }).misconceptions.filter(({ skill }) =>
        wanted({ skill }),
      ),
    }));
  }
  for (const lesson of lessons) {
    await add(`quizzes/${band}/${lesson.quiz}.yaml`, (data) => data);
    const target = lesson.file.replace('/lessons/en/', `/lessons/${lang}/`);
    if ((await fileAt(root, target)) === null)
      out.push([
        target,
        head(lesson) + (await readFile(join(root, lesson.file), 'utf8')).replace(/^---[\s\S]*?\n---\n/, ''),
      ]);
  }
  return out;
}

/** Front matter of a translated lesson: its words, to be translated. */
function head(lesson: Lesson): string {
  const todo = (text: string): string => `${TODO} ${text}`;
  const maybe = (text: string | null): string | null => (text === null ? null : todo(text));
  const fields = {
    id: lesson.id,
    title: todo(lesson.title),
    summary: todo(lesson.summary),
    needs: lesson.needs.map(todo),
    words: lesson.words.map(({ term, means }) => ({ term: todo(term), means: todo(means) })),
    lookFor: lesson.lookFor.map(todo),
    contentNote: maybe(lesson.contentNote),
    familyNote: maybe(lesson.familyNote),
    printables: lesson.printables.map(({ id, title }) => ({ id, title: todo(title) })),
    review: { status: 'draft', by: null, on: null, due: null },
  };
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n`;
}
