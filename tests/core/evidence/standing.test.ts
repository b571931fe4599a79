import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answered, RecordEvent } from '../../../src/core/evidence/events.ts';
import { doneOf, finishedQuizzes } from '../../../src/core/evidence/sittings.ts';
import { standings, type Standing } from '../../../src/core/evidence/standing.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 5, 15, 12);
let made = 0;

const head = (day: number) => {
  made += 1;
  return { id: made.toString(16).padStart(24, '0'), v: 1, seq: made, at: START + day * DAY, device: 'd', who: 'w' };
};

/** An answer to a question with three options; sure, with feedback. */
const answer = (item: string, day: number, credit: number, more: Partial<Answered> = {}): RecordEvent => ({
  ...head(day), kind: 'answered', attempt: 'one', quiz: 'falls', item, answer: 'a', asked: '', credit, shape: 'single', options: 3,
  try: 1, hint: false, confidence: 'sure', feedback: true, picked: [], offers: [], ...more,
});

const right = (items: string, day: number): RecordEvent[] => [...items].map((item) => answer(item, day, 1));

function standing(events: RecordEvent[], day: number): Standing {
  const [found] = standings(events, {
    skills: ['s'],
    skillOf: (item) => (item === 'z' ? 'other' : 's'),
    now: START + day * DAY,
    dayOf: (at) => new Date(at).toISOString().slice(0, 10),
  });
  if (found === undefined) throw new Error('no standing');
  return found;
}

describe('how a skill stands', () => {
  test('nothing answered: unlit, and nothing to say', () => {
    expect(standing([], 0)).toMatchObject({ lamp: 'unlit', asked: 0, right: 0, days: 0, last: null, lacks: null, estimate: { state: 'not-met' } });
  });

  test('four right on one day: part lit, and time is what it lacks, to the day', () => {
    expect(standing(right('abcd', 0), 0)).toMatchObject({
      lamp: 'part', asked: 4, right: 4, days: 1, lacks: { kind: 'time', from: START + 6 * DAY }, estimate: { state: 'developing' },
    });
  });

  test('two right, then two a week later: lit', () => {
    expect(standing([...right('ab', 0), ...right('cd', 7)], 7)).toMatchObject({
      lamp: 'lit', asked: 4, right: 4, days: 2, last: START + 7 * DAY, lacks: null, estimate: { state: 'secure' },
    });
  });

  test('long ago: low', () => {
    expect(standing([...right('ab', 0), ...right('cd', 7)], 275)).toMatchObject({ lamp: 'low', estimate: { state: 'fading', was: 'secure' } });
  });

  test('three right are too few: it says how many more', () => {
    expect(standing(right('abc', 0), 0)).toMatchObject({ lamp: 'part', lacks: { kind: 'questions', more: 1 } });
  });

  test('the last two not right: steadiness is what it lacks', () => {
    const events = [...right('abc', 0), ...right('def', 7), answer('g', 7, 0), answer('h', 7, 0)];
    expect(standing(events, 7)).toMatchObject({ lamp: 'part', asked: 8, right: 6, lacks: { kind: 'steadiness' } });
  });

  test('a mix-up is told before all else, and its lamp is unlit', () => {
    const mixed = [answer('a', 0, 0, { picked: ['m'] }), answer('b', 0, 1)];
    expect(standing(mixed, 0)).toMatchObject({ lamp: 'unlit', estimate: { state: 'misconception', misconceptions: ['m'] } });
    const nearly = [...right('abcd', 0), ...right('efg', 7), answer('h', 8, 0, { picked: ['m'] })];
    expect(standing(nearly, 8)).toMatchObject({ lacks: { kind: 'mix-up' } });
  });

  test('second tries, quick repeats, other skills and what was withdrawn are not counted', () => {
    const wrong = answer('a', 0, 0);
    const events = [
      wrong,
      answer('a', 0, 1, { try: 2 }),
      answer('b', 0, 1),
      answer('b', 0.1, 1),
      answer('z', 0, 1),
      { ...head(0), kind: 'withdrawn' as const, event: wrong.id },
    ];
    expect(standing(events, 1)).toMatchObject({ asked: 1, right: 1, days: 1 });
  });

  test('order and repetition change nothing', () => {
    const events = [...right('abc', 0), answer('d', 3, 0), ...right('ef', 9), answer('g', 10, 0.5, { shape: 'multi' })];
    const expected = standing(events, 12);
    fc.assert(
      fc.property(fc.shuffledSubarray([...events, ...events], { minLength: 14, maxLength: 14 }), (shuffled) => {
        expect(standing(shuffled, 12)).toEqual(expected);
      }),
    );
  });
});

const started = (attempt: string, quiz: string, day: number, items = ['a', 'b', 'c']): RecordEvent => ({
  ...head(day), kind: 'started', attempt, purpose: 'lesson', quiz, items,
});
const finished = (attempt: string, quiz: string, day: number): RecordEvent => ({ ...head(day), kind: 'finished', attempt, quiz });

describe('what was done', () => {
  test('two attempts at one quiz are never added up: the finished one is shown', () => {
    const events = [
      started('one', 'falls', 0), answer('a', 0, 1), answer('b', 0, 0), answer('b', 0, 1, { try: 2 }), finished('one', 'falls', 0),
      started('two', 'falls', 1), answer('a', 1, 1, { attempt: 'two' }),
    ];
    expect(doneOf(events)).toEqual([
      { quiz: 'falls', attempts: 2, chosen: { attempt: 'one', quiz: 'falls', at: START, finished: true, answered: 2, drawn: 3 } },
    ]);
  });

  test('newest first; an attempt that was only opened was not done', () => {
    const events = [
      started('one', 'falls', 0), answer('a', 0, 1),
      started('two', 'bus', 2), answer('b', 2, 1, { attempt: 'two', quiz: 'bus' }),
      started('three', 'vase', 3),
    ];
    expect(doneOf(events).map(({ quiz, chosen }) => [quiz, chosen.finished, chosen.answered])).toEqual([['bus', false, 1], ['falls', false, 1]]);
  });

  test('a finished story stays finished, whatever is begun after it', () => {
    const events = [started('one', 'falls', 0), finished('one', 'falls', 0), started('two', 'falls', 400)];
    expect([...finishedQuizzes(events)]).toEqual(['falls']);
  });

  test('order changes nothing', () => {
    const events = [
      started('one', 'falls', 0), answer('a', 0, 1), finished('one', 'falls', 0),
      started('two', 'falls', 0), answer('a', 0, 1, { attempt: 'two' }), finished('two', 'falls', 0),
      started('three', 'bus', 0), answer('b', 0, 1, { attempt: 'three', quiz: 'bus' }),
    ];
    const expected = doneOf(events);
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }), (shuffled) => {
        expect(doneOf(shuffled)).toEqual(expected);
      }),
    );
  });
});
