import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimate, LEVELS, scale, type Evidence, type State } from '../../src/core/evidence/estimate.ts';
import { reviewLadder } from '../../src/core/evidence/review-ladder.ts';
import vectors from './quiz-vectors.json' with { type: 'json' };

const DAY = 86_400_000;
const START = 1_700_000_000_000;
const round = (value: number): number => Math.round(value * 1000) / 1000 + 0;

type VectorAnswer = Omit<Evidence, 'at'> & { day: number };

describe('the worked cases', () => {
  test.each(vectors.evidence.map((vector) => [vector.name, vector] as const))('%s', (_name, vector) => {
    const answers = (vector.answers as VectorAnswer[]).map(({ day, ...answer }) => ({
      ...answer,
      at: START + day * DAY,
    }));
    const result = estimate(answers, START + vector.now * DAY);
    expect({ ...result, logOdds: round(result.logOdds), mastery: round(result.mastery) }).toEqual(vector.expect);
  });

  test.each(vectors.points)('points for $options options', ({ options, right, wrong }) => {
    const bits = scale('single', options);
    expect([round(bits.right), round(bits.wrong)]).toEqual([right, wrong]);
  });

  test.each(vectors.ladder.map((vector, index) => [index, vector] as const))('ladder %i', (_index, vector) => {
    const place = reviewLadder(vector.sittings.map(({ day, credit }) => ({ at: START + day * DAY, credit })));
    expect(place).toEqual({ step: vector.expect.step, due: START + vector.expect.due * DAY });
  });
});

const NOW = START + 400 * DAY;
const tags = ['m', 'n'] as const;

const answer: fc.Arbitrary<Omit<Evidence, 'id'>> = fc
  .record({
    item: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    at: fc.integer({ min: 0, max: 410 * 24 }).map((hours) => START + hours * 3_600_000),
    kind: fc.constantFrom('single' as const, 'multi' as const),
    options: fc.integer({ min: 2, max: 5 }),
    credit: fc.constantFrom(0, 0, 0.5, 1, 1, 1),
    confidence: fc.constantFrom('sure' as const, 'think' as const, 'guess' as const, null),
    hint: fc.boolean(),
    try: fc.constantFrom(1, 1, 1, 2),
    feedback: fc.boolean(),
    picked: fc.subarray([...tags]),
    offers: fc.subarray([...tags]),
  })
  .map((one) => ({
    ...one,
    credit: one.kind === 'single' ? Math.round(one.credit) : one.credit,
    picked: one.credit === 1 ? [] : one.picked,
  }));
const history = fc.array(answer, { maxLength: 24 }).map((list) => list.map((one, i) => ({ ...one, id: `e${i + 10}` })));

describe('laws', () => {
  test('order and repetition change nothing', () => {
    fc.assert(
      fc.property(
        history.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(list, { minLength: list.length }),
            fc.subarray(list),
          ),
        ),
        ([list, shuffled, again]) => {
          expect(estimate([...shuffled, ...again], NOW)).toEqual(estimate(list, NOW));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('a right answer added last never lowers logOdds or level', () => {
    fc.assert(
      fc.property(history, answer, fc.integer({ min: 0, max: 300 }), (list, one, later) => {
        const last = Math.max(START, ...list.map(({ at }) => at));
        const at = last + later * DAY;
        const right: Evidence = { ...one, id: 'z', at, credit: 1, picked: [] };
        const before = estimate(list, at);
        const after = estimate([...list, right], at);
        expect(after.logOdds).toBeGreaterThanOrEqual(before.logOdds - 1e-9);
        expect(LEVELS.indexOf(after.level)).toBeGreaterThanOrEqual(LEVELS.indexOf(before.level));
      }),
      { numRuns: 4000 },
    );
  });

  test('every state is reachable', () => {
    const reached = new Set<State>();
    for (const list of fc.sample(history, { numRuns: 3000, seed: 7 })) reached.add(estimate(list, NOW).state);
    for (const { expect: expected } of vectors.evidence) reached.add(expected.state as State);
    expect([...reached].sort()).toEqual([...LEVELS, 'fading'].sort());
  });

  test('a mix-up older than a year is forgotten', () => {
    const pick: Evidence = {
      id: 'e1', item: 'a', at: START, kind: 'single', options: 3, credit: 0, confidence: 'sure', hint: false, try: 1,
      feedback: true, picked: ['m'], offers: ['m'],
    };
    expect(estimate([pick], START + 365 * DAY).misconceptions).toEqual(['m']);
    expect(estimate([pick], START + 366 * DAY).misconceptions).toEqual([]);
  });
});
