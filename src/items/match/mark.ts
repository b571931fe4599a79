import { asPairs, mixUps, type Marked } from '../marked.ts';

/** What marking needs of a `match`: no words. */
export interface MatchMarking {
  id: string;
  type: 'match';
  pairs: { id: string; misconception?: string | undefined }[];
  wrong: { left: string; right: string; misconception?: string | undefined }[];
}

/** The item without its words. */
export function markingOf(item: MatchMarking): MatchMarking {
  return {
    id: item.id,
    type: item.type,
    pairs: item.pairs.map(({ id, misconception }) => ({ id, misconception })),
    wrong: item.wrong
      .filter((pairing) => pairing.misconception !== undefined)
      .map(({ left, right, misconception }) => ({ left, right, misconception })),
  };
}

/** True once every row has a partner. */
export function complete(item: MatchMarking, answer: unknown): boolean {
  const rows = pairing(item, answer);
  return item.pairs.every((pair) => rows.has(pair.id));
}

/** Credit: right pairs / pairs. The answer maps a row's id to the id of its partner. Total. */
export function mark(item: MatchMarking, answer: unknown): Marked {
  const rows = pairing(item, answer);
  const wrong = item.pairs.filter(({ id }) => rows.has(id) && rows.get(id) !== id);
  return {
    credit: item.pairs.length === 0 ? 0 : item.pairs.filter(({ id }) => rows.get(id) === id).length / item.pairs.length,
    shape: 'multi',
    options: item.pairs.length,
    picked: mixUps(
      wrong.flatMap((pair) => [
        pair,
        ...item.wrong.filter(({ left, right }) => left === pair.id && right === rows.get(pair.id)),
      ]),
    ),
    offers: mixUps([...item.pairs, ...item.wrong]),
    parts: item.pairs.map(({ id }) => ({
      id,
      verdict: rows.get(id) === id ? 'key' : 'other',
      chosen: rows.has(id),
    })),
  };
}

function pairing(item: MatchMarking, answer: unknown): Map<string, string> {
  const ids = item.pairs.map((pair) => pair.id);
  return new Map([...asPairs(answer)].filter(([left, right]) => ids.includes(left) && ids.includes(right)));
}
