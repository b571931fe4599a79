/** Counts syllables of one word. The gate hands one in, so that the rules stay free of packages. */
export type Syllables = (word: string) => number;

export interface Reading {
  readonly words: number;
  readonly sentences: readonly string[];
  /** Flesch-Kincaid grade; a guard-rail, which sees length and not sense. */
  readonly grade: number;
  /** Words in a sentence. */
  readonly mean: number;
  readonly longest: string;
  readonly max: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’\-–.,:/][\p{L}\p{N}]+)*/gu;

/** The words of a text. A hyphenated word, a time and a number with a point are one word each. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** The sentences of one block of text. A mark inside speech ends a sentence only if the next word is not small; what a colon announces in quotes stands by itself. */
export function sentencesOf(block: string): string[] {
  return block
    .split(/(?<=[.!?…]["'”’»)\]]*)\s+(?=["'“‘«([]*[^\p{Ll}\s])|(?<=:)\s+(?=["“«])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/**
 * Measures blocks of text: words, sentences, grade = 0.39 x words/sentences + 11.8 x syllables/words - 15.59.
 *
 * @param blocks paragraphs, list entries, lines of speech: no sentence runs from one into the next
 * @param known names and explained words: each counts two syllables at most
 */
export function measure(blocks: readonly string[], syllables: Syllables, known: readonly string[]): Reading {
  const sentences = blocks.flatMap(sentencesOf);
  const light = new Set(known.flatMap((term) => wordsOf(term.toLowerCase())));
  let words = 0;
  let beats = 0;
  let longest = '';
  let max = 0;
  for (const sentence of sentences) {
    const parts = wordsOf(sentence);
    words += parts.length;
    if (parts.length > max) [longest, max] = [sentence, parts.length];
    for (const [index, word] of parts.entries()) {
      const beat = Math.max(1, syllables(word));
      const name = index > 0 && /^\p{Lu}\p{Ll}/u.test(word);
      beats += name || light.has(word.toLowerCase().replace(/['’]s$/, '')) ? Math.min(2, beat) : beat;
    }
  }
  const mean = sentences.length === 0 ? 0 : words / sentences.length;
  const grade = words === 0 ? 0 : 0.39 * mean + 11.8 * (beats / words) - 15.59;
  return { words, sentences, grade, mean, longest, max };
}
