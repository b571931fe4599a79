import { nearest } from './nearest.ts';
import { isWorn, readThing, THINGS, WORN } from './things.ts';
import * as vocabulary from './vocabulary.ts';

/** What is wrong with a word of a picture, and the mend. */
export interface Wrong {
  readonly message: string;
  readonly mend: string;
}
type Check = (text: string) => Wrong | null;

/** Only words of a list. */
export const oneOf =
  (list: readonly string[]): Check =>
  (text) =>
    list.includes(text) ? null : { message: `"${text}" is not in the picture kit.`, mend: near(text, list) };

const near = (word: string, list: readonly string[]): string => {
  const found = nearest(word, list);
  return found === null
    ? `The words are: ${list.join(', ')}.`
    : `Did you mean "${found}"? The words are: ${list.join(', ')}.`;
};

const look: Check = (text) => {
  const wrong = text.split(/\s+/).find((word) => !vocabulary.isLookWord(word));
  return wrong === undefined
    ? null
    : { message: `"${wrong}" is not in the picture kit.`, mend: near(wrong, vocabulary.LOOK_WORDS) };
};
const pose: Check = (text) => {
  if (vocabulary.isPose(text)) return null;
  const wrong = text
    .split(' ')
    .find((word) => ![...vocabulary.BODIES, ...vocabulary.GESTURES].some((known) => known === word));
  const mend = `A pose is a body (${vocabulary.BODIES.join(', ')}), a gesture (${vocabulary.GESTURES.join(', ')}), or a body and then a gesture.`;
  return {
    message:
      wrong === undefined ? `"${text}" is not a body and then a gesture.` : `"${wrong}" is not in the picture kit.`,
    mend,
  };
};
/** Each word of a text, one space between them, by one test. */
const each =
  (known: (word: string) => boolean, what: string, list: readonly string[], split = ' '): Check =>
  (text) => {
    const wrong = text.split(split).find((word) => !known(word));
    if (wrong === undefined) return null;
    const found = nearest(wrong, list);
    return {
      message: `"${wrong}" is not ${what} of the picture kit.`,
      mend: `${found === null ? '' : `Did you mean "${found}"? `}Names are small letters, words joined by hyphens, such as hat-red-bobble; src/core/content/things.ts has them all.`,
    };
  };

/** Names of things, several with a space between them. */
export const names = each((word) => readThing(word) !== null, 'a thing', Object.keys(THINGS));

/** The name of one thing. */
export const thingName = each((word) => readThing(word) !== null, 'a thing', Object.keys(THINGS), '\n');

/** The check of each field that holds words of the kit. */
export const CHECKS: Readonly<Record<string, Check>> = {
  look,
  pose,
  feel: oneOf(vocabulary.FEELINGS),
  place: oneOf(vocabulary.PLACES),
  light: oneOf(vocabulary.LIGHTS),
  at: oneOf(vocabulary.SPOTS),
  holds: names,
  wears: each(isWorn, 'something to wear', [...WORN, 'hat']),
};
