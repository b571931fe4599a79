import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BANDS } from '../../src/core/content/ids.ts';
import { judge, loadCurriculum } from '../../src/gate/load.ts';
import { lessonSkeleton, stepMinutes } from '../../src/gate/skeleton-lesson.ts';
import { quizSkeleton } from '../../src/gate/skeleton-quiz.ts';
import { edited, SKILLS } from './project.ts';

const root = join(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'pathlight-new-'));
const few = (path: string): boolean => !/support\/[a-z]{2}\.yaml$/.test(path) || path.endsWith('no.yaml'); // countries are many and slow to read
for (const folder of ['curriculum', 'quizzes'])
  cpSync(join(root, folder), join(copy, folder), { recursive: true, filter: few });
afterAll(() => {
  rmSync(copy, { recursive: true });
});

/** Runs the generator without a person; its output, or its message when it refuses. */
function run(...words: string[]): string {
  try {
    return execFileSync(process.execPath, [join(root, 'tools/new.ts'), ...words], {
      env: { ...process.env, PATHLIGHT_ROOT: copy },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    return (error as { stderr: string }).stderr;
  }
}

describe('npm run new lesson', () => {
  test('writes a lesson and a quiz that lack nothing but words', async () => {
    expect(run('lesson', '--skill', 'help.7-9.1', '--slug', 'brand-new-7-9', '--title', 'Brand "new"')).toContain(
      'Next:',
    );
    const { problems } = await loadCurriculum(copy);
    expect([
      ...new Set(
        problems
          .filter(({ file, severity }) => file.includes('brand-new') && severity === 'error')
          .map(({ rule }) => rule),
      ),
    ]).toEqual(['unwritten']);
  });
  test.each(BANDS)('in band %s, open and sensitive', (band) => {
    for (const sensitivity of [0, 2] as const) {
      const id = `truth.${band}.1`;
      const project = edited(
        ...(sensitivity === 0
          ? []
          : [
              [
                SKILLS,
                new RegExp(`(id: ${id.replaceAll('.', '\\.')}[\\s\\S]*?)sensitivity: 0`),
                '$1sensitivity: 2',
              ] as const,
            ]),
      );
      const given = {
        slug: 'brand-new',
        title: 'Brand new',
        skill: { id, band, strand: 'truth' as const, sensitivity, statement: 'I can do it.' },
      };
      const at = { lang: 'en', band, slug: 'brand-new' };
      const lesson = { ...at, file: `curriculum/lessons/en/${band}/brand-new.mdx`, text: lessonSkeleton(given) };
      const quiz = { ...at, file: `quizzes/${band}/brand-new.yaml`, text: quizSkeleton(given, 'brand') };
      const { problems } = judge({
        ...project,
        lessons: [...project.lessons, lesson],
        quizzes: [...project.quizzes, quiz],
      });
      const own = problems.filter(
        ({ file, severity }) => [lesson.file, quiz.file].includes(file) && severity === 'error',
      );
      expect(
        own.filter(({ rule }) => rule !== 'unwritten').map(({ where, message }) => `${where}: ${message}`),
      ).toEqual([]);
      expect(own.length).toBeGreaterThan(10);
    }
  });
  test('never overwrites', () => {
    expect(run('lesson', '--skill', 'help.7-9.1', '--slug', 'brand-new-7-9', '--title', 'Again')).toContain(
      'A lesson of this name is there already.',
    );
  });
  test('asks for a skill that is there', () => {
    expect(run('lesson', '--skill', 'help.7-9.99', '--slug', 'x', '--title', 'X')).toContain(
      'There is no skill "help.7-9.99". Did you mean "help.7-9.1"?',
    );
  });
  test('says what it needs when nobody is there to ask', () => {
    expect(run('lesson')).toContain('--skill is needed');
  });
});

test('npm run new skill takes the next number', async () => {
  const before = (await loadCurriculum(copy)).curriculum.skills.filter(({ id }) => id.startsWith('truth.7-9.')).length;
  expect(run('skill', '--strand', 'truth', '--band', '7-9')).toContain(`The new skill is truth.7-9.${before + 1}.`);
  expect((await loadCurriculum(copy)).curriculum.skills.some(({ id }) => id === `truth.7-9.${before + 1}`)).toBe(true);
});

test('npm run new misconception adds to its strand, and begins a file where there is none', async () => {
  run('misconception', '--skill', 'money.7-9.1', '--slug', 'coins-are-free');
  expect((await loadCurriculum(copy)).curriculum.misconceptions.some(({ id }) => id === 'money.coins-are-free')).toBe(
    true,
  );
});

test('npm run new country knows nothing and claims nothing', async () => {
  run('country', '--iso', 'QQ', '--name', 'Nowhere');
  expect((await loadCurriculum(copy)).curriculum.support.countries.find(({ iso }) => iso === 'QQ')).toMatchObject({
    emergency: null,
    childHelplines: [],
  });
  expect(run('country', '--iso', 'NO', '--name', 'Norway')).toContain('It is there already.');
});

test('npm run new language writes words to translate, and the band stays shut until they are', async () => {
  run('language', '--lang', 'xx', '--band', '7-9');
  const { problems, curriculum } = await loadCurriculum(copy);
  expect(problems.filter(({ rule, severity }) => rule === 'translation' && severity === 'error')).toEqual([]);
  expect(problems.some(({ file, message }) => file === 'language xx' && message.includes('not open yet'))).toBe(true);
  expect(curriculum.translations.map(({ lang, bands }) => [lang, bands])).toEqual([['xx', []]]);
});

test.each([12, 20, 30, 40, 50, 55, 60])('the steps of a lesson of %s minutes add up, with enough practice', (total) => {
  const minutes = stepMinutes(total);
  expect(Object.values(minutes).reduce((sum, given) => sum + given, 0)).toBe(total);
  expect(minutes.Practise).toBeGreaterThanOrEqual(0.3 * total);
});
