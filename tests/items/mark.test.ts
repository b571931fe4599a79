import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complete, itemSchema, mark, markingOf, offers, type Item, type Json } from '../../src/items/registry.ts';
import { examples } from './examples.ts';

describe.each(examples)('$item.type: $item.id', ({ item, answers }) => {
  test('the author’s example passes its schema', () => {
    expect(itemSchema.safeParse(item).error?.issues ?? []).toEqual([]);
  });

  test.each(answers)('marks: $name', ({ answer, credit, picked, whole }) => {
    const marked = mark(item, answer);
    expect(marked.credit).toBeCloseTo(credit, 6);
    expect(marked.picked).toEqual(picked);
    expect(complete(item, answer)).toBe(whole);
  });

  test('marking without words is the same marking', () => {
    const bare = JSON.parse(JSON.stringify(markingOf(item))) as ReturnType<typeof markingOf>;
    expect(JSON.stringify(bare)).not.toContain('feedback');
    for (const { answer } of answers) expect(mark(bare, answer)).toEqual(mark(item, answer));
  });

  test('mark is total and lawful for any JSON', () => {
    const known = fc.constantFrom(...answers.map(({ answer }) => answer));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), known, loose(item)), (answer) => {
        const marked = mark(item, answer);
        expect(marked.credit).toBeGreaterThanOrEqual(0);
        expect(marked.credit).toBeLessThanOrEqual(1);
        expect(offers(item)).toEqual(expect.arrayContaining(marked.offers));
        expect(marked.offers).toEqual(expect.arrayContaining(marked.picked));
        if (marked.credit === 1) expect(marked.picked).toEqual([]);
        expect(typeof complete(item, answer)).toBe('boolean');
      }),
    );
  });
});

/** Answers made of the item's own ids, in any shape. */
function loose(item: Item): fc.Arbitrary<Json> {
  const ids = [...new Set(JSON.stringify(item).match(/"id":"[^"]+"/g)?.map((pair) => pair.slice(6, -1)) ?? [])];
  const id = fc.constantFrom(...ids);
  return fc.oneof(id, fc.array(id), fc.dictionary(id, id)) as fc.Arbitrary<Json>;
}
