import { assign, emit, setup } from 'xstate';
import type { EventDraft } from '../evidence/events.ts';

export type RecordCommand =
  | { type: 'ADD'; draft: EventDraft }
  | { type: 'SAVED' }
  | { type: 'FAILED' }
  | { type: 'FULL' }
  | { type: 'RETRY' }
  | { type: 'EXPORT' }
  | { type: 'FREED' };

export type RecordFact =
  /** Write this one draft now, then answer SAVED, FAILED or FULL. */
  | { type: 'WRITE'; draft: EventDraft }
  /** These are on this page only: put them by, and say so. */
  | { type: 'HELD'; queue: EventDraft[]; full: boolean }
  /** Everything is written. */
  | { type: 'KEPT' }
  | { type: 'EXPORT_WANTED'; queue: EventDraft[] };

/** How long a failed write waits before the next try, in milliseconds. */
export const RETRY_MS = [2_000, 10_000, 60_000] as const;

/**
 * The queue of what is to be written, one after another, so that a failed write stops nothing and loses nothing.
 * It emits facts and writes nothing itself.
 */
export const recordMachine = setup({
  types: {
    context: {} as { queue: EventDraft[]; failures: number },
    events: {} as RecordCommand,
    emitted: {} as RecordFact,
  },
  actions: {
    write: emit(({ context }): RecordFact => ({ type: 'WRITE', draft: context.queue[0] as EventDraft })),
    hold: emit(({ context }): RecordFact => ({ type: 'HELD', queue: context.queue, full: false })),
    holdFull: emit(({ context }): RecordFact => ({ type: 'HELD', queue: context.queue, full: true })),
    kept: emit({ type: 'KEPT' }),
    exportWanted: emit(({ context }): RecordFact => ({ type: 'EXPORT_WANTED', queue: context.queue })),
    add: assign({
      queue: ({ context, event }) => (event.type === 'ADD' ? [...context.queue, event.draft] : context.queue),
    }),
    taken: assign({ queue: ({ context }) => context.queue.slice(1), failures: 0 }),
    failed: assign({ failures: ({ context }) => context.failures + 1 }),
  },
  guards: { lastOne: ({ context }) => context.queue.length <= 1 },
  delays: {
    backOff: ({ context }) => RETRY_MS[Math.min(context.failures, RETRY_MS.length) - 1] ?? RETRY_MS[0],
  },
}).createMachine({
  id: 'record',
  context: { queue: [], failures: 0 },
  initial: 'idle',
  states: {
    idle: { on: { ADD: { target: 'writing', actions: 'add' } } },
    writing: {
      entry: 'write',
      on: {
        ADD: { actions: 'add' },
        SAVED: [
          { guard: 'lastOne', target: 'idle', actions: ['taken', 'kept'] },
          { target: 'writing', reenter: true, actions: 'taken' },
        ],
        FAILED: { target: 'holding', actions: 'failed' },
        FULL: { target: 'full' },
      },
    },
    holding: {
      entry: 'hold',
      after: { backOff: 'writing' },
      on: { ADD: { actions: ['add', 'hold'] }, RETRY: 'writing' },
    },
    full: {
      entry: 'holdFull',
      on: { ADD: { actions: ['add', 'holdFull'] }, EXPORT: { actions: 'exportWanted' }, FREED: 'writing', RETRY: 'writing' },
    },
  },
});
