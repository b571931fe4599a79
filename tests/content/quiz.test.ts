import { describe, expect, test } from 'vitest';
import { EARLY_QUIZ, IDEAS, QUIZ, seen, SKILLS } from './project.ts';

const sensitive = [SKILLS, /(id: truth\.7-9\.1[\s\S]*?)sensitivity: 0/, '$1sensitivity: 2'] as const;

describe('a bank', () => {
  test('with too few items, types and decides', () => {
    expect(seen([QUIZ, / {2}- id: crumbs-5[\s\S]*?(?= {2}- id: crumbs-6)/, ''])).toMatchInlineSnapshot(`
      "quizzes/7-9/crumbs-on-the-keys.yaml:4 items: truth.7-9.1 has 5 marked items. [bank]
        A skill needs at least 6.
      quizzes/7-9/crumbs-on-the-keys.yaml:4 items: truth.7-9.1 has 2 items with use: later. [bank]
        At least 3: second tries and look-backs draw them.
      quizzes/7-9/crumbs-on-the-keys.yaml:4 items: truth.7-9.1 has 1 decide item. [bank]
        Band 7-9 has at least 2 for each skill.
      quizzes/7-9/crumbs-on-the-keys.yaml:19 items › crumbs-2 › twin: There is no item "crumbs-5". [twin]
        Twins name each other and measure the same skill, so that one can stand in for the other."
    `);
  });
  test('with one type only', () => {
    expect(
      seen(
        [EARLY_QUIZ, / {2}- id: bear-3[\s\S]*?(?= {2}- id: bear-6)/, ''],
        [EARLY_QUIZ, / {2}- id: bear-6[\s\S]*$/, ''],
      ),
    ).toMatchInlineSnapshot(`
      "quizzes/3-5/is-it-a-bear.yaml:4 items: truth.3-5.1 has 4 marked items. [bank]
        A skill needs at least 6.
      quizzes/3-5/is-it-a-bear.yaml:4 items: truth.3-5.1 has items of one type only. [bank]
        Use at least two types, so that one way of asking does not decide.
      quizzes/3-5/is-it-a-bear.yaml:4 items: truth.3-5.1 has 2 items with use: lesson. [bank]
        At least 3.
      quizzes/3-5/is-it-a-bear.yaml:4 items: truth.3-5.1 has 2 items with use: later. [bank]
        At least 3: second tries and look-backs draw them.
      quizzes/3-5/is-it-a-bear.yaml:4 items: The bank has 1 type: choose-one. [bank]
        Band 3-5 has at least 2."
    `);
  });
  test('with nothing for later', () => {
    expect(seen([QUIZ, 'use: later', 'use: lesson'])).toMatchInlineSnapshot(`
      "quizzes/7-9/crumbs-on-the-keys.yaml:4 items: truth.7-9.1 has 2 items with use: later. [bank]
        At least 3: second tries and look-backs draw them."
    `);
  });
  test('with a wrong idea that too few items offer', () => {
    expect(
      seen([
        IDEAS,
        /$/,
        '  - { id: truth.loud-is-true, skill: truth.7-9.1, says: "Loud is true.", why: "It feels so.", mend: Learn, sayThis: "Who was loud?" }\n',
      ]),
    ).toMatchInlineSnapshot(`
      "curriculum/misconceptions/truth.yaml:9 misconceptions › truth.loud-is-true › id: "truth.loud-is-true" is offered by 0 items. [offers]
        At least 3: fewer cannot tell a mix-up from a slip."
    `);
  });
  test('with an item without a twin', () => {
    expect(seen([QUIZ, '    twin: crumbs-4\n', ''])).toMatchInlineSnapshot(`
      "quizzes/7-9/crumbs-on-the-keys.yaml:5 items › crumbs-1: "crumbs-1" names no twin. [twin]
        Name the item that stands in for it afterwards; the two name each other.
      quizzes/7-9/crumbs-on-the-keys.yaml:51 items › crumbs-4 › twin: "crumbs-1" names no twin. [twin]
        Twins name each other and measure the same skill, so that one can stand in for the other."
    `);
  });
});

