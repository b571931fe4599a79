import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/core/content/limits.ts';
import { drawItems, type BankItem } from '../../src/core/quiz/draw.ts';
import { seeded, shuffle, shuffleAway } from '../../src/core/quiz/shuffle.ts';

const bank: BankItem[] = Array.from({ length: 6 }, (_, i) => ({
  id: `kite-${i + 1}`, skill: 'create.9-11.1', use: i % 2 ? 'later' : 'lesson',
}));

describe('drawing', () => {
  test('a first sitting takes what was written for the lesson', () => {
    expect(drawItems(bank, 8)).toEqual(['kite-1', 'kite-3', 'kite-5']);
  });

  test('a second sitting takes what was not met, a third what was met longest ago', () => {
    const seen = new Map([['kite-1', 10], ['kite-3', 10], ['kite-5', 10]]);
    expect(drawItems(bank, 8, seen)).toEqual(['kite-2', 'kite-4', 'kite-6']);
    for (const id of ['kite-2', 'kite-4', 'kite-6']) seen.set(id, 20);
    expect(drawItems(bank, 8, seen)).toEqual(['kite-1', 'kite-3', 'kite-5']);
  });

  test('two skills take turns when room is short', () => {
    const two = [...bank, ...bank.map((item) => ({ ...item, id: `raft-${item.id.slice(5)}`, skill: 'create.9-11.2' }))];
    expect(drawItems(two, 4)).toEqual(['kite-1', 'kite-3', 'raft-1', 'raft-3']);
  });

  test('never more than the band allows, never twice, always in the author’s order', () => {
    const item = fc.record({ skill: fc.constantFrom('a', 'b'), use: fc.constantFrom('lesson' as const, 'later' as const) });
    fc.assert(
      fc.property(
        fc.array(item, { maxLength: 20 }), fc.constantFrom(...Object.values(LIMITS).map(({ sitting }) => sitting)),
        fc.array(fc.tuple(fc.nat(20), fc.nat(100))),
        (list, limit, seen) => {
          const items = list.map((one, i) => ({ ...one, id: `kite-${i}` }));
          const drawn = drawItems(items, limit, new Map(seen.map(([i, at]) => [`kite-${i}`, at])));
          expect(drawn.length).toBeLessThanOrEqual(limit);
          expect(drawn.length > 0).toBe(items.length > 0);
          expect(items.map(({ id }) => id).filter((id) => drawn.includes(id))).toEqual(drawn);
        },
      ),
    );
  });
});

describe('shuffling', () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 8 });

  test('keeps every part, and the same seed gives the same order', () => {
    fc.assert(
      fc.property(ids, fc.string(), (list, seed) => {
        expect([...shuffle(list, seed)].sort()).toEqual([...list].sort());
        expect(shuffle(list, seed)).toEqual(shuffle(list, seed));
      }),
    );
  });

  test('gives each of three options each place about equally often', () => {
    const firsts = { a: 0, b: 0, c: 0 };
    for (let i = 0; i < 3000; i += 1) firsts[shuffle(['a', 'b', 'c'] as const, `seed-${i}`)[0] as 'a'] += 1;
    for (const count of Object.values(firsts)) expect(count).toBeGreaterThan(900);
  });

  test('an ordering task never begins in the right order', () => {
    fc.assert(
      fc.property(ids.filter((list) => list.length > 1), fc.string(), (list, seed) => {
        expect(shuffleAway(list, list, seed)).not.toEqual(list);
      }),
    );
  });

  test('seeded numbers lie from 0 up to 1', () => {
    const next = seeded('x');
    for (let i = 0; i < 1000; i += 1) expect(Math.floor(next())).toBe(0);
  });
});
