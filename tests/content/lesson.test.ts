import { describe, expect, test } from 'vitest';
import { EARLY_LESSON, LESSON, seen, SKILLS } from './project.ts';

describe('parts', () => {
  test('missing', () => {
    expect(seen([LESSON, /<EasyRead>[\s\S]*<\/EasyRead>/, ''])).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx EasyRead: The part <EasyRead> is missing. [parts]
        Write it after <AtHome>."
    `);
  });
  test('in another order', () => {
    expect(seen([LESSON, /(<Talk>[\s\S]*<\/Talk>)([\s\S]*?<\/Remember>)/, '$2\n\n$1'])).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:105 Talk: <Talk> stands after <Remember>. [parts]
        The order is Start, Story, Learn, Practise, Talk, Remember, Help, AtHome, EasyRead, Teacher."
    `);
  });
  test('twice', () => {
    expect(seen([LESSON, '<Talk>', '<Talk>\n\nOne more?\n\n</Talk>\n\n<Talk>'])).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:101 Talk: <Talk> stands twice. [parts]
        Put both into one."
    `);
  });
  test('text that stands outside', () => {
    expect(seen([LESSON, '<Learn>', 'Look here.\n\n<Learn>'])).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:63 This stands outside the parts of the lesson. [parts]
        Move it into a part, such as <Learn>: what stands outside is shown to nobody."
    `);
  });
  test('headings of the teacher', () => {
    expect(seen([LESSON, '### No devices', '### Without devices'])).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:129 Teacher: "### No devices" is missing. [teacher]
        The headings are, in order: Before, Steps, Listen for, No devices, If a child tells you, Easier and further, Access.
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:145 Teacher: "Without devices" is not a heading of the teacher's part. [teacher]
        The headings are: Before, Steps, Listen for, No devices, If a child tells you, Easier and further, Access."
    `);
  });
  test('two wrong ideas to listen for', () => {
    expect(seen([LESSON, /- "I just know\.".*\n/, ''])).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:129 Teacher › Listen for: There are 2 wrong ideas with a reply. [teacher]
        Write three: - "the wrong idea" → "what you may say"."
    `);
  });
  test('the shared words on a child who tells', () => {
    expect(seen([LESSON, '<IfAChildTellsYou />', 'Stay calm.'])).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:129 Teacher › If a child tells you: <IfAChildTellsYou /> is missing. [teacher]
        Put it below the heading: these words are shared by all lessons and never rewritten."
    `);
  });
});

describe('components', () => {
  test('unknown', () => {
    expect(seen([LESSON, '<Say who="Lin">Did you see it eat?</Say>', '<Says who="Lin">Did you see it eat?</Says>']))
      .toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:53 Story: There is no component <Says>. [component]
        Did you mean "Say"?"
    `);
  });
  test('with an unknown property, and without a needed one', () => {
    expect(seen([LESSON, '<Say who="Lin">', '<Say speaker="Lin">'])).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:53 Story: <Say> has no property "speaker". [component]
        Its properties are: who.
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:53 Story: <Say> needs "who". [component]
        Write <Say who="…">."
    `);
  });
  test('where they do not belong', () => {
    expect(seen([LESSON, '<Say who="Lin">Did you see it eat?</Say>', '<Panel>\n\nDid you see it eat?\n\n</Panel>']))
      .toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:53 Story: <Panel> stands in <Story>. [component]
        It belongs in <Comic>."
    `);
  });
  test('HTML, script, frames', () => {
    expect(
      seen([
        LESSON,
        'Two starts help.',
        'Two <b>starts</b> help.\n\n<script src="https://example.org/x.js" />\n\n<iframe src="https://example.org" />',
      ]),
    ).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:70 Learn: HTML is not allowed in a lesson: <b>. [code]
        Write Markdown, or use a component.
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:72 Learn: HTML is not allowed in a lesson: <script>. [code]
        Write Markdown, or use a component.
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:74 Learn: HTML is not allowed in a lesson: <iframe>. [code]
        Write Markdown, or use a component."
    `);
  });
  test('code', () => {
    expect(
      seen(
        [LESSON, 'Two starts help.', 'Two {starts} help.\n\nexport const x = 1'],
        [LESSON, 'place="plain"', 'place={plain}'],
      ),
    ).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:65 Learn: <Scene> holds code in place. [code]
        Write place="…" with plain text.
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:70 Learn: Code is not allowed in a lesson: starts [code]
        Write plain text. A { or } in running text is read as code: use ( ) instead.
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:72 Learn: Code is not allowed in a lesson: export const x = 1 [code]
        Write plain text. A { or } in running text is read as code: use ( ) instead."
    `);
  });
  test('links and picture files', () => {
    expect(
      seen([
        LESSON,
        'Two starts help.',
        'Two [starts](https://example.org) help.\n\n![a child](child.jpg)\n\n[next](../next)',
      ]),
    ).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:70 Learn: This links to https://example.org. [walls]
        Lessons link outside only to addresses of curriculum/support and curriculum/sources.yaml; name the thing instead.
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:72 Learn: A lesson holds no picture files. [code]
        Compose a <Scene> from the picture kit. There are never photographs of children.
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:74 Learn: This links to ../next. [walls]
        Lessons hold no links: the page leads on by itself. Say it in words."
    `);
  });
});

describe('minutes', () => {
  test('too many', () => {
    expect(seen([LESSON, 'minutes: { class: 30, alone: 10 }', 'minutes: { class: 40, alone: 15 }']))
      .toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:9 minutes › class: 40 minutes; a class lesson of band 7-9 takes 25 to 30. [minutes]
        Shorten or lengthen the steps; split the lesson if it holds two ideas.
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:9 minutes › alone: Alone it may take at most 10 minutes in band 7-9; it says 15. [minutes]
        Write a number up to 10.
      warning curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:13 steps: The steps take 30 of 40 minutes. [minutes]
        Say what happens in the rest, or shorten the lesson."
    `);
  });
  test('steps longer than the lesson, with too little practice', () => {
    expect(
      seen(
        [LESSON, '{ part: Practise, minutes: 11 }', '{ part: Practise, minutes: 5 }'],
        [LESSON, '{ part: Learn, minutes: 5 }', '{ part: Learn, minutes: 16 }'],
      ),
    ).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:13 steps: The steps take 35 minutes, and the lesson has 30. [minutes]
        Shorten steps until they fit.
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:13 steps: Practise takes 5 of 35 minutes. [practise]
        Give it at least 11: a skill is learned by doing it."
    `);
  });
  test('a step left out', () => {
    expect(seen([LESSON, '  - { part: Talk, minutes: 4 }\n', ''])).toMatchInlineSnapshot(`
      "warning curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:13 steps: The steps take 26 of 30 minutes. [minutes]
        Say what happens in the rest, or shorten the lesson.
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:13 steps: The steps are Start, Story, Learn, Practise, Remember. [minutes]
        Give minutes to each part once, in this order: Start, Story, Learn, Practise, Talk, Remember."
    `);
  });
  test('long to prepare', () => {
    expect(seen([LESSON, 'prepare: 5', 'prepare: 25'])).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:12 prepare: Preparing takes 25 minutes. [minutes]
        A lesson is ready in 15 minutes at most: fewer sheets, less cutting."
    `);
  });
  test('alone at 3-5', () => {
    expect(seen([EARLY_LESSON, 'alone: null', 'alone: 5'])).toMatchInlineSnapshot(`
      "curriculum/lessons/en/3-5/is-it-a-bear.mdx:9 minutes › alone: Nobody learns alone in band 3-5. [minutes]
        Write alone: null."
    `);
  });
});