describe('right answers', () => {
  test('that are long', () => {
    expect(seen([QUIZ, '"Wet steps and a hat"', '"Wet steps, and a hat that lay there"'])).toMatchInlineSnapshot(`
      "quizzes/7-9/crumbs-on-the-keys.yaml:4 items: The right answer is the longest in 3 of 7 questions. [key-length]
        At most 2: shorten some right answers or fill out wrong ones. They are at: crumbs-1, crumbs-2, crumbs-2.
      quizzes/7-9/crumbs-on-the-keys.yaml:11 items › crumbs-1 › options: The right answer has 35 characters, the others 23 on average. [key-length]
        At most 1.3 times as long: here 29 characters."
    `);
  });
  test('that stand in one place', () => {
    expect(
      seen(
        [QUIZ, '"\\"Something bad came.\\"", feedback', '"\\"Something bad came.\\"", key: true, feedback'],
        [QUIZ, '"\\"I heard a loud bang.\\"", key: true', '"\\"I heard a loud bang.\\""'],
        [QUIZ, '"He has not seen it", value: 0.5', '"He has not seen it", value: 1'],
        [QUIZ, '"No answer so far", value: 1', '"No answer so far", value: 0.5'],
      ),
    ).toMatchInlineSnapshot(`
      "quizzes/7-9/crumbs-on-the-keys.yaml:4 items: Position b holds the right answer in 71 % of the questions. [key-position]
        Between 20 % and 50 %: move some right answers. They stand at a b a b b b b.
      quizzes/7-9/crumbs-on-the-keys.yaml:4 items: Position c holds the right answer in 0 % of the questions. [key-position]
        Between 20 % and 50 %: move some right answers. They stand at a b a b b b b.
      quizzes/7-9/crumbs-on-the-keys.yaml:73 items › crumbs-5 › turns › why › options: The right answer stands at b three times running. [key-position]
        Move one of the three.
      quizzes/7-9/crumbs-on-the-keys.yaml:85 items › crumbs-6 › options: The right answer stands at b three times running. [key-position]
        Move one of the three."
    `);
  });
});

describe('words of an item', () => {
  test('too many', () => {
    expect(
      seen(
        [QUIZ, '"Eyes can tell that."', `"${'Eyes can tell that. '.repeat(7).trim()}"`],
        [QUIZ, '"The roof is red"', '"The roof that the cat sits on is as red as can be"'],
      ),
    ).toMatchInlineSnapshot(`
      "quizzes/7-9/crumbs-on-the-keys.yaml:46 items › crumbs-3 › cards › c › text: 13 words; in band 7-9 an option has at most 10. [item-words]
        Take out 3.
      quizzes/7-9/crumbs-on-the-keys.yaml:46 items › crumbs-3 › cards › c › text: This sentence has 13 words; band 7-9 has at most 12: "The roof that the cat sits on is as red as can be" [sentence]
        Cut it in two.
      quizzes/7-9/crumbs-on-the-keys.yaml:46 items › crumbs-3 › cards › c › feedback: 28 words; in band 7-9 a feedback has at most 25. [item-words]
        Take out 3."
    `);
  });
  test('in one long sentence', () => {
    expect(seen([QUIZ, '"Eyes can tell that."', '"Eyes can tell that much when they look long and well at the roof."']))
      .toMatchInlineSnapshot(`
      "quizzes/7-9/crumbs-on-the-keys.yaml:46 items › crumbs-3 › cards › c › feedback: This sentence has 14 words; band 7-9 has at most 12: "Eyes can tell that much when they look long and well at the roof." [sentence]
        Cut it in two."
    `);
  });
  test('asking in the negative', () => {
    expect(seen([QUIZ, 'What could she say?', 'What could she not say?'])).toMatchInlineSnapshot(`
      "quizzes/7-9/crumbs-on-the-keys.yaml:53 items › crumbs-4 › prompt: The question is asked in the negative: "What could she not say?" [negative-stem]
        Ask for the better move, not for the one that does not fit."
    `);
  });
  test('all of the above, and always', () => {
    expect(
      seen(
        [QUIZ, '"There are two girls"', '"All of the above"'],
        [QUIZ, '"The ball is on grass"', '"It is always on grass"'],
      ),
    ).toMatchInlineSnapshot(`
      "quizzes/7-9/crumbs-on-the-keys.yaml:86 items › crumbs-6 › options › a › text: "All of the above" is not an answer of its own. [all-of-the-above]
        Write an answer someone could really give, or use choose-several.
      warning quizzes/7-9/crumbs-on-the-keys.yaml:88 items › crumbs-6 › options › c › text: "always" gives the option away. [options]
        Say when."
    `);
  });
  test.each(['Wrong. It is a guess.', 'No, it is a guess.', 'Incorrect: look again.', 'Oops! Look again.'])(
    'opening with: %s',
    (text) => {
      expect(seen([QUIZ, '"Eyes can tell that."', `"${text}"`])).toContain('[opener]');
    },
  );
  test.each(['No answer is all she knows.', 'No one saw it.', 'Wrongly filed things turn up.'])(
    'opening with: %s, which is fine',
    (text) => {
      expect(seen([QUIZ, '"Eyes can tell that."', `"${text}"`])).toBe('');
    },
  );
  test('what an author sees of an opener', () => {
    expect(seen([QUIZ, '"Eyes can tell that."', '"Wrong. It is a guess."'])).toMatchInlineSnapshot(`
      "quizzes/7-9/crumbs-on-the-keys.yaml:46 items › crumbs-3 › cards › c › feedback: The feedback opens with "Wrong.". [opener]
        Begin with what follows from this choice, or with what is right about it."
    `);
  });
});

