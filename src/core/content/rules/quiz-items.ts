import { isOlderBand } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { textsOf, type ItemText } from '../item-texts.ts';
import { measure, sentencesOf, wordsOf } from '../reading.ts';
import type { ItemShape } from '../schemas/quiz.ts';
import type { Problem } from '../problem.ts';
import { todosIn } from '../todo.ts';
import { flag, skillsById, type Finding, type World } from '../world.ts';

/** Each item's words fit the band, its feedback teaches, and nothing in it tricks, blames or asks for the learner's own life. */
export function quizItems(world: World): Problem[] {
  const skills = skillsById(world);
  return world.quizzes.flatMap((quiz) => {
    const { band } = quiz.value;
    const out: Problem[] = [];
    for (const [index, item] of quiz.value.items.entries()) {
      const say = (path: readonly (string | number)[], found: Finding): void => {
        out.push(flag(quiz, ['items', index, ...path], found));
      };
      const level = skills.get(item.skill)?.value.sensitivity ?? 0;
      for (const text of textsOf(item)) {
        if (todosIn(text.text) > 0) continue; // the rule on unwritten words names it
        load(text, band, say);
        stem(text, say);
        if (text.role === 'feedback') feedback(text, level, item, say);
        if (level >= 2 && OWN_LIFE.test(text.text) && text.role === 'prompt')
          say(text.path, {
            rule: 'own-life',
            message: 'This asks for what happened to the learner.',
            mend: 'Ask about an invented person: an item of a sensitive skill never asks "has this happened to you".',
          });
      }
      options(item, band, say);
    }
    if (!isOlderBand('7-9', band)) {
      const texts = quiz.value.items.flatMap((item) =>
        textsOf(item).filter(({ role }) => role !== 'alt' && role !== 'label'),
      );
      const { grade } = measure(
        texts.map(({ text }) => text),
        world.syllables,
        [],
      );
      if (grade > LIMITS[band].grade)
        out.push(
          flag(quiz, [], {
            rule: 'reading',
            warning: true,
            message: `Reading grade ${grade.toFixed(1)} over the whole quiz; band ${band} has ${LIMITS[band].grade}.`,
            mend: 'Shorter sentences, shorter words.',
          }),
        );
    }
    return out;
  });
}

type Say = (path: readonly (string | number)[], found: Finding) => void;

function load({ text, role, path }: ItemText, band: keyof typeof LIMITS, say: Say): void {
  const limits = LIMITS[band];
  const most =
    role === 'prompt' || role === 'ending'
      ? limits.prompt
      : role === 'option'
        ? limits.option
        : role === 'feedback'
          ? limits.feedback
          : null;
  const count = wordsOf(text).length;
  if (most !== null && count > most)
    say(path, {
      rule: 'item-words',
      message: `${count} words; in band ${band} ${NAMES[role]} has at most ${most}.`,
      mend: `Take out ${count - most}.`,
    });
  if (role === 'label') return;
  for (const sentence of role === 'alt' ? [] : sentencesOf(text)) {
    const words = wordsOf(sentence).length;
    if (words > limits.sentenceMax)
      say(path, {
        rule: 'sentence',
        message: `This sentence has ${words} words; band ${band} has at most ${limits.sentenceMax}: "${sentence}"`,
        mend: 'Cut it in two.',
      });
  }
}

const NAMES = { prompt: 'a prompt', ending: 'an ending', option: 'an option', feedback: 'a feedback' } as Readonly<
  Record<string, string>
>;