describe('sensitivity', () => {
  test('1: help is there', () => {
    expect(
      seen(
        [SKILLS, /(id: truth\.7-9\.1[\s\S]*?)sensitivity: 0/, '$1sensitivity: 1'],
        [LESSON, '<Help topic="saw" />\n', ''],
      ),
    ).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx Help: The part <Help> is missing. [parts]
        Write it after <Remember>."
    `);
  });
  test('2: notes, help after the story, whose fault it is not, whom to tell', () => {
    expect(
      seen([SKILLS, /(id: truth\.7-9\.1[\s\S]*?)sensitivity: 0/, '$1sensitivity: 2'])
        .split('\n')
        .filter((line) => /\[(?:sensitivity|whom-to-tell)\]$/.test(line))
        .slice(0, 6)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx <NotYourFault /> is missing, and the lesson has sensitivity 2. [sensitivity]
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:24 contentNote: contentNote is null, and the lesson has sensitivity 2. [sensitivity]
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:25 familyNote: familyNote is null, and the lesson has sensitivity 2. [sensitivity]
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:61 Story: Help does not stand straight after the story, and the lesson has sensitivity 2. [sensitivity]
      quizzes/7-9/crumbs-on-the-keys.yaml:13 items › crumbs-1 › options › b › feedback: The skill has sensitivity 2, and this feedback does not end with whom to tell. [whom-to-tell]
      quizzes/7-9/crumbs-on-the-keys.yaml:14 items › crumbs-1 › options › c › feedback: The skill has sensitivity 2, and this feedback does not end with whom to tell. [whom-to-tell]"
    `);
  });
});

