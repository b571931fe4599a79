import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../src/core/evidence/evidence-of.ts';
import { upcast, type EventDraft, type RecordEvent } from '../../src/core/evidence/events.ts';
import { inOrder } from '../../src/core/evidence/in-order.ts';

const head = { v: 1, seq: 1, at: 5, device: 'd', who: 'w' };
const answered: EventDraft = {
  kind: 'answered', attempt: 't', quiz: 'q', item: 'kite-1', answer: 'a', asked: 'f', credit: 1, shape: 'single',
  options: 3, try: 1, hint: false, confidence: 'sure', feedback: true, picked: [], offers: ['x.y'],
};
const drafts: EventDraft[] = [
  { kind: 'started', attempt: 't', purpose: 'lesson', quiz: 'q', items: ['kite-1'] },
  answered,
  { kind: 'skipped', attempt: 't', item: 'kite-1' },
  { kind: 'finished', attempt: 't', quiz: null },
  { kind: 'observed', skill: 'create.3-5.1', place: 'home', help: true },
  { kind: 'read', lesson: 'l' },
  { kind: 'review', what: 'answer', review: 'r', instrument: 'i', aspect: 'a', rev: 1, seat: 's', value: { na: 'x' } },
  { kind: 'withdrawn', event: 'e' },
];

describe('upcast', () => {
  test.each(drafts)('takes a $kind event as it is', (draft) => {
    const event = { id: 'e', ...head, ...draft };
    expect(upcast(event)).toEqual(event);
  });

  test.each(drafts)('refuses a $kind event with a field missing or foreign', (draft) => {
    for (const key of Object.keys(draft).filter((name) => name !== 'value')) {
      expect(upcast({ id: 'e', ...head, ...draft, [key]: undefined }), key).toBeNull();
      expect(upcast({ id: 'e', ...head, ...draft, [key]: { odd: true } }), key).toSatisfy(
        (event) => event === null || key === 'answer',
      );
    }
  });

  test('refuses a newer version and never throws', () => {
    expect(upcast({ id: 'e', ...head, v: 2, kind: 'read', lesson: 'l' })).toBeNull();
    expect(upcast({ id: 'e', ...head, kind: 'toString' })).toBeNull();
    fc.assert(fc.property(fc.anything(), (row) => upcast(row) === null));
  });
});

describe('evidenceOf', () => {
  const event = (id: string, draft: EventDraft): RecordEvent => ({ id, ...head, ...draft });
  const skillOf = (item: string): string | undefined => (item === 'kite-1' ? 'create.9-11.1' : undefined);

  test('sorts answers by skill and reads what an adult saw', () => {
    const evidence = evidenceOf(
      [event('1', answered), event('2', { kind: 'observed', skill: 'create.3-5.1', place: 'home', help: true })],
      skillOf,
    );
    expect(evidence.get('create.9-11.1')).toMatchObject([{ id: '1', kind: 'single', credit: 1 }]);
    expect(evidence.get('create.3-5.1')).toMatchObject([{ item: 'seen:home', kind: 'multi', credit: 0.5 }]);
  });

  test('leaves out reflections, unknown items and withdrawn events', () => {
    const events = [
      event('1', { ...answered, options: 0 }),
      event('2', { ...answered, item: 'gone-1' }),
      event('3', answered),
      event('4', { kind: 'withdrawn', event: '3' }),
    ];
    expect(evidenceOf(events, skillOf).size).toBe(0);
  });

  test('inOrder sorts by count, then device, then id; clocks play no part', () => {
    const at = (id: string, time: number, seq: number, device: string): RecordEvent => ({
      ...event(id, answered), at: time, seq, device,
    });
    const sorted = [at('a', 9, 1, 'd'), at('b', 2, 2, 'c'), at('c', 2, 2, 'd'), at('d', 1, 2, 'd'), at('e', 0, 3, 'd')];
    expect(inOrder([...sorted].reverse()).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});
