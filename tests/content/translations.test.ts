import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { LessonFile } from '../../src/gate/content-files.ts';
import { judge } from '../../src/gate/load.ts';
import { edited, LESSON, QUIZ, shown } from './project.ts';

const source = judge(edited());
const quiz = source.curriculum.quizzes.find(({ file }) => file === QUIZ);
if (quiz === undefined) throw new Error('The fixture has no quiz.');

const WORDS = ['prompt', 'text', 'feedback', 'left', 'right', 'alt', 'label'];
/** The words of some data with their ids, each word marked as translated. */
function wordsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(wordsOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
      if (key === 'id') return [[key, inner]];
      if (typeof inner === 'string') return WORDS.includes(key) ? [[key, `${inner} (xx)`]] : [];
      return typeof inner === 'object' && inner !== null && key !== 'order' ? [[key, wordsOf(inner)]] : [];
    }),
  );
}

const words = (file: string, text: string) => ({ file, text, lang: 'xx' });
const quizWords = (change = (text: string) => text) =>
  words('quizzes/7-9/crumbs-on-the-keys.xx.yaml', change(stringify({ items: wordsOf(quiz.items) }, { lineWidth: 0 })));
const skillWords = words(
  'curriculum/skills/truth.xx.yaml',
  'skills:\n  - { id: truth.7-9.1, statement: "I can tell. (xx)", short: "I can tell. (xx)" }\n',
);
const ideaWords = words(
  'curriculum/misconceptions/truth.xx.yaml',
  'misconceptions:\n  - { id: truth.clue-is-proof, says: "xx", why: "xx", sayThis: "xx" }\n',
);
const bandWords = words('curriculum/bands.xx.yaml', '- { id: "7-9", label: "Xx", adult: "xx" }\n');
const strandWords = words(
  'curriculum/strands.xx.yaml',
  '- { id: truth, title: "Xx", titles: { early: "Xx", middle: "Xx", teen: "Xx" }, purpose: "Xx" }\n',
);

function lessonWords(change = (text: string) => text): LessonFile {
  const original = edited().lessons.find(({ file }) => file === LESSON);
  if (original === undefined) throw new Error('The fixture has no lesson.');
  const body = original.text.replace(/^---[\s\S]*?\n---\n/, '');
  const head =
    '---\nid: crumbs-on-the-keys\ntitle: "Xx"\nsummary: "Xx"\nneeds: ["xx"]\nwords:\n  - { term: xx, means: "xx" }\nlookFor: ["xx"]\ncontentNote: null\nfamilyNote: null\nprintables:\n  - { id: two-columns, title: "Xx" }\nreview: { status: draft, by: null, on: null, due: null }\n---\n';
  return {
    ...original,
    file: 'curriculum/lessons/xx/7-9/crumbs-on-the-keys.mdx',
    lang: 'xx',
    text: change(head + body),
  };
}

function translated(parts: { lesson?: LessonFile; words?: { file: string; text: string; lang: string }[] } = {}) {
  const project = edited();
  return judge({
    ...project,
    lessons: [...project.lessons, parts.lesson ?? lessonWords()],
    words: parts.words ?? [quizWords(), skillWords, ideaWords, bandWords, strandWords],
  });
}

describe('a band', () => {
  test('opens in a language when it is whole', () => {
    const { curriculum, ...rest } = translated();
    expect(shown(rest)).toBe('');
    expect(curriculum.translations.map(({ lang, bands }) => [lang, bands])).toEqual([['xx', ['7-9']]]);
    expect(
      curriculum.lessons
        .filter(({ lang }) => lang === 'xx')
        .map(({ entry, title, minutes }) => [entry, title, minutes]),
    ).toEqual([['xx/7-9/crumbs-on-the-keys', 'Xx', { class: 30, alone: 10 }]]);
    const other = curriculum.quizzes.find(({ lang }) => lang === 'xx');
    expect(other?.items[0]?.prompt).toBe('Ana sees wet steps and a hat. What did she see? (xx)');
    expect(other?.items[0]).toMatchObject({
      id: 'crumbs-1',
      skill: 'truth.7-9.1',
      twin: 'crumbs-4',
      options: [{ id: 'a', key: true }, { id: 'b', misconception: 'truth.clue-is-proof' }, { id: 'c' }],
    });
    expect(curriculum.translations[0]?.skills.find(({ id }) => id === 'truth.7-9.1')).toMatchObject({
      short: 'I can tell. (xx)',
      band: '7-9',
      buildsOn: ['truth.5-7.1'],
    });
  });
  test('stays shut while words are missing, and they are listed', () => {
    const result = translated({
      words: [quizWords((text) => text.replace(/ {8}text: Wet steps.*\n/, '')), skillWords, bandWords, strandWords],
    });
    expect(shown(result)).toMatchInlineSnapshot(`
      "warning language xx band 7-9: The band is not open yet: 2 words are missing. quizzes/7-9/crumbs-on-the-keys.yaml: items › crumbs-1 › options › a › text; curriculum/misconceptions/truth.yaml. [translation]
        Translate these; the band opens by itself when none is missing."
    `);
    expect(result.curriculum.lessons.some(({ lang }) => lang === 'xx')).toBe(false);
    expect(result.curriculum.quizzes.some(({ lang }) => lang === 'xx')).toBe(false);
  });
});

