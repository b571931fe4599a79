import { describe, expect, test } from 'vitest';
import { COUNTRY, edited, IDEAS, LESSON, QUIZ, seen, shown, SKILLS } from './project.ts';
import { judge } from '../../src/gate/load.ts';

describe('something that is not there', () => {
  test('a skill', () => {
    expect(seen([LESSON, 'skills: [truth.7-9.1]', 'skills: [truth.7-9.2]'])).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:6 skills › 1: There is no skill "truth.7-9.2". [reference]
        Did you mean "truth.7-9.1"?
      quizzes/7-9/crumbs-on-the-keys.yaml:4 items: truth.7-9.2 has 0 marked items. [bank]
        A skill needs at least 6.
      quizzes/7-9/crumbs-on-the-keys.yaml:4 items: truth.7-9.2 has items of one type only. [bank]
        Use at least two types, so that one way of asking does not decide.
      quizzes/7-9/crumbs-on-the-keys.yaml:4 items: truth.7-9.2 has 0 items with use: lesson. [bank]
        At least 3.
      quizzes/7-9/crumbs-on-the-keys.yaml:4 items: truth.7-9.2 has 0 items with use: later. [bank]
        At least 3: second tries and look-backs draw them.
      quizzes/7-9/crumbs-on-the-keys.yaml:4 items: truth.7-9.2 has 0 decide items. [bank]
        Band 7-9 has at least 2 for each skill.
      quizzes/7-9/crumbs-on-the-keys.yaml:7 items › crumbs-1 › skill: "truth.7-9.1" is not a skill of the lesson "crumbs-on-the-keys". [reference]
        An item measures a skill that its lesson teaches: truth.7-9.2.
      quizzes/7-9/crumbs-on-the-keys.yaml:17 items › crumbs-2 › skill: "truth.7-9.1" is not a skill of the lesson "crumbs-on-the-keys". [reference]
        An item measures a skill that its lesson teaches: truth.7-9.2.
      quizzes/7-9/crumbs-on-the-keys.yaml:38 items › crumbs-3 › skill: "truth.7-9.1" is not a skill of the lesson "crumbs-on-the-keys". [reference]
        An item measures a skill that its lesson teaches: truth.7-9.2.
      quizzes/7-9/crumbs-on-the-keys.yaml:50 items › crumbs-4 › skill: "truth.7-9.1" is not a skill of the lesson "crumbs-on-the-keys". [reference]
        An item measures a skill that its lesson teaches: truth.7-9.2.
      quizzes/7-9/crumbs-on-the-keys.yaml:60 items › crumbs-5 › skill: "truth.7-9.1" is not a skill of the lesson "crumbs-on-the-keys". [reference]
        An item measures a skill that its lesson teaches: truth.7-9.2.
      quizzes/7-9/crumbs-on-the-keys.yaml:81 items › crumbs-6 › skill: "truth.7-9.1" is not a skill of the lesson "crumbs-on-the-keys". [reference]
        An item measures a skill that its lesson teaches: truth.7-9.2."
    `);
  });
  test('a skill of another band', () => {
    expect(seen([LESSON, 'next: [truth.7-9.1]', 'next: [truth.9-11.1]'])).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:29 next › 1: "truth.9-11.1" is of an older band. [walls]
        What comes next for band 7-9 is a skill of band 7-9."
    `);
  });
  test('a skill without its short wording', () => {
    expect(seen([SKILLS, /\n {4}short: "I can tell what I saw from what I guessed\."/, ''])).toMatchInlineSnapshot(`
      "curriculum/skills/truth.yaml:16 skills › truth.7-9.1: "truth.7-9.1" has no \`short\`, and the lesson "crumbs-on-the-keys" teaches it. [lesson-whole]
        Add \`short\` to the skill in curriculum/skills/truth.yaml: the same skill in a child's words."
    `);
  });
  test('a retired skill', () => {
    expect(
      seen([SKILLS, 'statement: "I can tell what I saw', 'retired: 2026-01-31\n    statement: "I can tell what I saw']),
    ).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:6 skills › 1: "truth.7-9.1" was retired on 2026-01-31. [reference]
        Teach the skill that took its place."
    `);
  });
  test('a quiz', () => {
    const project = edited();
    expect(shown(judge({ ...project, quizzes: project.quizzes.filter(({ file }) => file !== QUIZ) })))
      .toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:26 quiz: There is no quiz "crumbs-on-the-keys" in band 7-9. [lesson-whole]
        Write quizzes/7-9/crumbs-on-the-keys.yaml; a lesson is published with its quiz.
      curriculum/misconceptions/truth.yaml:3 misconceptions › truth.clue-is-proof › id: "truth.clue-is-proof" is offered by 0 items. [offers]
        At least 3: fewer cannot tell a mix-up from a slip."
    `);
  });
  test('a lesson', () => {
    const project = edited();
    expect(shown(judge({ ...project, lessons: project.lessons.filter(({ file }) => file !== LESSON) })))
      .toMatchInlineSnapshot(`
      "quizzes/7-9/crumbs-on-the-keys.yaml:2 lesson: There is no lesson "crumbs-on-the-keys" in band 7-9. [lesson-whole]
        Write curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx, or move the quiz."
    `);
  });
  test('a help tile', () => {
    expect(
      seen(
        [LESSON, 'helpTopics: [saw]', 'helpTopics: [sawn]'],
        [LESSON, '<Help topic="saw" />', '<Help topic="friends" />'],
      ),
    ).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:8 helpTopics › 1: There is no help tile "sawn". [reference]
        The tiles of band 7-9 are: unsafe, mean, saw, asked, met, picture, body, account, regret, friend, home.
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:110 Help: There is no help tile "friends". [reference]
        The tiles of band 7-9 are: unsafe, mean, saw, asked, met, picture, body, account, regret, friend, home. The front matter names those that the lesson uses."
    `);
  });
  test('a source', () => {
    expect(
      seen([
        LESSON,
        'Guidelines for policy-makers on child online protection',
        'Guideline for policy-makers on child online protection',
      ]),
    ).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:32 sources › 1: "Guideline for policy-makers on child online protection" is not among the sources. [source]
        Did you mean "Guidelines for policy-makers on child online protection"?"
    `);
  });
  test('the year of a source', () => {
    expect(seen([LESSON, 'year: 2020', 'year: 2021'])).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:32 sources › 1: This differs from curriculum/sources.yaml: International Telecommunication Union, 2020. [source]
        Copy publisher and year from there."
    `);
  });
  test('a misconception', () => {
    expect(seen([QUIZ, 'misconception: truth.clue-is-proof', 'misconception: truth.clue-is-prof']))
      .toMatchInlineSnapshot(`
      "quizzes/7-9/crumbs-on-the-keys.yaml:13 items › crumbs-1 › options › b › misconception: There is no misconception "truth.clue-is-prof". [reference]
        Did you mean "truth.clue-is-proof"?"
    `);
  });
  test('a twin', () => {
    expect(seen([QUIZ, 'twin: crumbs-4', 'twin: crumbs-9'])).toMatchInlineSnapshot(`
      "quizzes/7-9/crumbs-on-the-keys.yaml:9 items › crumbs-1 › twin: There is no item "crumbs-9". [twin]
        Twins name each other and measure the same skill, so that one can stand in for the other.
      quizzes/7-9/crumbs-on-the-keys.yaml:52 items › crumbs-4 › twin: "crumbs-1" names "crumbs-9" as its twin. [twin]
        Twins name each other and measure the same skill, so that one can stand in for the other."
    `);
  });
  test('a skill outside the lesson', () => {
    expect(seen([QUIZ, 'skill: truth.7-9.1', 'skill: truth.5-7.1'])).toMatchInlineSnapshot(`
      "quizzes/7-9/crumbs-on-the-keys.yaml:4 items: truth.7-9.1 has 5 marked items. [bank]
        A skill needs at least 6.
      quizzes/7-9/crumbs-on-the-keys.yaml:4 items: truth.7-9.1 has 2 items with use: lesson. [bank]
        At least 3.
      quizzes/7-9/crumbs-on-the-keys.yaml:7 items › crumbs-1 › skill: "truth.5-7.1" is not a skill of the lesson "crumbs-on-the-keys". [reference]
        An item measures a skill that its lesson teaches: truth.7-9.1.
      quizzes/7-9/crumbs-on-the-keys.yaml:9 items › crumbs-1 › twin: "crumbs-4" measures another skill, truth.7-9.1. [twin]
        Twins name each other and measure the same skill, so that one can stand in for the other.
      quizzes/7-9/crumbs-on-the-keys.yaml:13 items › crumbs-1 › options › b › misconception: "truth.clue-is-proof" is a wrong idea about truth.7-9.1, and this item measures truth.5-7.1. [reference]
        Name a wrong idea about the skill that the item measures.
      quizzes/7-9/crumbs-on-the-keys.yaml:14 items › crumbs-1 › options › c › misconception: "truth.clue-is-proof" is a wrong idea about truth.7-9.1, and this item measures truth.5-7.1. [reference]
        Name a wrong idea about the skill that the item measures.
      quizzes/7-9/crumbs-on-the-keys.yaml:52 items › crumbs-4 › twin: "crumbs-1" measures another skill, truth.5-7.1. [twin]
        Twins name each other and measure the same skill, so that one can stand in for the other."
    `);
  });
  test('a code and a risk', () => {
    expect(
      seen(
        [SKILLS, 'crosswalk: ["digcomp:1.2"]', 'crosswalk: ["digcomp:1.9"]'],
        [SKILLS, 'content.values', 'content.value'],
      ),
    ).toMatchInlineSnapshot(`
      "curriculum/skills/truth.yaml:9 skills › truth.3-5.1 › crosswalk › 1: There is no code "digcomp:1.9". [reference]
        Did you mean "digcomp:1.1"?
      curriculum/skills/truth.yaml:21 skills › truth.7-9.1 › risks › 1: There is no risk "content.value". [reference]
        Did you mean "content.values"?"
    `);
  });
  test('a source of a telephone number', () => {
    expect(seen([COUNTRY, '- own2', '- own3'])).toMatchInlineSnapshot(`
      "curriculum/support/al.yaml:22 childHelplines › ALO 116 111 › from › 2: There is no source "own3" in this file. [reference]
        Name one of: own, own2, unicef; or add the source below."
    `);
  });
  test('a misconception in the file of another strand', () => {
    expect(seen([IDEAS, 'strand: truth', 'strand: help'])).toMatchInlineSnapshot(`
      "curriculum/misconceptions/truth.yaml:4 misconceptions › truth.clue-is-proof › skill: "truth.clue-is-proof" stands in the file of the strand "help". [reference]
        Move it to curriculum/misconceptions/truth.yaml."
    `);
  });
});

describe('what skills build on', () => {
  test('their own band', () => {
    expect(seen([SKILLS, 'buildsOn: [truth.5-7.1]', 'buildsOn: [truth.7-9.1]'])).toMatchInlineSnapshot(`
      "warning curriculum/skills/truth.yaml:10 skills › truth.5-7.1 › id: No older skill builds on "truth.5-7.1". [builds-on]
        Name it in \`buildsOn\` of a skill of an older band.
      curriculum/skills/truth.yaml:19 skills › truth.7-9.1 › buildsOn › 1: "truth.7-9.1" builds on "truth.7-9.1", which is of its own band. [builds-on]
        Build on skills of younger bands only: a learner meets them first.
      curriculum/skills/truth.yaml:19 skills › truth.7-9.1 › buildsOn: These skills build on one another in a ring: truth.7-9.1 → truth.7-9.1. [builds-on]
        Take out the step that goes back."
    `);
  });
  test('an older band, which makes a ring', () => {
    expect(seen([SKILLS, 'buildsOn: [truth.3-5.1]', 'buildsOn: [truth.7-9.1]'])).toMatchInlineSnapshot(`
      "warning curriculum/skills/truth.yaml:3 skills › truth.3-5.1 › id: No older skill builds on "truth.3-5.1". [builds-on]
        Name it in \`buildsOn\` of a skill of an older band.
      curriculum/skills/truth.yaml:12 skills › truth.5-7.1 › buildsOn › 1: "truth.5-7.1" builds on "truth.7-9.1", which is of an older band. [builds-on]
        Build on skills of younger bands only: a learner meets them first.
      curriculum/skills/truth.yaml:12 skills › truth.5-7.1 › buildsOn: These skills build on one another in a ring: truth.5-7.1 → truth.7-9.1 → truth.5-7.1. [builds-on]
        Take out the step that goes back."
    `);
  });
  test('nothing', () => {
    expect(seen([SKILLS, 'buildsOn: [truth.7-9.1]', 'buildsOn: []'])).toMatchInlineSnapshot(`
      "warning curriculum/skills/truth.yaml:16 skills › truth.7-9.1 › id: No older skill builds on "truth.7-9.1". [builds-on]
        Name it in \`buildsOn\` of a skill of an older band.
      curriculum/skills/truth.yaml:25 skills › truth.9-11.1 › buildsOn: "truth.9-11.1" builds on nothing. [builds-on]
        Name at least one skill of a younger band that comes before it."
    `);
  });
});