describe('from sensitivity 2', () => {
  test('feedback ends with whom to tell', () => {
    expect(
      seen([...sensitive])
        .split('\n')
        .find((line) => line.includes('[whom-to-tell]')),
    ).toMatchInlineSnapshot(
      `"quizzes/7-9/crumbs-on-the-keys.yaml:13 items › crumbs-1 › options › b › feedback: The skill has sensitivity 2, and this feedback does not end with whom to tell. [whom-to-tell]"`,
    );
    expect(
      seen([...sensitive], [QUIZ, '"Eyes can tell that."', '"Eyes can tell that. Tell an adult you trust."']),
    ).not.toContain('cards › c › feedback');
  });
  test('nobody is asked what happened to them', () => {
    expect(
      seen([...sensitive], [QUIZ, 'What could she say?', 'Has this happened to you?'])
        .split('\n')
        .find((line) => line.includes('[own-life]')),
    ).toMatchInlineSnapshot(
      `"quizzes/7-9/crumbs-on-the-keys.yaml:53 items › crumbs-4 › prompt: This asks for what happened to the learner. [own-life]"`,
    );
  });
});

describe('for those who do not read yet', () => {
  test('every option has a picture', () => {
    expect(seen([EARLY_QUIZ, 'picture: { things: [ { name: toy-fish } ] }, ', ''])).toMatchInlineSnapshot(`
      "quizzes/3-5/is-it-a-bear.yaml:56 items › bear-3 › cards › b: Band 3-5 does not read yet, and this has no picture. [picture-options]
        Add \`picture\`; its alternative is the spoken text."
    `);
  });
  test('pictures differ by more than colour', () => {
    expect(seen([EARLY_QUIZ, '{ name: toy-fish }', '{ name: hen }'])).toMatchInlineSnapshot(`
      "quizzes/3-5/is-it-a-bear.yaml:56 items › bear-3 › cards › b › picture: This picture is the same as another of the item, or differs by colour alone. [picture-options]
        Let them differ in what happens, in a face or in a thing."
    `);
  });
  test('pictures use the words of the kit', () => {
    expect(
      seen([EARLY_QUIZ, 'look: age-5 skin-3 hair-curls,', 'look: age-5 skin-3 hair-wave,'])
        .split('\n')
        .slice(0, 2)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "quizzes/3-5/is-it-a-bear.yaml:12 items › bear-1 › options › a › picture › people › 1 › look: "hair-wave" is not in the picture kit. [shape]
        Did you mean "hair-bald"? The words are: ama, noor, leo, mei, tomas, imani, jaz, rua, sami, freya, teacher, dad, nana, baba, hair-crop, hair-curls, hair-afro, hair-puffs, hair-bob, hair-long, hair-braids, hair-bun, hair-pony, hair-quiff, hair-locs, hair-bald, hair-tuft, headscarf, turban, cap, hat, glasses, hearing-aid, headphones, beard, moustache, dress, jumper, tee, shirt, hoodie, cardigan, coat, tunic, robe, sari, sarong, dungarees, overalls, apron, wheelchair, walker, stick, cane, prosthesis, short-arm."
    `);
  });
});
