import type { Marked } from '../marked.ts';

/** What marking needs of a `reflect`: that it is one. */
export interface ReflectMarking {
  id: string;
  type: 'reflect';
}

/** The item without its words. */
export function markingOf(item: ReflectMarking): ReflectMarking {
  return { id: item.id, type: item.type };
}

/** Always true: a thought need not be written down. */
export function complete(_item: ReflectMarking, _answer: unknown): boolean {
  return true;
}

/** Nothing is marked: `options` 0 tells the evidence rule to leave it out. */
export function mark(_item: ReflectMarking, _answer: unknown): Marked {
  return { credit: 0, shape: 'multi', options: 0, picked: [], offers: [], parts: [] };
}
