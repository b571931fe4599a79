import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BANDS, isOlderBand } from '../../src/core/content/ids.ts';
import { termPattern } from '../../src/core/content/rules/language.ts';
import { languageRules } from '../../src/core/content/schemas/language.ts';
import { stops } from '../../src/core/content/exceptions.ts';
import { judge } from '../../src/gate/load.ts';
import { edited, EARLY_LESSON, EARLY_QUIZ, IDEAS, LESSON, QUIZ, seen, SKILLS } from './project.ts';

const rules = languageRules.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../curriculum/language.json'), 'utf8')),
);
const say = (text: string): string => seen([LESSON, 'Two starts help.', text]);

/** What is said of lines that all stand in one lesson. */
const sayAll = (lines: readonly string[]): string => say(lines.join('\n\n'));

describe('patterns of blame, insult, doom, threat and label', () => {
  const caught = sayAll(rules.patterns.flatMap(({ bad }) => bad));
  const passed = sayAll(rules.patterns.flatMap(({ good }) => good));
  test.each(rules.patterns)('$id', ({ id, re, bad, good }) => {
    for (const line of bad) expect(new RegExp(re, 'iu').test(line), line).toBe(true);
    for (const line of good) expect(new RegExp(re, 'iu').test(line), line).toBe(false);
    expect(caught.split(`[${id}]`).length - 1).toBeGreaterThanOrEqual(bad.length);
    expect(passed).not.toContain(`[${id}]`);
  });
});

describe('terms', () => {
  const terms = BANDS.flatMap((band) =>
    (rules.fromBand[band] ?? []).map((term) => ({ band, word: term.replaceAll('*', '') })),
  );
  const older = terms.filter(({ band }) => isOlderBand(band, '7-9'));
  const said = sayAll(older.map(({ word }) => `They say ${word} here.`));
  test.each(older)('"$word" waits for $band', ({ word, band }) => {
    expect(said.toLowerCase()).toContain(
      `learn: "${word.toLowerCase()}" may appear from band ${band}; this is band 7-9. [term]`,
    );
  });
  test('others of the band may be said', () => {
    const own = terms.filter(({ band }) => !isOlderBand(band, '7-9'));
    expect(own.length).toBeGreaterThan(0);
    expect(sayAll(own.map(({ word }) => `They say ${word} here.`))).not.toContain('[term]');
  });
  const never = rules.never.map((term) => term.replaceAll('*', ''));
  const learners = sayAll(never.map((word) => `They say ${word} here.`));
  const teachers = seen([
    LESSON,
    '- Fill one bag for each pair.',
    never.map((word) => `- They say ${word} here.`).join('\n'),
  ]);
  test.each(never)('"%s" is never said, to teachers neither', (word) => {
    expect(learners).toContain(`Learn: "${word}" is never used. [never-word]`);
    expect(teachers).toContain(`Teacher: "${word}" is never used. [never-word]`);
  });
  test('match whole words, any ending with a star, a hyphen for a space', () => {
    expect(termPattern('sex').test('Essex and Sussex')).toBe(false);
    expect(termPattern('diet*').test('on a DIETING plan')).toBe(true);
    expect(termPattern('loot box*').test('two loot-boxes')).toBe(true);
  });
  test('what an author sees', () => {
    expect(say('A scam made her an addict.')).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:70 Learn: "addict" is never used. [never-word]
        docs/guides/lessons.md §4 gives the word for it. If it is meant in another sense, write an exception with the reason.
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:70 Learn: "scam" may appear from band 9-11; this is band 7-9. [term]
        Say it in words of this band, or leave it to the older one. If it is meant in another sense, write an exception with the reason."
    `);
  });
  test('in a title, an alternative, an answer, a short wording, a wrong idea', () => {
    expect(
      seen(
        [LESSON, 'title: "Crumbs on the keys"', 'title: "A scam on the keys"'],
        [LESSON, 'alt="Lin looks', 'alt="A scam: Lin looks'],
        [QUIZ, 'text: "The roof is red"', 'text: "The roof is a scam"'],
        [SKILLS, 'short: "I can say real or pretend."', 'short: "I can spot a bully."'],
        [IDEAS, 'says: "I saw a clue', 'says: "I saw a scam'],
      ),
    ).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:3 title: "scam" may appear from band 9-11; this is band 7-9. [term]
        Say it in words of this band, or leave it to the older one. If it is meant in another sense, write an exception with the reason.
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:65 Learn: "scam" may appear from band 9-11; this is band 7-9. [term]
        Say it in words of this band, or leave it to the older one. If it is meant in another sense, write an exception with the reason.
      curriculum/misconceptions/truth.yaml:5 misconceptions › truth.clue-is-proof › says: "scam" may appear from band 9-11; this is band 7-9. [term]
        Say it in words of this band, or leave it to the older one. If it is meant in another sense, write an exception with the reason.
      curriculum/skills/truth.yaml:5 skills › truth.3-5.1 › short: "bully" may appear from band 7-9; this is band 3-5. [term]
        Say it in words of this band, or leave it to the older one. If it is meant in another sense, write an exception with the reason.
      curriculum/skills/truth.yaml:5 skills › truth.3-5.1 › short: "a bully": bully as a noun for a person. [label]
        Say what to do next instead, and leave the child free of blame. A wrong idea that is answered at once belongs in <Myth>.
      quizzes/7-9/crumbs-on-the-keys.yaml:46 items › crumbs-3 › cards › c › text: "scam" may appear from band 9-11; this is band 7-9. [term]
        Say it in words of this band, or leave it to the older one. If it is meant in another sense, write an exception with the reason."
    `);
  });
  test('teachers may use professional terms', () => {
    expect(seen([LESSON, '- Fill one bag for each pair.', '- Read about grooming and phishing first.'])).toBe('');
  });
  test('a myth is answered at once, so blame in it is skipped', () => {
    expect(say('<Myth says="It was her own fault.">\n\nSome say it was her fault. They do not know.\n\n</Myth>')).toBe(
      '',
    );
  });
});

