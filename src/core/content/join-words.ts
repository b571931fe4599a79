import { TODO } from './todo.ts';

/** Fields that hold words a person reads, in any content file. All else comes from the source language. */
const WORD_FIELDS = [
  'prompt',
  'text',
  'feedback',
  'left',
  'right',
  'alt',
  'label',
  'button',
  'with',
  'from',
  'says',
  'why',
  'sayThis',
  'statement',
  'short',
  'title',
  'titles',
  'early',
  'middle',
  'teen',
  'purpose',
  'covers',
  'opportunities',
  'adult',
];
/** Names of invented people may stay as they are. */
const OPTIONAL = ['people', 'with', 'from', 'covers', 'opportunities'];

/** Something about a translation, with its path in the translated file. */
export interface JoinNote {
  readonly path: readonly (string | number)[];
  readonly kind: 'not-words' | 'unknown';
  readonly message: string;
}

export interface Joined {
  /** The source with its words exchanged; a word that is missing stays in the source language. */
  readonly value: unknown;
  readonly notes: readonly JoinNote[];
  /** Paths in the source of words that the translation does not have, ids standing for positions. */
  readonly missing: readonly string[];
}

/**
 * Joins words to structure. Entries of lists meet by id (things of a picture by name, wrong pairings by both sides),
 * never by position.
 */
export function joinWords(
  source: unknown,
  words: unknown,
  path: readonly (string | number)[] = [],
  named = '',
): Joined {
  if (Array.isArray(source)) return joinList(source, words, path, named);
  if (!isObject(source)) return { value: source, notes: [], missing: [] };
  const given = isObject(words) ? words : {};
  const notes: JoinNote[] = [];
  const missing: string[] = [];
  const value: Record<string, unknown> = { ...source };
  const inWrong = path.at(-2) === 'wrong';
  for (const key of Object.keys(given)) {
    const here = [...path, key];
    if (
      key === 'id' ||
      (key === 'name' && path.at(-2) === 'things') ||
      (inWrong && (key === 'left' || key === 'right'))
    )
      continue;
    if (!(key in source)) notes.push({ path: here, kind: 'unknown', message: `The source has no "${key}" here.` });
    else if (!isWord(key, source[key], inWrong) && !holdsWords(source[key])) {
      notes.push({ path: here, kind: 'not-words', message: `"${key}" is not words.` });
    }
  }
  for (const [key, original] of Object.entries(source)) {
    const place = named === '' ? key : `${named} › ${key}`;
    if (isWord(key, original, inWrong)) {
      const word = given[key];
      const fits =
        typeof original === 'string'
          ? typeof word === 'string' && word.trim() !== '' && !word.startsWith(TODO)
          : Array.isArray(word) && word.length > 0;
      if (fits) value[key] = word;
      else if (!OPTIONAL.includes(key)) missing.push(place);
    } else if (holdsWords(original) && !OPTIONAL.includes(key)) {
      const inner = joinWords(original, given[key], [...path, key], place);
      value[key] = inner.value;
      notes.push(...inner.notes);
      missing.push(...inner.missing);
    }
  }
  return { value, notes, missing };
}

function joinList(
  source: readonly unknown[],
  words: unknown,
  path: readonly (string | number)[],
  named: string,
): Joined {
  const list = Array.isArray(words) ? (words as unknown[]) : [];
  const inWrong = path.at(-1) === 'wrong';
  const notes: JoinNote[] = [];
  const missing: string[] = [];
  const keys = source.map((entry) => keyOf(entry, inWrong));
  const seen = new Set<string>();
  for (const [index, word] of list.entries()) {
    const key = keyOf(word, inWrong);
    if (key === null || !keys.includes(key))
      notes.push({
        path: [...path, index],
        kind: 'unknown',
        message: key === null ? 'This entry has no id.' : `The source has no "${key}" here.`,
      });
    else if (seen.has(key)) notes.push({ path: [...path, index], kind: 'unknown', message: `"${key}" stands twice.` });
    if (key !== null) seen.add(key);
  }
  const value = source.map((entry, at) => {
    const key = keys[at] ?? null;
    const index = key === null ? -1 : list.findIndex((word) => keyOf(word, inWrong) === key);
    const inner = joinWords(
      entry,
      index === -1 ? undefined : list[index],
      [...path, index === -1 ? at : index],
      key === null ? named : named === '' ? key : `${named} › ${key}`,
    );
    if (index !== -1) notes.push(...inner.notes);
    missing.push(...inner.missing);
    return inner.value;
  });
  return { value, notes, missing };
}

function keyOf(entry: unknown, inWrong: boolean): string | null {
  if (!isObject(entry)) return null;
  const { id, name, left, right } = entry;
  if (inWrong) return typeof left === 'string' && typeof right === 'string' ? `${left} with ${right}` : null;
  return typeof id === 'string' ? id : typeof name === 'string' ? name : null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWord = (key: string, value: unknown, inWrong: boolean): boolean =>
  WORD_FIELDS.includes(key) &&
  !(inWrong && (key === 'left' || key === 'right')) &&
  (typeof value === 'string' || (Array.isArray(value) && value.every((entry) => typeof entry === 'string')));

/** The words of some data with the ids that join them, each marked as still to be translated. */
export function wordsToTranslate(source: unknown, path: readonly string[] = []): unknown {
  if (Array.isArray(source)) return source.filter(holdsWords).map((entry) => wordsToTranslate(entry, path));
  if (!isObject(source)) return source;
  const inWrong = path.at(-1) === 'wrong';
  return Object.fromEntries(
    Object.entries(source).flatMap(([key, value]): [string, unknown][] => {
      if (
        key === 'id' ||
        (inWrong && (key === 'left' || key === 'right')) ||
        (key === 'name' && path.at(-1) === 'things')
      )
        return [[key, value]];
      if (OPTIONAL.includes(key)) return [];
      if (isWord(key, value, inWrong)) return [[key, typeof value === 'string' ? `${TODO} ${value}` : value]];
      return holdsWords(value) ? [[key, wordsToTranslate(value, [...path, key])]] : [];
    }),
  );
}

/** True if words stand anywhere inside. */
function holdsWords(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsWords);
  return (
    isObject(value) && Object.entries(value).some(([key, inner]) => isWord(key, inner, false) || holdsWords(inner))
  );
}
