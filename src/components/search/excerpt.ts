/** A piece of an excerpt: found words are marked. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Cuts the plain excerpt into pieces, found words apart. Which words were found is read from the marked excerpt,
 * whose HTML never reaches the page.
 */
export function piecesOf(plain: string, marked: string): Piece[] {
  const words = [...marked.matchAll(/<mark>([^<]+)<\/mark>/g)].map((match) => (match[1] ?? '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')).filter((word) => word !== '');
  if (words.length === 0) return [{ text: plain, found: false }];
  const parts = plain.split(new RegExp(`(${[...new Set(words)].map(escaped).join('|')})`));
  return parts.map((text, i) => ({ text, found: i % 2 === 1 })).filter(({ text }) => text !== '');
}

/** The excerpt with dots where it was cut out of a sentence. */
export const asCut = (plain: string): string => (/^\p{Ll}/u.test(plain) ? '… ' : '') + plain + (/[\p{L}\p{N},;]$/u.test(plain) ? ' …' : '');
