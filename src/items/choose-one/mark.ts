import { asId, mixUps, verdictOf, type Marked } from '../marked.ts';

/** What marking needs of a `choose-one` or a `gap`: no words. */
export interface ChooseOneMarking {
  id: string;
  type: 'choose-one' | 'gap';
  naturalOrder?: true | undefined;
  options: { id: string; key?: true | undefined; misconception?: string | undefined }[];
}

/** The item without its words. */
export function markingOf(item: ChooseOneMarking): ChooseOneMarking {
  return {
    id: item.id,
    type: item.type,
    naturalOrder: item.naturalOrder,
    options: item.options.map(({ id, key, misconception }) => ({ id, key, misconception })),
  };
}

/** True once the answer names one of the options. */
export function complete(item: ChooseOneMarking, answer: unknown): boolean {
  const id = asId(answer);
  return item.options.some((option) => option.id === id);
}

/** Credit 1 for the key, else 0. The answer is the id of an option. Total: anything else marks as 0. */
export function mark(item: ChooseOneMarking, answer: unknown): Marked {
  const id = asId(answer);
  const chosen = item.options.find((option) => option.id === id);
  return {
    credit: chosen?.key ? 1 : 0,
    shape: 'single',
    options: item.options.length,
    picked: mixUps(chosen ? [chosen] : []),
    offers: mixUps(item.options),
    parts: item.options.map((option) => ({
      id: option.id,
      verdict: verdictOf(option),
      chosen: option === chosen,
    })),
  };
}