describe('ids', () => {
  test('used twice by items', () => {
    expect(seen([QUIZ, 'id: crumbs-6', 'id: crumbs-5'])).toMatchInlineSnapshot(`
      "quizzes/7-9/crumbs-on-the-keys.yaml:40 items › crumbs-3 › twin: There is no item "crumbs-6". [twin]
        Twins name each other and measure the same skill, so that one can stand in for the other.
      quizzes/7-9/crumbs-on-the-keys.yaml:79 items › crumbs-5 › id: The id "crumbs-5" of this item is used already, in quizzes/7-9/crumbs-on-the-keys.yaml, line 58. [unique-id]
        Give one of the two an id of its own. If one of them is published, the other must change.
      quizzes/7-9/crumbs-on-the-keys.yaml:83 items › crumbs-5 › twin: "crumbs-3" names "crumbs-6" as its twin. [twin]
        Twins name each other and measure the same skill, so that one can stand in for the other."
    `);
  });
  test('used twice across files', () => {
    const project = edited();
    const copy = project.quizzes
      .filter(({ file }) => file === QUIZ)
      .map((given) => ({ ...given, file: 'quizzes/9-11/crumbs-on-the-keys.yaml', band: '9-11' as const }));
    expect(
      shown(judge({ ...project, quizzes: [...project.quizzes, ...copy] }))
        .split('\n')
        .filter((line) => line.includes('[unique-id]')),
    ).toMatchInlineSnapshot(`
      [
        "quizzes/9-11/crumbs-on-the-keys.yaml:1 id: The id "crumbs-on-the-keys" of this quiz is used already, in quizzes/7-9/crumbs-on-the-keys.yaml, line 1. [unique-id]",
        "quizzes/9-11/crumbs-on-the-keys.yaml:5 items › crumbs-1 › id: The id "crumbs-1" of this item is used already, in quizzes/7-9/crumbs-on-the-keys.yaml, line 5. [unique-id]",
        "quizzes/9-11/crumbs-on-the-keys.yaml:15 items › crumbs-2 › id: The id "crumbs-2" of this item is used already, in quizzes/7-9/crumbs-on-the-keys.yaml, line 15. [unique-id]",
        "quizzes/9-11/crumbs-on-the-keys.yaml:36 items › crumbs-3 › id: The id "crumbs-3" of this item is used already, in quizzes/7-9/crumbs-on-the-keys.yaml, line 36. [unique-id]",
        "quizzes/9-11/crumbs-on-the-keys.yaml:48 items › crumbs-4 › id: The id "crumbs-4" of this item is used already, in quizzes/7-9/crumbs-on-the-keys.yaml, line 48. [unique-id]",
        "quizzes/9-11/crumbs-on-the-keys.yaml:58 items › crumbs-5 › id: The id "crumbs-5" of this item is used already, in quizzes/7-9/crumbs-on-the-keys.yaml, line 58. [unique-id]",
        "quizzes/9-11/crumbs-on-the-keys.yaml:79 items › crumbs-6 › id: The id "crumbs-6" of this item is used already, in quizzes/7-9/crumbs-on-the-keys.yaml, line 79. [unique-id]",
      ]
    `);
  });
  test('that are not the name of the file', () => {
    expect(seen([LESSON, 'id: crumbs-on-the-keys', 'id: crumbs-on-keys'])).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:2 id: The id of the lesson is "crumbs-on-keys", and the file is named "crumbs-on-the-keys". [file-name]
        Write id: crumbs-on-the-keys, or rename the file.
      quizzes/7-9/crumbs-on-the-keys.yaml:2 lesson: There is no lesson "crumbs-on-the-keys" in band 7-9. [lesson-whole]
        Write curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx, or move the quiz."
    `);
  });
});
