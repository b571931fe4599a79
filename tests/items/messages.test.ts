import { describe, expect, test } from 'vitest';
import { itemSchema, type Item } from '../../src/items/registry.ts';
import { examples } from './examples.ts';

/** The first message an author sees for a broken item, with the field it names. */
function problem(id: string, breakIt: (item: Record<string, never>) => void): string {
  const item = structuredClone(examples.find((example) => example.item.id === id)?.item) as Item;
  breakIt(item as unknown as Record<string, never>);
  const issue = itemSchema.safeParse(item).error?.issues[0];
  return issue ? `${issue.path.join('.')}: ${issue.message}` : 'no problem';
}

/** A deep setter, so that each case reads as one line. */
function put(path: string, value: unknown): (item: object) => void {
  return (item) => {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const target = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, item as never);
    if (value === undefined) delete target[last];
    else target[last] = value;
  };
}

describe('what an author is told', () => {
  test.each([
    ['raft-1', 'type', 'quiz', 'type: must have a type that exists'],
    ['raft-1', 'options.0.feedback', undefined, 'options.0.feedback: is missing: every answer'],
    ['raft-1', 'options.0.key', undefined, 'options: has 0 options marked "key: true"; exactly one'],
    ['raft-1', 'options.2.key', true, 'options: has 2 options marked'],
    ['raft-1', 'options.0.misconception', 'a.b', 'options.0.misconception: stands on the right answer'],
    ['raft-1', 'options.1.id', 'a', 'options.1.id: "a" is used twice'],
    ['raft-1', 'picture.alt', undefined, 'picture.alt: is missing: an item'],
    ['raft-1', 'picture.place', 'moon', 'picture.place: must be one of plain, kitchen'],
    ['raft-1', 'hint', 'Teacher', 'hint: must name the part to look at: Start'],
    ['raft-1', 'use', 'both', 'use: must be "lesson" or "later"'],
    ['raft-1', 'id', 'Raft', 'id: must look like "kite-1"'],
    ['raft-1', 'points', 3, ': Unrecognized key: "points"'],
    ['lens-1', 'choose', 3, 'choose: is 3, but 2 options'],
    ['parcel-1', 'order', ['c', 'a', 'd'], 'order: must hold each part once: a, b, c, d'],
    ['parcel-1', 'order', ['a', 'b', 'c', 'd'], 'parts: already stand in the right order'],
    ['tiger-1', 'cards.0.group', 'maybe', 'cards.0.group: "maybe" is not one of the groups: covered, ask'],
    ['push-1', 'wrong.0', { left: 'a', right: 'a', feedback: 'x' }, 'wrong.0: a with a is not a wrong pairing'],
    ['film-1', 'prompt', 'I ask first.', 'prompt: has 0 gaps; write exactly one ___'],
    ['crane-1', 'picture', undefined, 'picture: is missing: spot needs the screen'],
    ['goat-1', 'endings.0.safe', false, 'endings.0.safe: must be true: every branch can still end safe'],
    ['goat-1', 'turns.0.options.0.next', 'party', 'turns.0.options.0.next: "party" is neither a turn nor an ending'],
    ['goat-1', 'turns.1.options.0.next', 'start', 'turns: go round in a circle'],
    ['goat-1', 'turns.0.options.0.next', 'why', 'turns.1: no choice leads to "sent"'],
    ['goat-1', 'turns.2.options.0.value', 0, 'turns.2.options: has no option of value 1'],
    ['plan-1', 'twin', 'plan-2', ': Unrecognized key: "twin"'],
  ])('%s with %s = %j', (id, path, value, message) => {
    expect(problem(id, put(path, value))).toContain(message);
  });
});