describe('an exception', () => {
  test('in the front matter, with its reason', () => {
    expect(
      seen(
        [LESSON, 'Two starts help.', 'They walk the dog on a diet of sun.'],
        [
          LESSON,
          'review: {',
          'exceptions:\n  - { rule: term, at: Learn, reason: "A way of speaking about sun, not about food." }\nreview: {',
        ],
      ),
    ).toBe('');
  });
  test('beside the text, with its reason', () => {
    expect(say('{/* allow term: a way of speaking about sun, not about food */}\n\nThey walk on a diet of sun.')).toBe(
      '',
    );
  });
  test('beside another text covers nothing', () => {
    expect(
      say('They walk on a diet of sun.\n\n{/* allow term: a way of speaking about sun, not food */}\n\nThey sleep.'),
    ).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:70 Learn: "diet" may appear from band 11-14; this is band 7-9. [term]
        Say it in words of this band, or leave it to the older one. If it is meant in another sense, write an exception with the reason.
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:72 exception from term: This exception from "term" covers no problem. [exceptions]
        Take it out, or check its rule and its place: a rule that is set aside for nothing hides the next mistake."
    `);
  });
  test('for nothing', () => {
    expect(
      seen([
        LESSON,
        'review: {',
        'exceptions:\n  - { rule: term, at: "", reason: "There was a word here once." }\nreview: {',
      ]),
    ).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:34 exception from term: This exception from "term" covers no problem. [exceptions]
        Take it out, or check its rule and its place: a rule that is set aside for nothing hides the next mistake."
    `);
  });
  test('without a reason', () => {
    expect(seen([LESSON, 'review: {', 'exceptions:\n  - { rule: term, at: "", reason: "fine" }\nreview: {']))
      .toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:34 exceptions › 1 › reason: Give the reason in a few words (at least four), so that a reader can judge it. [shape]
        What this field holds, with an example of each item type, is in docs/guides/files.md."
    `);
  });
  test('from a wall', () => {
    expect(
      seen(
        [LESSON, 'topics: [guessing]', 'topics: [sexting]'],
        [
          LESSON,
          'review: {',
          'exceptions:\n  - { rule: walls, at: topics, reason: "We would like to have it here." }\nreview: {',
        ],
      ),
    ).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:7 topics › 1: The name "sexting" holds "sexting", a word of band 11-14. [walls]
        Names show in addresses, downloads and page sources: choose a neutral one.
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:34 exception from walls: The rule "walls" allows no exception. [exceptions]
        Take the exception out and mend what it covers."
    `);
  });
});