const NEGATIVE = /\b(?:not|never|except|isn['’]t|aren['’]t|doesn['’]t|shouldn['’]t|can['’]t|cannot|won['’]t)\b/i;
const OPENERS =
  /^["'“‘]?(?:(?:wrong|incorrect|oops|uh-oh|not quite|bad luck)\b|(?:no|nope|false|sorry)(?=\s*(?:[,.!:;…–—-]|$)))/i;
const OWN_LIFE =
  /\b(?:has (?:this|that|it|someone|anyone|anybody) (?:ever )?(?:happened|asked|sent|made|hurt|touched)|have you (?:ever )?(?:been|had|sent|met|seen)|did (?:this|it) (?:ever )?happen to you)\b/i;
const WHOM =
  /\b(?:tell(?:s|ing)?|told|talk(?:s|ing)?|ask(?:s|ing)?|fetch(?:es)?|shows?|calls?|reports?|help(?:s|line|lines)?|adults?|grown-ups?|teachers?|trust(?:s|ed)?|someone|counsellor|adviser|manager|leader|worker|union|services?|nurse|coach|lead|police|mum|dad|mother|father|parents?|gran|grandma|grandpa|grandad|nan|nana|aunt|auntie|uncle|sister|brother|cousin|carer|friend)\b/i;

function stem({ text, role, path }: ItemText, say: Say): void {
  if (role === 'prompt') {
    const question = sentencesOf(text)
      .filter((sentence) => /\?["'”’]?$/.test(sentence))
      .at(-1);
    if (question !== undefined && NEGATIVE.test(question.replace(/["“][^"”]*["”]/g, '')))
      say(path, {
        rule: 'negative-stem',
        message: `The question is asked in the negative: "${question}"`,
        mend: 'Ask for the better move, not for the one that does not fit.',
      });
  }
  if (role === 'option' && /^(?:all|none|both|neither) of (?:the )?(?:above|these|them)\b/i.test(text))
    say(path, {
      rule: 'all-of-the-above',
      message: `"${text}" is not an answer of its own.`,
      mend: 'Write an answer someone could really give, or use choose-several.',
    });
}

function feedback({ text, path }: ItemText, level: number, item: ItemShape, say: Say): void {
  if (OPENERS.test(text))
    say(path, {
      rule: 'opener',
      message: `The feedback opens with "${text.split(/\s+/)[0] ?? ''}".`,
      mend: 'Begin with what follows from this choice, or with what is right about it.',
    });
  if (level >= 2 && item.type !== 'reflect') {
    const last = sentencesOf(text).slice(-2).join(' ');
    if (!WHOM.test(last))
      say(path, {
        rule: 'whom-to-tell',
        message: `The skill has sensitivity ${level}, and this feedback does not end with whom to tell.`,
        mend: 'End with a person or a helpline, such as: "Tell an adult you trust."',
      });
  }
}

function options(item: ItemShape, band: keyof typeof LIMITS, say: Say): void {
  const lists: [readonly { readonly text?: string }[], (string | number)[]][] = [
    ...(item.type === 'choose-one' || item.type === 'gap'
      ? [[item.options ?? [], ['options']] satisfies [readonly object[], string[]]]
      : []),
    ...(item.turns ?? []).map((turn, index): [readonly { readonly text?: string }[], (string | number)[]] => [
      turn.options,
      ['turns', index, 'options'],
    ]),
  ];
  for (const [list, path] of lists) {
    if (list.length > 4)
      say(path, {
        rule: 'options',
        message: `${list.length} options.`,
        mend: 'Three are usually enough; four at most.',
      });
    if (list.length === 2 && isOlderBand(band, '5-7'))
      say(path, {
        rule: 'options',
        warning: true,
        message: 'Two options.',
        mend: 'Three, unless it is a natural yes or no.',
      });
    for (const [index, { text }] of list.entries()) {
      if (
        text !== undefined &&
        /\balways\b/i.test(text) &&
        list.filter((other) => /\balways\b/i.test(other.text ?? '')).length === 1
      )
        say([...path, index, 'text'], {
          rule: 'options',
          warning: true,
          message: '"always" gives the option away.',
          mend: 'Say when.',
        });
    }
  }
  if (band !== '3-5' && band !== '5-7') return;
  for (const list of ['options', 'cards', 'groups'] as const) {
    for (const [index, part] of (item[list] ?? []).entries()) {
      if (part.picture === undefined)
        say([list, index], {
          rule: 'picture-options',
          message: `Band ${band} does not read yet, and this has no picture.`,
          mend: 'Add `picture`; its alternative is the spoken text.',
        });
    }
    const drawn = (item[list] ?? [])
      .flatMap(({ picture }) => picture ?? [])
      .map((picture) =>
        JSON.stringify(picture, (key, value: unknown) =>
          key === 'look' || key === 'wears'
            ? String(value).replace(/-(?:red|orange|yellow|green|blue|violet|pink|brown|black|fair|grey)\b/g, '')
            : value,
        ),
      );
    for (const [index, picture] of drawn.entries()) {
      if (drawn.indexOf(picture) < index)
        say([list, index, 'picture'], {
          rule: 'picture-options',
          message: 'This picture is the same as another of the item, or differs by colour alone.',
          mend: 'Let them differ in what happens, in a face or in a thing.',
        });
    }
  }
}
