import { asIds, mixUps, type Marked } from '../marked.ts';

/** What marking needs of an `order`: no words. */
export interface OrderMarking {
  id: string;
  type: 'order';
  order: string[];
  parts: { id: string; misconception?: string | undefined }[];
}

/** The item without its words. */
export function markingOf(item: OrderMarking): OrderMarking {
  return {
    id: item.id,
    type: item.type,
    order: item.order,
    parts: item.parts.map(({ id, misconception }) => ({ id, misconception })),
  };
}

/** True once every part stands in a place. */
export function complete(item: OrderMarking, answer: unknown): boolean {
  return placed(item, answer).length === item.order.length;
}

/** Credit: pairs in the right order / all pairs. The answer lists part ids. Total: a part left out is in no right pair. */
export function mark(item: OrderMarking, answer: unknown): Marked {
  const given = placed(item, answer);
  const size = item.order.length;
  let right = 0;
  for (const [index, first] of item.order.entries())
    for (const second of item.order.slice(index + 1)) {
      const a = given.indexOf(first);
      if (a >= 0 && given.indexOf(second) > a) right += 1;
    }
  const misplaced = item.parts.filter(
    ({ id }) => given.includes(id) && given.indexOf(id) !== item.order.indexOf(id),
  );
  return {
    credit: size < 2 ? 0 : right / ((size * (size - 1)) / 2),
    shape: 'multi',
    options: size,
    picked: mixUps(misplaced),
    offers: mixUps(item.parts),
    parts: item.parts.map(({ id }) => ({
      id,
      verdict: given.indexOf(id) === item.order.indexOf(id) ? 'key' : 'other',
      chosen: given.includes(id),
    })),
  };
}

function placed(item: OrderMarking, answer: unknown): string[] {
  return asIds(answer).filter((id) => item.order.includes(id));
}