describe('walls between bands', () => {
  test('names: topics, sheets, cards, things, wrong ideas', () => {
    expect(
      seen(
        [LESSON, 'topics: [guessing]', 'topics: [sexting]'],
        [LESSON, '{ id: two-columns', '{ id: loot-boxes'],
        [LESSON, '<Thing name="piano" />', '<Thing name="drugs" />'],
        [EARLY_QUIZ, '{ name: toy-fish }', '{ name: gambling-snake }'],
        [IDEAS, 'id: truth.clue-is-proof', 'id: truth.suicide-is-proof'],
      )
        .split('\n')
        .filter((line) => line.includes('[walls]'))
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:7 topics › 1: The name "sexting" holds "sexting", a word of band 11-14. [walls]
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:28 printables › loot-boxes › id: The name "loot-boxes" holds "loot boxes", a word of band 9-11. [walls]
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:46 Thing: The name "drugs" holds "drugs", a word of band 14-16. [walls]
      curriculum/misconceptions/truth.yaml:3 misconceptions › truth.suicide-is-proof › id: The name "suicide-is-proof" holds "suicide", a word of band 14-16. [walls]
      quizzes/3-5/is-it-a-bear.yaml:56 items › bear-3 › cards › b › picture › things › gambling-snake › name: The name "gambling-snake" holds "gambling", a word of band 9-11. [walls]"
    `);
  });
  test('ids, addresses and lessons of an older band in the text', () => {
    expect(seen([EARLY_LESSON, 'Grr! That is fun.', 'See truth.9-11.1. See /en/7-9/crumbs/. See crumbs-on-the-keys.']))
      .toMatchInlineSnapshot(`
      "curriculum/lessons/en/3-5/is-it-a-bear.mdx:36 Start: "truth.9-11.1" is of an older band. [walls]
        Take it out: a younger learner never meets what is for older ones.
      curriculum/lessons/en/3-5/is-it-a-bear.mdx:36 Start: "/7-9/crumbs" is an address of an older band. [walls]
        Take it out: a younger learner never meets what is for older ones.
      curriculum/lessons/en/3-5/is-it-a-bear.mdx:36 Start: "crumbs-on-the-keys" is a lesson of band 7-9. [walls]
        Take it out, or choose another name."
    `);
  });
});

test('while an author writes, only what leaves no sound page stops the site', () => {
  const { problems } = judge(
    edited([LESSON, 'Two starts help.', 'TODO: a scam.'], [LESSON, 'topics: [guessing]', 'topics: [sexting]']),
  );
  expect(problems.filter((problem) => stops(problem)).map(({ rule }) => rule)).toEqual(['walls', 'term', 'unwritten']);
  expect(problems.filter((problem) => stops(problem, true)).map(({ rule }) => rule)).toEqual(['walls']);
});

test('brands and idioms are warnings', () => {
  expect(say('Watch TikTok. It is a piece of cake.')).toMatchInlineSnapshot(`
    "warning curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:70 Learn: "TikTok" is a brand. [brand]
      Say what it is: "a video app", "a game", "a search page". Brands date and advertise.
    warning curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:70 Learn: "piece of cake" is an idiom. [idiom]
      Say it literally: learners new to the language, and many autistic learners, read it word by word."
  `);
});

describe('the words of the help pages', () => {
  const HELP = 'src/i18n/help.en.json';
  test('may use a word one band earlier, and no earlier', () => {
    expect(seen([HELP, '"You did nothing wrong by seeing it."', '"You did nothing wrong by seeing the scam."'])).toBe(
      '',
    );
    expect(
      seen([HELP, '"Leave it closed."', '"Leave the scam closed."'])
        .split('\n')
        .find((line) => line.includes('[term]')),
    ).toMatchInlineSnapshot(
      `"src/i18n/help.en.json:260 bands › 5-7 › tiles › saw › steps › 3 › 1: "scam" may appear from band 9-11; this is band 5-7. [term]"`,
    );
  });
  test('blame nobody', () => {
    expect(
      seen([HELP, '"Leave it closed."', '"Why did you open it?"']).split('\n').slice(0, 1).join('\n'),
    ).toMatchInlineSnapshot(
      `"src/i18n/help.en.json:260 bands › 5-7 › tiles › saw › steps › 3 › 1: "Why did you": why did you. [blame-why]"`,
    );
  });
  test('are not taken from an older band', () => {
    expect(seen([HELP, '"like": "5-7"', '"like": "9-11"']).split('\n').slice(0, 1).join('\n')).toMatchInlineSnapshot(
      `"src/i18n/help.en.json:297 bands › 7-9 › like: The help words of band 7-9 are taken from the older band 9-11. [walls]"`,
    );
  });
});
