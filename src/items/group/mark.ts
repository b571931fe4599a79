import { asPairs, mixUps, type Marked } from '../marked.ts';

/** What marking needs of a `group`: no words. */
export interface GroupMarking {
  id: string;
  type: 'group';
  groups: { id: string }[];
  cards: { id: string; group: string; misconception?: string | undefined }[];
}

/** The item without its words. */
export function markingOf(item: GroupMarking): GroupMarking {
  return {
    id: item.id,
    type: item.type,
    groups: item.groups.map(({ id }) => ({ id })),
    cards: item.cards.map(({ id, group, misconception }) => ({ id, group, misconception })),
  };
}

/** True once every card lies in one of the groups. */
export function complete(item: GroupMarking, answer: unknown): boolean {
  const placed = placing(item, answer);
  return item.cards.every((card) => placed.has(card.id));
}

/** Credit: cards in their group / cards. The answer maps card ids to group ids. Total: unknown ids are passed over. */
export function mark(item: GroupMarking, answer: unknown): Marked {
  const placed = placing(item, answer);
  const right = item.cards.filter((card) => placed.get(card.id) === card.group);
  const wrong = item.cards.filter((card) => placed.has(card.id) && placed.get(card.id) !== card.group);
  return {
    credit: item.cards.length === 0 ? 0 : right.length / item.cards.length,
    shape: 'multi',
    options: item.groups.length,
    picked: mixUps(wrong),
    offers: mixUps(item.cards),
    parts: item.cards.map((card) => ({
      id: card.id,
      verdict: right.includes(card) ? 'key' : 'other',
      chosen: placed.has(card.id),
    })),
  };
}

function placing(item: GroupMarking, answer: unknown): Map<string, string> {
  const groups = item.groups.map((group) => group.id);
  return new Map([...asPairs(answer)].filter(([, group]) => groups.includes(group)));
}
