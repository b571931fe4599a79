import { describe, expect, test } from 'vitest';
import { COUNTRY, IDEAS, LESSON, QUIZ, seen, SKILLS } from './project.ts';

describe('a file that cannot be read', () => {
  test('YAML with a colon in plain text', () => {
    expect(seen([QUIZ, 'prompt: "Ana sees wet steps and a hat. What did she see?"', 'prompt: Ana: what: now']))
      .toMatchInlineSnapshot(`
      "quizzes/7-9/crumbs-on-the-keys.yaml:10 column 13: This is not valid YAML: Nested mappings are not allowed in compact mappings. [yaml]
        Look at this line and the one above: indent with spaces, put text that holds a colon, a # or quotes into double quotes, and close every bracket.
      quizzes/7-9/crumbs-on-the-keys.yaml:10 column 18: This is not valid YAML: Nested mappings are not allowed in compact mappings. [yaml]
        Look at this line and the one above: indent with spaces, put text that holds a colon, a # or quotes into double quotes, and close every bracket."
    `);
  });
  test('YAML with a key twice', () => {
    expect(seen([LESSON, 'version: 1\n', 'version: 1\nversion: 2\n'])).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:6 column 1: This is not valid YAML: Map keys must be unique. [yaml]
        Look at this line and the one above: indent with spaces, put text that holds a colon, a # or quotes into double quotes, and close every bracket."
    `);
  });
  test('a part that is not closed', () => {
    expect(seen([LESSON, '</Learn>', ''])).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:63 Expected a closing tag for \`<Learn>\` (63:1). [mdx]
        Close every part that is opened. In running text < and { are read as code: write "less than", or ( )."
    `);
  });
  test('a < in running text', () => {
    expect(seen([LESSON, 'Good eyes find a lot.', 'Good eyes find a lot. I <3 eyes.'])).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:38 Unexpected character after \`<\`, expected a valid JSX tag (note: to create a link in MDX, use \`[text](url)\`). [mdx]
        Close every part that is opened. In running text < and { are read as code: write "less than", or ( )."
    `);
  });
  test('no front matter', () => {
    expect(seen([LESSON, /^---\n/, ''])).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:1 The lesson does not begin with front matter. [shape]
        Begin the file with ---, the fields, and --- again. \`npm run new lesson\` writes a skeleton."
    `);
  });
});

