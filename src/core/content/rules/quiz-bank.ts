import { BANK, KEY, LIMITS } from '../limits.ts';
import { misconceptionsOf, oneKeyQuestions } from '../item-texts.ts';
import { plural } from '../plural.ts';
import type { Problem } from '../problem.ts';
import { flag, type World } from '../world.ts';
import { items } from './unique-ids.ts';

/** A quiz holds enough items of enough types for each skill, and gives nothing away by length or position. */
export function quizBank(world: World): Problem[] {
  return [...banks(world), ...offers(world), ...keys(world)];
}

function banks(world: World): Problem[] {
  return world.quizzes.flatMap((quiz) => {
    const { band, lesson } = quiz.value;
    const limits = LIMITS[band];
    const marked = quiz.value.items.filter(({ type }) => type !== 'reflect');
    const out: Problem[] = [];
    const say = (message: string, mend: string): void => {
      out.push(flag(quiz, ['items'], { rule: 'bank', message, mend }));
    };
    for (const skill of world.lessons.find(({ value }) => value.id === lesson && value.band === band)?.value.skills ??
      []) {
      const own = marked.filter((item) => item.skill === skill);
      const types = new Set(own.map(({ type }) => type));
      const count = (use: 'lesson' | 'later'): number => own.filter((item) => item.use === use).length;
      if (own.length < BANK.items)
        say(`${skill} has ${plural(own.length, 'marked item')}.`, `A skill needs at least ${BANK.items}.`);
      if (types.size < 2)
        say(
          `${skill} has items of one type only.`,
          'Use at least two types, so that one way of asking does not decide.',
        );
      if (count('lesson') < BANK.lesson)
        say(`${skill} has ${plural(count('lesson'), 'item')} with use: lesson.`, `At least ${BANK.lesson}.`);
      if (count('later') < BANK.later)
        say(
          `${skill} has ${plural(count('later'), 'item')} with use: later.`,
          `At least ${BANK.later}: second tries and look-backs draw them.`,
        );
      const decides = own.filter(({ type }) => type === 'decide').length;
      if (decides < limits.decides)
        say(
          `${skill} has ${plural(decides, 'decide item')}.`,
          `Band ${band} has at least ${limits.decides} for each skill.`,
        );
      for (const { id, twin } of own) {
        if (twin === undefined)
          out.push(
            flag(quiz, ['items', quiz.value.items.findIndex((item) => item.id === id)], {
              rule: 'twin',
              message: `"${id}" names no twin.`,
              mend: 'Name the item that stands in for it afterwards; the two name each other.',
            }),
          );
      }
    }
    const types = new Set(marked.map(({ type }) => type));
    if (types.size < limits.types)
      say(
        `The bank has ${plural(types.size, 'type')}: ${[...types].join(', ')}.`,
        `Band ${band} has at least ${limits.types}.`,
      );
    return out;
  });
}

function offers(world: World): Problem[] {
  const all = items(world);
  if ([...world.unread].some((file) => file.endsWith('.yaml') && !file.startsWith('curriculum/'))) return []; // what an unread quiz offers is not known
  return world.misconceptions.flatMap((idea) => {
    const count = all.filter(({ value }) => misconceptionsOf(value).some(({ id }) => id === idea.value.id)).length;
    return count >= BANK.offers
      ? []
      : [
          flag(idea, ['id'], {
            rule: 'offers',
            message: `"${idea.value.id}" is offered by ${plural(count, 'item')}.`,
            mend: `At least ${BANK.offers}: fewer cannot tell a mix-up from a slip.`,
          }),
        ];
  });
}

function keys(world: World): Problem[] {
  return world.quizzes.flatMap((quiz) => {
    const questions = quiz.value.items.flatMap((item, index) =>
      oneKeyQuestions(item).map((question) => ({ ...question, path: ['items', index, ...question.path] })),
    );
    const out: Problem[] = [];
    const longest = questions.filter(({ texts, key }) =>
      texts.every((text, index) => index === key || text.length < (texts[key]?.length ?? 0)),
    );
    if (questions.length > 2 && longest.length > KEY.longestShare * questions.length) {
      out.push(
        flag(quiz, ['items'], {
          rule: 'key-length',
          message: `The right answer is the longest in ${longest.length} of ${questions.length} questions.`,
          mend: `At most ${Math.floor(KEY.longestShare * questions.length)}: shorten some right answers or fill out wrong ones. They are at: ${longest.map(({ path }) => String(quiz.value.items[Number(path[1])]?.id)).join(', ')}.`,
        }),
      );
    }
    for (const { texts, key, path } of questions) {
      const others = texts.filter((_, index) => index !== key);
      const mean = others.reduce((sum, text) => sum + text.length, 0) / Math.max(1, others.length);
      const length = texts[key]?.length ?? 0;
      if (others.length > 0 && length > KEY.timesMean * mean)
        out.push(
          flag(quiz, path, {
            rule: 'key-length',
            message: `The right answer has ${length} characters, the others ${mean.toFixed(0)} on average.`,
            mend: `At most ${KEY.timesMean} times as long: here ${Math.floor(KEY.timesMean * mean)} characters.`,
          }),
        );
    }
    const most = Math.max(0, ...questions.map(({ texts }) => texts.length));
    for (let position = 0; position < most; position += 1) {
      const able = questions.filter(({ texts }) => texts.length > position);
      const share = able.filter(({ key }) => key === position).length / Math.max(1, able.length);
      const letter = String.fromCharCode(97 + position);
      if (
        able.length >= 5 &&
        able.length >= questions.length / 2 &&
        (share < KEY.positionFrom || share > KEY.positionTo)
      ) {
        out.push(
          flag(quiz, ['items'], {
            rule: 'key-position',
            message: `Position ${letter} holds the right answer in ${Math.round(share * 100)} % of the questions.`,
            mend: `Between ${KEY.positionFrom * 100} % and ${KEY.positionTo * 100} %: move some right answers. They stand at ${questions.map(({ key }) => String.fromCharCode(97 + key)).join(' ')}.`,
          }),
        );
      }
    }
    for (const [index, { key, path }] of questions.entries()) {
      const same = questions.slice(index - KEY.running, index + 1);
      if (index >= KEY.running && same.every((question) => question.key === key)) {
        out.push(
          flag(quiz, path, {
            rule: 'key-position',
            message: `The right answer stands at ${String.fromCharCode(97 + key)} three times running.`,
            mend: 'Move one of the three.',
          }),
        );
      }
    }
    return out;
  });
}
