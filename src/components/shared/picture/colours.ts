/** Colour words of the vocabulary and the paper each names. */
export { CLOTHES_COLOURS } from '../../../core/content/vocabulary.ts';

const PAPER: Readonly<Record<string, string>> = {
  red: 'p1', orange: 'po', yellow: 'p2', green: 'p3', blue: 'pb', violet: 'p7', pink: 'p8', brown: 'pc',
  white: 'p9', black: 'p0', grey: 'pg', sky: 'p5', teal: 'p4',
};

/** The paper of a colour word, or nothing when the word is no colour. */
export const paperOf = (word: string): string | undefined => PAPER[word];