describe('a field that is wrong', () => {
  test('missing', () => {
    expect(seen([LESSON, 'prepare: 5\n', ''])).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:2 prepare: "prepare" is missing. [shape]
        Add it. It holds a number."
    `);
  });
  test('misspelt', () => {
    expect(seen([LESSON, 'prepare: 5\n', 'prepair: 5\n'])).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:2 prepare: "prepare" is missing. [shape]
        Add it. It holds a number.
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:12 prepair: "prepair" is not a field here. [shape]
        Did you mean "prepare"? The fields here are: id, title, summary, version, skills, topics, helpTopics, minutes, modes, needs, prepare, steps, words, lookFor, contentNote, familyNote, quiz, printables, next, lawNote, sources, review, exceptions."
    `);
  });
  test('derived, and so never written', () => {
    expect(seen([LESSON, 'version: 1\n', 'version: 1\nband: "7-9"\nsensitivity: 0\n'])).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:6 band: "band" is not a field here. [shape]
        Take it out: it follows from the path of the file and from the skills.
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:7 sensitivity: "sensitivity" is not a field here. [shape]
        Take it out: it follows from the path of the file and from the skills."
    `);
  });
  test('of another kind', () => {
    expect(seen([LESSON, 'prepare: 5\n', 'prepare: "five"\n'])).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:12 prepare: This is text, and must be a number. [shape]
        Write a number here."
    `);
  });
  test('not one of the choices', () => {
    expect(seen([LESSON, 'modes: [projector, paper, none]', 'modes: [projector, beamer]'])).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:10 modes › 2: This must be one of projector, paper, shared, each, none. [shape]
        Write one of: projector, paper, shared, each, none."
    `);
  });
  test('three skills', () => {
    expect(seen([LESSON, 'skills: [truth.7-9.1]', 'skills: [truth.7-9.1, truth.7-9.1, truth.7-9.1]']))
      .toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:6 skills: A lesson teaches one skill, two at most. [shape]
        Write at most 2."
    `);
  });
  test('misspelt deep in an item', () => {
    expect(seen([QUIZ, 'feedback: "Her eyes told her that much."', 'feedbak: "Her eyes told her that much."']))
      .toMatchInlineSnapshot(`
      "quizzes/7-9/crumbs-on-the-keys.yaml:12 items › crumbs-1 › options › a › feedback: "feedback" is missing. [shape]
        Add it. It holds text in double quotes.
      quizzes/7-9/crumbs-on-the-keys.yaml:12 items › crumbs-1 › options › a › feedbak: "feedbak" is not a field here. [shape]
        Did you mean "feedback"? The fields here are: id, text, key, misconception, picture, feedback."
    `);
  });
  test('an item of a type that does not exist', () => {
    expect(seen([QUIZ, 'type: group', 'type: sort'])).toMatchInlineSnapshot(`
      "quizzes/7-9/crumbs-on-the-keys.yaml:37 items › crumbs-3 › type: This must have a type that exists: choose-one, choose-several, order, group, match, gap, spot, decide, reflect. [shape]
        What this field holds, with an example of each item type, is in docs/guides/files.md."
    `);
  });
  test('two right answers', () => {
    expect(
      seen([
        QUIZ,
        'text: "That it rained at night", misconception: truth.clue-is-proof',
        'text: "That it rained at night", key: true',
      ]),
    ).toMatchInlineSnapshot(`
      "quizzes/7-9/crumbs-on-the-keys.yaml:11 items › crumbs-1 › options: This has 2 options marked "key: true"; exactly one is needed. [shape]
        What this field holds, with an example of each item type, is in docs/guides/files.md."
    `);
  });
  test('a turn that leads nowhere', () => {
    expect(seen([QUIZ, 'value: 0.5, next: why, feedback: "It keeps', 'value: 0.5, next: home, feedback: "It keeps']))
      .toMatchInlineSnapshot(`
      "quizzes/7-9/crumbs-on-the-keys.yaml:27 items › crumbs-2 › turns › say › options › c › next: "home" is neither a turn nor an ending of this item. [shape]
        What this field holds, with an example of each item type, is in docs/guides/files.md."
    `);
  });
  test('a statement that is not one', () => {
    expect(seen([SKILLS, '"I can say that I am not sure yet."', '"Not being sure"'])).toMatchInlineSnapshot(`
      "curriculum/skills/truth.yaml:11 skills › truth.5-7.1 › statement: A statement begins "I can" and ends with a full stop. [shape]
        What this field holds, with an example of each item type, is in docs/guides/files.md."
    `);
  });
  test('a misconception without what to say', () => {
    expect(seen([IDEAS, /\n {4}sayThis: .*/, ''])).toMatchInlineSnapshot(`
      "curriculum/misconceptions/truth.yaml:3 misconceptions › truth.clue-is-proof › sayThis: "sayThis" is missing. [shape]
        Add it. It holds text in double quotes."
    `);
  });
  test('a telephone number that lost its quotes', () => {
    expect(seen([COUNTRY, 'phone: 116 111', 'phone: 116111'])).toMatchInlineSnapshot(`
      "curriculum/support/al.yaml:10 childHelplines › ALO 116 111 › phone: A number is text: put it in quotes. [shape]
        Write text in double quotes here."
    `);
  });
  test('all problems are listed, not the first', () => {
    expect(
      seen(
        [LESSON, 'prepare: 5\n', ''],
        [LESSON, 'title: "Crumbs on the keys"', 'titel: "Crumbs on the keys"'],
        [QUIZ, 'use: later', 'use: never'],
      ),
    ).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:2 title: "title" is missing. [shape]
        Add it. It holds text in double quotes.
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:2 prepare: "prepare" is missing. [shape]
        Add it. It holds a number.
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:3 titel: "titel" is not a field here. [shape]
        Did you mean "title"? The fields here are: id, title, summary, version, skills, topics, helpTopics, minutes, modes, needs, prepare, steps, words, lookFor, contentNote, familyNote, quiz, printables, next, lawNote, sources, review, exceptions.
      quizzes/7-9/crumbs-on-the-keys.yaml:51 items › crumbs-4 › use: This must be "lesson" or "later". [shape]
        Write one of: lesson, later."
    `);
  });
});
