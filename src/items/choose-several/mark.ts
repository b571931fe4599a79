import { asIds, mixUps, type Marked } from '../marked.ts';

/** What marking needs of a `choose-several`: no words. */
export interface ChooseSeveralMarking {
  id: string;
  type: 'choose-several';
  choose: number;
  naturalOrder?: true | undefined;
  options: { id: string; key?: true | undefined; misconception?: string | undefined }[];
}

/** The item without its words. */
export function markingOf(item: ChooseSeveralMarking): ChooseSeveralMarking {
  return {
    id: item.id,
    type: item.type,
    choose: item.choose,
    naturalOrder: item.naturalOrder,
    options: item.options.map(({ id, key, misconception }) => ({ id, key, misconception })),
  };
}

/** True once as many options are chosen as the prompt asks for. */
export function complete(item: ChooseSeveralMarking, answer: unknown): boolean {
  const ids = asIds(answer);
  return item.options.filter((option) => ids.includes(option.id)).length === item.choose;
}

/** Credit max(0, (hits - false) / keys). The answer lists option ids. Total: unknown ids are passed over. */
export function mark(item: ChooseSeveralMarking, answer: unknown): Marked {
  const ids = asIds(answer);
  const chosen = item.options.filter((option) => ids.includes(option.id));
  const keys = item.options.filter((option) => option.key).length;
  const hits = chosen.filter((option) => option.key).length;
  return {
    credit: keys === 0 ? 0 : Math.max(0, (hits - (chosen.length - hits)) / keys),
    shape: 'multi',
    options: item.options.length,
    picked: mixUps(chosen),
    offers: mixUps(item.options),
    parts: item.options.map((option) => ({
      id: option.id,
      verdict: option.key ? 'key' : 'other',
      chosen: chosen.includes(option),
    })),
  };
}
