import type { ItemShape, PartShape } from './schemas/quiz.ts';

/**
 * The fingerprint of what an item means: its type, skill, question, answers, and which of them are right.
 * Feedback, pictures, hints, use and twins may change freely; so may capitals, punctuation and the order of options.
 *
 * @returns 16 hexadecimal digits (FNV-1a, 64 bits)
 */
export function fingerprint(item: ItemShape): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(JSON.stringify(meaningOf(item)))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

/** What an item means, in one canonical form. */
function meaningOf(item: ItemShape): unknown {
  const byId = <T extends { readonly id: string }>(
    list: readonly T[] | undefined,
    form: (entry: T) => unknown,
  ): unknown[] => [...(list ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1)).map((entry) => [entry.id, form(entry)]);
  const part = ({ text, left, right, key, value, next, group }: PartShape): unknown => [
    plain(text),
    plain(left),
    plain(right),
    key ?? null,
    value ?? null,
    next ?? null,
    group ?? null,
  ];
  return [
    item.type,
    item.skill,
    plain(item.prompt),
    item.choose ?? null,
    byId(item.options, part),
    byId(item.cards, part),
    byId(item.parts, part),
    byId(item.pairs, part),
    byId(item.groups, ({ text }) => plain(text)),
    item.order ?? null,
    (item.turns ?? []).map(({ id, prompt, options }) => [id, plain(prompt), byId(options, part)]),
  ];
}

/** Letters and digits only, small, with single spaces: what a change of punctuation or capitals leaves as it is. */
const plain = (text: string | undefined): string | null =>
  text === undefined
    ? null
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}_]+/gu, ' ')
        .trim();
