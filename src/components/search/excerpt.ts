/** A piece of an excerpt: found words are marked. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();

/** Words that were found, bare and small, read from the marked excerpt, whose HTML never reaches the page. */
const wordsFound = (marked: string): string[] => [...marked.matchAll(/<mark>([^<]+)<\/mark>/g)].map((match) => bare(match[1] ?? '')).filter((word) => word !== '');

/** Cuts the plain excerpt into pieces: whole words that were found apart from the rest. */
export function piecesOf(plain: string, marked: string): Piece[] {
  const words = new Set(wordsFound(marked));
  const pieces: Piece[] = [];
  const add = (text: string, found: boolean): void => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.found === found && !found) pieces[pieces.length - 1] = { text: last.text + text, found };
    else pieces.push({ text, found });
  };
  for (const token of plain.split(/([\p{L}\p{N}]+(?:[\u2019'-][\p{L}\p{N}]+)*)/u)) add(token, words.has(bare(token)));
  return pieces;
}

/** How many letters two words share at their beginning. */
function shared(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * Whether found words have to do with what was asked. The engine shortens a word it does not know until something
 * begins with the rest, so that "message" may bring up "me": half of a word must be shared, and three letters of it.
 */
export function answers(query: string, marked: string): boolean {
  const asked = query.split(/\s+/).map(bare).filter((word) => word !== '');
  const found = wordsFound(marked);
  if (found.length === 0) return true;
  return asked.some((word) => found.some((one) => shared(word, one) >= Math.min(word.length, Math.max(3, Math.ceil(word.length / 2)))));
}

/** The excerpt with dots where it was cut out of a sentence. */
export const asCut = (plain: string): string => (/^\p{Ll}/u.test(plain) ? '… ' : '') + plain + (/[\p{L}\p{N},;]$/u.test(plain) ? ' …' : '');
