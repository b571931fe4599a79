import { getShortestPaths } from '@xstate/graph';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor, SimulatedClock } from 'xstate';
import type { EventDraft } from '../../src/core/evidence/events.ts';
import { recordMachine, RETRY_MS, type RecordCommand, type RecordFact } from '../../src/core/quiz/record-machine.ts';

const draft = (item: string): EventDraft => ({ kind: 'skipped', attempt: 't', item });

function begin(): { send: (command: RecordCommand) => void; facts: RecordFact[]; clock: SimulatedClock; value: () => string } {
  const clock = new SimulatedClock();
  const actor = createActor(recordMachine, { clock });
  const facts: RecordFact[] = [];
  actor.on('*', (fact) => facts.push(fact));
  actor.start();
  return { send: (command) => actor.send(command), facts, clock, value: () => String(actor.getSnapshot().value) };
}

describe('recordMachine', () => {
  test('reaches every state', () => {
    const commands: RecordCommand[] = [
      { type: 'ADD', draft: draft('kite-1') }, { type: 'SAVED' }, { type: 'FAILED' }, { type: 'FULL' },
      { type: 'RETRY' }, { type: 'EXPORT' }, { type: 'FREED' },
    ];
    const reached = getShortestPaths(recordMachine, {
      events: commands,
      serializeState: ({ value, context }) => `${String(value)} ${Math.min(context.queue.length, 3)}`,
      stopWhen: ({ context }) => context.queue.length > 3,
    }).map(({ state }) => state.value);
    expect([...new Set(reached)].sort()).toEqual(['full', 'holding', 'idle', 'writing']);
  });

  test('writes one after another, in order', () => {
    const { send, facts } = begin();
    send({ type: 'ADD', draft: draft('kite-1') });
    send({ type: 'ADD', draft: draft('kite-2') });
    send({ type: 'SAVED' });
    send({ type: 'SAVED' });
    expect(facts).toEqual([
      { type: 'WRITE', draft: draft('kite-1') }, { type: 'WRITE', draft: draft('kite-2') }, { type: 'KEPT' },
    ]);
  });

  test('tries again after 2, 10 and 60 seconds, and at once when asked', () => {
    const { send, facts, clock, value } = begin();
    send({ type: 'ADD', draft: draft('kite-1') });
    for (const wait of [...RETRY_MS, RETRY_MS[2]]) {
      send({ type: 'FAILED' });
      clock.increment(wait - 1);
      expect(value()).toBe('holding');
      clock.increment(1);
      expect(value()).toBe('writing');
    }
    send({ type: 'FAILED' });
    send({ type: 'RETRY' });
    expect(value()).toBe('writing');
    expect(facts.filter(({ type }) => type === 'HELD')).toHaveLength(5);
  });

  test('a full disk waits for room and offers the answers as a file', () => {
    const { send, facts, value } = begin();
    send({ type: 'ADD', draft: draft('kite-1') });
    send({ type: 'FULL' });
    send({ type: 'ADD', draft: draft('kite-2') });
    send({ type: 'EXPORT' });
    expect(facts.slice(-2)).toEqual([
      { type: 'HELD', full: true, queue: [draft('kite-1'), draft('kite-2')] },
      { type: 'EXPORT_WANTED', queue: [draft('kite-1'), draft('kite-2')] },
    ]);
    send({ type: 'FREED' });
    expect(value()).toBe('writing');
  });

  test('whatever happens, nothing is lost and nothing is written twice', () => {
    const step = fc.constantFrom('ADD', 'SAVED', 'FAILED', 'FULL', 'RETRY', 'FREED', 'WAIT');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const { send, facts, clock, value } = begin();
        const added: string[] = [];
        const written: string[] = [];
        for (const name of steps) {
          if (name === 'ADD') {
            added.push(`kite-${added.length}`);
            send({ type: 'ADD', draft: draft(added.at(-1) ?? '') });
          } else if (name === 'WAIT') clock.increment(60_000);
          else {
            if (name === 'SAVED' && value() === 'writing') written.push(current(facts));
            send({ type: name as 'SAVED' });
          }
        }
        for (let i = 0; i < 200 && value() !== 'idle'; i += 1) {
          if (value() === 'writing') {
            written.push(current(facts));
            send({ type: 'SAVED' });
          } else send({ type: 'RETRY' });
        }
        expect(written).toEqual(added);
      }),
    );
  });
});

/** The item of the draft that is being written. */
function current(facts: RecordFact[]): string {
  const last = facts.filter((fact) => fact.type === 'WRITE').at(-1);
  return last?.draft.kind === 'skipped' ? last.draft.item : '';
}