describe('reading', () => {
  test('too many words', () => {
    expect(seen([LESSON, 'Two starts help.', 'We look at it once more. '.repeat(50)])).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx Start to Remember: 563 words; band 7-9 has 200 to 450. [reading]
        Take out 113 words."
    `);
  });
  test('too few words', () => {
    expect(
      seen(
        [EARLY_LESSON, 'We look. We look again. Is it real? Is it pretend? We can ask.', 'We look.'],
        [EARLY_LESSON, 'Put on the scarf. Be a cat! A friend says real or pretend. Swap.', 'Be a cat!'],
      ),
    ).toMatchInlineSnapshot(`
      "curriculum/lessons/en/3-5/is-it-a-bear.mdx Start to Remember: 50 words; band 3-5 has 60 to 180. [reading]
        Add 10 words."
    `);
  });
  test('a long sentence', () => {
    expect(
      seen([
        LESSON,
        'A guess is fine. It is a good way to start.',
        'A guess is fine and it is a good way to start when you want to find out.',
      ]),
    ).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:75 Learn: This sentence has 18 words; band 7-9 has at most 12: "A guess is fine and it is a good way to start when you want to find out." [sentence]
        Cut it in two."
    `);
  });
  test('a hard text', () => {
    expect(seen([LESSON, 'Two starts help.', 'Interpretation necessitates considerable deliberation. '.repeat(12)]))
      .toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx Start to Remember: Reading grade 5.9; band 7-9 has at most 3. [reading]
        Shorter sentences, shorter words; explain a hard word in \`words\`."
    `);
  });
  test('an easy version that is not easy', () => {
    expect(
      seen([
        LESSON,
        '- Bayo saw crumbs.',
        '- '.concat('Bayo saw some small crumbs on the low keys there. '.repeat(14)),
      ]),
    ).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:120 EasyRead: 172 words; at most 159, which is 60 % of the lesson. [reading]
        Keep the core: one idea a sentence.
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:120 EasyRead: Sentences have 8.6 words on average; at most 8. [reading]
        One idea a sentence."
    `);
  });
  test('too many new words', () => {
    expect(
      seen([
        LESSON,
        'words:\n',
        `words:\n${['a', 'b', 'c', 'd'].map((term) => `  - { term: ${term}, means: "one" }\n`).join('')}`,
      ]),
    ).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:20 words: 5 new words; band 7-9 has at most 4. [reading]
        Say the others in words that learners know."
    `);
  });
  test('a long family part', () => {
    expect(seen([LESSON, 'Look at one old photo together.', 'Look at one old photo together. '.repeat(15)]))
      .toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx AtHome: 105 words; at most 80. [reading]
        One thing to enjoy, one question."
    `);
  });
});

describe('pictures', () => {
  test('words the kit does not draw', () => {
    expect(
      seen(
        [LESSON, 'place="living-room"', 'place="livingroom"'],
        [LESSON, 'look="age-8 skin-6 hair-crop tee-green"', 'look="age-8 skin-9 hair-crop tee-green"'],
        [LESSON, 'feel="surprised" pose="point"', 'feel="suprised" pose="point sit"'],
        [LESSON, '<Thing name="piano" />', '<Thing name="Grand piano" at="corner" />'],
      ),
    ).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:44 Scene: place: "livingroom" is not in the picture kit. [picture-word]
        Did you mean "living-room"? The words are: plain, kitchen, table, living-room, bedroom, balcony, doorstep, stairs, yard, street, village, busstop, car, classroom, library.
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:45 Person: look: "skin-9" is not in the picture kit. [picture-word]
        The words are: ama, noor, leo, mei, tomas, imani, jaz, rua, sami, freya, teacher, dad, nana, baba, hair-crop, hair-curls, hair-afro, hair-puffs, hair-bob, hair-long, hair-braids, hair-bun, hair-pony, hair-quiff, hair-locs, hair-bald, hair-tuft, headscarf, turban, cap, hat, glasses, hearing-aid, headphones, beard, moustache, dress, jumper, tee, shirt, hoodie, cardigan, coat, tunic, robe, sari, sarong, dungarees, overalls, apron, wheelchair, walker, stick, cane, prosthesis, short-arm.
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:45 Person: feel: "suprised" is not in the picture kit. [picture-word]
        Did you mean "surprised"? The words are: happy, glad, proud, calm, thinking, surprised, unsure, worried, sad, cross, scared, yuck.
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:45 Person: pose: "point sit" is not a body and then a gesture. [picture-word]
        A pose is a body (stand, walk, tiptoe, sit, kneel, bend, lie, dance), a gesture (wave, point, show, hold, give, hug, pat, ask, tell, listen, think, stop, hush, cover, hide, tummy, clap, cheer, laugh, shake-head, fold-arms, use, eat, throw), or a body and then a gesture.
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:46 Thing: name: "Grand piano" is not a thing of the picture kit. [picture-word]
        Names are small letters, words joined by hyphens, such as hat-red-bobble; src/core/content/things.ts has them all.
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:46 Thing: at: "corner" is not in the picture kit. [picture-word]
        The words are: left, middle, right, front, back, floor, table, shelf, window."
    `);
  });
  test('without an alternative', () => {
    expect(seen([LESSON, / alt="Bayo points[^"]*"/, ''])).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:44 Scene: The picture has no alternative text. [alt]
        Write alt="…": the action and the feeling, or the word decorative if it carries no meaning."
    `);
  });
  test('with a long alternative, and one that says "picture of"', () => {
    expect(
      seen(
        [LESSON, 'alt="Bayo points', `alt="Picture of ${'a very long line '.repeat(9)}Bayo points`],
        [LESSON, 'alt="Lin looks', 'alt="A picture of Lin, who looks'],
      ),
    ).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:44 Scene: The alternative text has 228 characters; at most 140. [alt]
        Say the action and the feeling, no more.
      curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx:65 Scene: The alternative text begins with what kind of thing it is. [alt]
        A screen reader says that by itself. Begin with who does what."
    `);
  });
  test('too few', () => {
    expect(seen([LESSON, /<Scene place="plain"[\s\S]*?<\/Scene>\n/, ''])).toMatchInlineSnapshot(`
      "curriculum/lessons/en/7-9/crumbs-on-the-keys.mdx Start to Remember: 1 picture; band 7-9 has 2 to 5. [pictures]
        Add a <Scene> or a <Diagram> where it carries meaning."
    `);
  });
});
