import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BANDS, STRANDS } from '../../src/core/content/ids.ts';
import { LIMITS } from '../../src/core/content/limits.ts';
import { loadCurriculum } from '../../src/gate/load.ts';
import { report } from '../../src/gate/report.ts';

const root = join(import.meta.dirname, '../..');
const { curriculum, problems, exceptions } = await loadCurriculum(root);

test('the curriculum as it stands has no error', () => {
  expect(
    problems
      .filter(({ severity }) => severity === 'error')
      .map(({ file, line, message }) => `${file}:${line ?? ''} ${message}`),
  ).toEqual([]);
});

test('all bands, strands, skills and frameworks are in', () => {
  expect(curriculum.bands.map(({ id }) => id)).toEqual(BANDS);
  expect(curriculum.strands.map(({ id }) => id)).toEqual(STRANDS);
  expect(curriculum.skills.filter(({ retired }) => retired === null)).toHaveLength(242);
  expect(
    Object.fromEntries(BANDS.map((band) => [band, curriculum.skills.filter((skill) => skill.band === band).length])),
  ).toEqual({
    '3-5': 25,
    '5-7': 27,
    '7-9': 36,
    '9-11': 42,
    '11-14': 43,
    '14-16': 38,
    '16-18': 31,
  });
  expect(
    [0, 1, 2, 3].map((level) => curriculum.skills.filter(({ sensitivity }) => sensitivity === level).length),
  ).toEqual([138, 59, 39, 6]);
  expect(curriculum.frameworks).toHaveLength(22);
});

test('each strand has two to four skills in each band', () => {
  for (const strand of STRANDS) {
    for (const band of BANDS) {
      const count = curriculum.skills.filter((skill) => skill.strand === strand && skill.band === band).length;
      expect(count, `${strand} ${band}`).toBeGreaterThanOrEqual(2);
      expect(count, `${strand} ${band}`).toBeLessThanOrEqual(4);
    }
  }
});

test('each band has its two lessons, each with its quiz', () => {
  for (const band of BANDS) {
    const lessons = curriculum.lessons.filter((lesson) => lesson.lang === 'en' && lesson.band === band);
    expect(lessons.length, band).toBeGreaterThanOrEqual(2);
    for (const { quiz } of lessons)
      expect(
        curriculum.quizzes.some(({ id }) => id === quiz),
        quiz,
      ).toBe(true);
  }
});

describe('support', () => {
  test('nothing that rests on one unchecked data set is handed to pages', () => {
    expect(JSON.stringify(curriculum.support.countries.map(({ confidence: _, ...entries }) => entries))).not.toContain(
      '"confidence":"low"',
    );
    expect(curriculum.support.countries.length).toBeGreaterThan(120);
  });
  test('a country with nothing to show is still in the list', () => {
    expect(curriculum.support.countries.find(({ iso }) => iso === 'KW')).toBeDefined();
  });
  test('Norway is Norway, and not the word no', () => {
    expect(curriculum.support.countries.find(({ name }) => name === 'Norway')?.iso).toBe('NO');
  });
  test('numbers kept their leading zeros and spaces', () => {
    expect(curriculum.support.countries.find(({ iso }) => iso === 'AM')?.childHelplines[0]?.phone).toBe('0800 61 111');
  });
});

test('the report names what it lists', () => {
  expect(report(problems, exceptions)).toMatch(/\d+ problems?, \d+ warnings?, \d+ exceptions?$/);
});

test('the table of limits', () => {
  const row = (name: string, of: (band: (typeof BANDS)[number]) => unknown): string =>
    [name, ...BANDS.map((band) => String(of(band)))].join(' | ');
  expect(
    [
      row('', (band) => band),
      row('class minutes', (band) => LIMITS[band].classMinutes.join('–')),
      row('alone minutes', (band) => LIMITS[band].aloneMinutes ?? '–'),
      row('learner words', (band) => LIMITS[band].learnerWords.join('–')),
      row('grade', (band) => LIMITS[band].grade),
      row('sentence mean/max', (band) => `${LIMITS[band].sentenceMean}/${LIMITS[band].sentenceMax}`),
      row('new words', (band) => LIMITS[band].newWords),
      row('pictures', (band) => LIMITS[band].pictures.join('–')),
      row('item words', (band) => `${LIMITS[band].prompt}/${LIMITS[band].option}/${LIMITS[band].feedback}`),
      row('items in a sitting', (band) => LIMITS[band].sitting),
    ].join('\n'),
  ).toMatchInlineSnapshot(`
    " | 3-5 | 5-7 | 7-9 | 9-11 | 11-14 | 14-16 | 16-18
    class minutes | 8–12 | 15–20 | 25–30 | 35–40 | 45–50 | 50–55 | 50–60
    alone minutes | – | 7 | 10 | 12 | 15 | 15 | 20
    learner words | 60–180 | 90–300 | 200–450 | 300–600 | 400–800 | 450–900 | 500–1100
    grade | 0.5 | 1.5 | 3 | 4.5 | 6 | 7.5 | 9
    sentence mean/max | 6/8 | 7/10 | 9/12 | 11/15 | 13/18 | 15/20 | 16/22
    new words | 2 | 3 | 4 | 5 | 6 | 7 | 8
    pictures | 5–8 | 5–8 | 2–5 | 2–4 | 1–3 | 1–3 | 1–3
    item words | 12/4/15 | 15/6/18 | 30/10/25 | 45/14/35 | 60/18/45 | 80/22/55 | 80/22/55
    items in a sitting | 4 | 5 | 6 | 8 | 8 | 10 | 10"
  `);
});

test('limits are the same in the guides for authors', () => {
  const lessons = readFileSync(join(root, 'docs/guides/lessons.md'), 'utf8');
  const quizzes = readFileSync(join(root, 'docs/guides/quizzes.md'), 'utf8');
  const row = (name: string): string[] =>
    (lessons.split('\n').find((line) => line.startsWith(`| ${name}`)) ?? '')
      .split('|')
      .slice(2, 9)
      .map((cell) => cell.trim());
  const of = (figure: (limits: (typeof LIMITS)['3-5']) => unknown): string[] =>
    BANDS.map((band) => String(figure(LIMITS[band])));
  expect(row('class min')).toEqual(of(({ classMinutes }) => classMinutes.join('–')));
  expect(row('alone min')).toEqual(of(({ aloneMinutes }) => aloneMinutes ?? '–'));
  expect(row('learner words')).toEqual(of(({ learnerWords }) => learnerWords.join('–')));
  expect(row('FK grade')).toEqual(of(({ grade }) => grade));
  expect(row('sentence mean/max')).toEqual(of(({ sentenceMean, sentenceMax }) => `${sentenceMean}/${sentenceMax}`));
  expect(row('new words')).toEqual(of(({ newWords }) => newWords));
  expect(row('pictures')).toEqual(of(({ pictures }) => pictures.join('–')));
  for (const figure of of(({ prompt, option, feedback }) => `${prompt}/${option}/${feedback}`))
    expect(quizzes).toContain(figure);
});
