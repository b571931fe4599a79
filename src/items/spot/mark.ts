import { asIds, mixUps, type Marked } from '../marked.ts';

/** What marking needs of a `spot`: no words. */
export interface SpotMarking {
  id: string;
  type: 'spot';
  parts: { id: string; key?: true | undefined; misconception?: string | undefined }[];
}

/** The item without its words. */
export function markingOf(item: SpotMarking): SpotMarking {
  return {
    id: item.id,
    type: item.type,
    parts: item.parts.map(({ id, key, misconception }) => ({ id, key, misconception })),
  };
}

/** True once at least one part is marked. */
export function complete(item: SpotMarking, answer: unknown): boolean {
  const ids = asIds(answer);
  return item.parts.some((part) => ids.includes(part.id));
}

/**
 * Credit max(0, (hits - false) / targets). The answer lists part ids. Total: unknown ids are passed over.
 * A part shows its misconception when it is marked wrongly: marked though it is no target, or passed over though it is.
 */
export function mark(item: SpotMarking, answer: unknown): Marked {
  const ids = asIds(answer);
  const marked = item.parts.filter((part) => ids.includes(part.id));
  const targets = item.parts.filter((part) => part.key).length;
  const hits = marked.filter((part) => part.key).length;
  return {
    credit: targets === 0 ? 0 : Math.max(0, (hits - (marked.length - hits)) / targets),
    shape: 'multi',
    options: item.parts.length,
    picked: mixUps(item.parts.filter((part) => marked.includes(part) !== (part.key === true))),
    offers: mixUps(item.parts),
    parts: item.parts.map((part) => ({
      id: part.id,
      verdict: part.key ? 'key' : 'other',
      chosen: marked.includes(part),
    })),
  };
}