describe('a translation carries words only', () => {
  const withQuiz = (change: (text: string) => string): string =>
    shown(translated({ words: [quizWords(change), skillWords, ideaWords, bandWords, strandWords] }));
  test('no key', () => {
    expect(
      withQuiz((text) =>
        text
          .replace('text: "There are two girls (xx)"', 'text: "xx"\n        key: true')
          .replace('text: There are two girls (xx)', 'text: "xx"\n        key: true'),
      ),
    ).toMatchInlineSnapshot(`
      "quizzes/7-9/crumbs-on-the-keys.xx.yaml:111 items › crumbs-6 › options › a › key: The source has no "key" here. [translation]
        Take it out, or mend its id: words meet their source by id."
    `);
  });
  test('no value, skill or twin', () => {
    expect(
      withQuiz((text) =>
        text
          .replace('- id: crumbs-2\n', '- id: crumbs-2\n    skill: truth.5-7.1\n    twin: crumbs-1\n')
          .replace(
            '- id: a\n            text: "\\"You tore',
            '- id: a\n            value: 1\n            text: "\\"You tore',
          ),
      ),
    ).toMatchInlineSnapshot(`
      "quizzes/7-9/crumbs-on-the-keys.xx.yaml:15 items › crumbs-2 › skill: "skill" is not words. [translation]
        Take it out: a translation carries words only. Right answers, values, order and skills come from the source.
      quizzes/7-9/crumbs-on-the-keys.xx.yaml:16 items › crumbs-2 › twin: "twin" is not words. [translation]
        Take it out: a translation carries words only. Right answers, values, order and skills come from the source."
    `);
  });
  test('nothing its source does not have', () => {
    expect(
      withQuiz((text) => text.replace('- id: crumbs-6\n', '- id: crumbs-66\n'))
        .split('\n')
        .slice(0, 2)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "warning language xx band 7-9: The band is not open yet: 7 words are missing. quizzes/7-9/crumbs-on-the-keys.yaml: items › crumbs-6 › prompt; quizzes/7-9/crumbs-on-the-keys.yaml: items › crumbs-6 › options › a › text; quizzes/7-9/crumbs-on-the-keys.yaml: items › crumbs-6 › options › a › feedback; quizzes/7-9/crumbs-on-the-keys.yaml: items › crumbs-6 › options › b › text; quizzes/7-9/crumbs-on-the-keys.yaml: items › crumbs-6 › options › b › feedback; quizzes/7-9/crumbs-on-the-keys.yaml: items › crumbs-6 › options › c › text; quizzes/7-9/crumbs-on-the-keys.yaml: items › crumbs-6 › options › c › feedback. [translation]
        Translate these; the band opens by itself when none is missing."
    `);
  });
  test('no minutes, and no other help, in a lesson', () => {
    expect(
      shown(
        translated({
          lesson: lessonWords((text) =>
            text.replace('summary: "Xx"', 'summary: "Xx"\nminutes: { class: 30, alone: 10 }'),
          ),
        }),
      ),
    ).toContain('"minutes" is not a field here.');
    expect(
      shown(
        translated({ lesson: lessonWords((text) => text.replace('<Help topic="saw" />', '<Help topic="mean" />')) }),
      )
        .split('\n')
        .slice(0, 2)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "curriculum/lessons/xx/7-9/crumbs-on-the-keys.mdx:90 The source has <Help topic="saw"> here, and this has <Help topic="mean">. [translation]
        Keep parts, pictures, cards and help as they are; translate text, labels, names and alternatives."
    `);
  });
  test('short sentences too', () => {
    expect(
      shown(
        translated({
          lesson: lessonWords((text) =>
            text.replace('Two starts help.', 'Two starts help us to see all the things that we did not see before.'),
          ),
        }),
      ),
    ).toMatchInlineSnapshot(`
      "curriculum/lessons/xx/7-9/crumbs-on-the-keys.mdx:50 This sentence has 15 words; band 7-9 has at most 12: "Two starts help us to see all the things that we did not see before." [sentence]
        Cut it in two."
    `);
  });
  test('of something that is there', () => {
    expect(
      shown(translated({ words: [words('quizzes/7-9/gone.xx.yaml', 'items: []\n')] }))
        .split('\n')
        .slice(0, 2)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "warning language xx band 7-9: The band is not open yet: 5 words are missing. quizzes/7-9/crumbs-on-the-keys.yaml; curriculum/bands.yaml; curriculum/strands.yaml; curriculum/skills/truth.yaml; curriculum/misconceptions/truth.yaml. [translation]
        Translate these; the band opens by itself when none is missing."
    `);
  });
});
