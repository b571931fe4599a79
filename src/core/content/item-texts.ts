import type { ItemShape } from './schemas/quiz.ts';

/** A piece of text of an item, with its path below the item. */
export interface ItemText {
  readonly text: string;
  readonly path: readonly (string | number)[];
  readonly role: 'prompt' | 'option' | 'feedback' | 'ending' | 'alt' | 'label';
}

/** Everything a learner reads or hears of an item, in the order of its file. */
export function textsOf(item: ItemShape): ItemText[] {
  const out: ItemText[] = [];
  const add = (text: string | undefined, role: ItemText['role'], ...path: (string | number)[]): void => {
    if (text !== undefined && text !== '') out.push({ text, role, path });
  };
  add(item.prompt, 'prompt', 'prompt');
  out.push(...pictureTexts(item.picture, ['picture']));
  add(item.feedback, 'feedback', 'feedback');
  for (const list of ['options', 'cards', 'parts', 'pairs'] as const) {
    for (const [index, part] of (item[list] ?? []).entries()) {
      add(part.text, 'option', list, index, 'text');
      add(part.left, 'option', list, index, 'left');
      add(part.right, 'option', list, index, 'right');
      out.push(...pictureTexts(part.picture, [list, index, 'picture']));
      add(part.feedback, 'feedback', list, index, 'feedback');
    }
  }
  for (const [index, group] of (item.groups ?? []).entries()) {
    add(group.text, 'option', 'groups', index, 'text');
    out.push(...pictureTexts(group.picture, ['groups', index, 'picture']));
  }
  for (const [index, pairing] of (item.wrong ?? []).entries())
    add(pairing.feedback, 'feedback', 'wrong', index, 'feedback');
  for (const [index, turn] of (item.turns ?? []).entries()) {
    add(turn.prompt, 'prompt', 'turns', index, 'prompt');
    for (const [choice, option] of turn.options.entries()) {
      add(option.text, 'option', 'turns', index, 'options', choice, 'text');
      add(option.feedback, 'feedback', 'turns', index, 'options', choice, 'feedback');
    }
  }
  for (const [index, ending] of (item.endings ?? []).entries()) add(ending.text, 'ending', 'endings', index, 'text');
  return out;
}

/** Pictures of an item with their paths. */
export function picturesOf(item: ItemShape): { picture: object; path: (string | number)[] }[] {
  const out: { picture: object; path: (string | number)[] }[] = [];
  if (item.picture) out.push({ picture: item.picture, path: ['picture'] });
  for (const list of ['options', 'cards', 'parts', 'pairs', 'groups'] as const) {
    for (const [index, part] of (item[list] ?? []).entries()) {
      if (part.picture) out.push({ picture: part.picture, path: [list, index, 'picture'] });
    }
  }
  return out;
}

/** Alternative text, labels and names inside a picture. */
function pictureTexts(picture: object | undefined, path: readonly (string | number)[]): ItemText[] {
  if (picture === undefined) return [];
  const out: ItemText[] = [];
  const { alt, people, things, screen } = picture as {
    alt?: string;
    people?: readonly { name?: string }[];
    things?: readonly { label?: string }[];
    screen?: { with?: string; button?: string };
  };
  if (alt !== undefined) out.push({ text: alt, role: 'alt', path: [...path, 'alt'] });
  for (const [index, { name }] of (people ?? []).entries())
    if (name !== undefined) out.push({ text: name, role: 'label', path: [...path, 'people', index, 'name'] });
  for (const [index, { label }] of (things ?? []).entries())
    if (label !== undefined) out.push({ text: label, role: 'label', path: [...path, 'things', index, 'label'] });
  for (const field of ['with', 'button'] as const) {
    const text = screen?.[field];
    if (text !== undefined) out.push({ text, role: 'label', path: [...path, 'screen', field] });
  }
  return out;
}

/** A question with one best answer: a whole item, or one turn of a case. */
export interface OneKeyQuestion {
  readonly path: readonly (string | number)[];
  readonly texts: readonly string[];
  /** Position of the best answer among them. */
  readonly key: number;
}

/** The questions of an item that have one best answer. */
export function oneKeyQuestions(item: ItemShape): OneKeyQuestion[] {
  const one = (
    path: (string | number)[],
    options: NonNullable<ItemShape['options']>,
    isKey: (index: number) => boolean,
  ): OneKeyQuestion[] => {
    const keys = options.flatMap((_, index) => (isKey(index) ? [index] : []));
    const [key] = keys;
    return keys.length === 1 && key !== undefined ? [{ path, texts: options.map(({ text }) => text ?? ''), key }] : [];
  };
  const options = item.options ?? [];
  return [
    ...(item.type === 'choose-one' || item.type === 'gap'
      ? one(['options'], options, (index) => options[index]?.key === true)
      : []),
    ...(item.turns ?? []).flatMap((turn, index) =>
      one(['turns', index, 'options'], turn.options, (choice) => turn.options[choice]?.value === 1),
    ),
  ];
}

/** Ids of the misconceptions that an item's answers can show. */
export function misconceptionsOf(item: ItemShape): { id: string; path: (string | number)[] }[] {
  const out: { id: string; path: (string | number)[] }[] = [];
  const add = (
    given: readonly { misconception?: string | undefined }[] | undefined,
    ...path: (string | number)[]
  ): void => {
    for (const [index, { misconception }] of (given ?? []).entries()) {
      if (misconception !== undefined) out.push({ id: misconception, path: [...path, index, 'misconception'] });
    }
  };
  add(item.options, 'options');
  add(item.cards, 'cards');
  add(item.parts, 'parts');
  add(item.pairs, 'pairs');
  add(item.wrong, 'wrong');
  for (const [index, turn] of (item.turns ?? []).entries()) add(turn.options, 'turns', index, 'options');
  return out;
}
