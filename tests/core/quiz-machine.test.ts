import { getShortestPaths } from '@xstate/graph';
import { describe, expect, test } from 'vitest';
import { createActor, SimulatedClock, type SnapshotFrom } from 'xstate';
import type { EventDraft, RecordEvent } from '../../src/core/evidence/events.ts';
import { missed, type QuizInput } from '../../src/core/quiz/quiz-context.ts';
import { quizMachine, type QuizCommand, type QuizFact } from '../../src/core/quiz/quiz-machine.ts';
import { openSitting, resume, type Sitting } from '../../src/core/quiz/resume.ts';

const ITEMS = ['kite-1', 'kite-2', 'kite-3'];
const sitting = (attempt: string, part: Partial<Sitting> = {}): Sitting => ({
  attempt, purpose: 'lesson', items: ITEMS, given: {}, finished: false, ...part,
});
const input = (part: Partial<QuizInput> = {}): QuizInput => ({
  quiz: 'kites',
  confidence: 'ask',
  asked: { 'kite-1': 'f1', 'kite-2': 'f2', 'kite-3': 'f3' },
  hints: ['kite-2'],
  // kite-3 is a reflection: nothing to mark.
  mark: (item, answer) => ({
    credit: answer === 'right' ? 1 : 0,
    shape: 'single',
    options: item === 'kite-3' ? 0 : 3,
    picked: answer === 'mixed' ? ['create.m'] : [],
    offers: ['create.m'],
  }),
  complete: (item, answer) => item === 'kite-3' || typeof answer === 'string',
  sitting: sitting('t1'),
  ...part,
});

/** Runs the machine over commands and gives its last snapshot and every fact it told. */
function run(given: QuizInput, commands: QuizCommand[]): { state: SnapshotFrom<typeof quizMachine>; facts: QuizFact[] } {
  const actor = createActor(quizMachine, { input: given, clock: new SimulatedClock() });
  const facts: QuizFact[] = [];
  actor.on('*', (fact) => facts.push(fact));
  actor.start();
  for (const command of commands) actor.send(command);
  return { state: actor.getSnapshot(), facts };
}

const answer = (what: string): QuizCommand[] => [
  { type: 'CHANGE', answer: what }, { type: 'SUBMIT' }, { type: 'RATE', confidence: 'sure' }, { type: 'STORED' },
];
const next: QuizCommand = { type: 'NEXT' };
const start: QuizCommand = { type: 'START' };

describe('the graph', () => {
  const commands: QuizCommand[] = [
    start, { type: 'CONTINUE' }, { type: 'START_OVER', sitting: sitting('t2') }, { type: 'CHANGE', answer: 'right' },
    { type: 'CHANGE', answer: 'mixed' }, { type: 'HINT' }, { type: 'SKIP' }, { type: 'SUBMIT' },
    { type: 'RATE', confidence: 'sure' }, { type: 'PASS' }, { type: 'BACK' }, { type: 'STORED' },
    { type: 'NOT_STORED' }, { type: 'TRY_AGAIN' }, next, { type: 'REVIEW' }, { type: 'FINISH' },
    { type: 'AGAIN', sitting: sitting('t3') }, { type: 'DONE' }, { type: 'RETRY', sitting: sitting('t4') },
    { type: 'LEAVE' },
  ];
  const walk = (given: QuizInput): SnapshotFrom<typeof quizMachine>[] =>
    getShortestPaths(quizMachine, {
      input: given,
      events: commands,
      serializeState: ({ value, context: { input: _input, attempt, ...rest } }) =>
        JSON.stringify([value, attempt === 't1', rest.current, rest.ahead, rest.draft, rest.hint, rest.reviewing,
          rest.reviewed, Object.entries(rest.given).map(([id, one]) => [id, one.credit, Math.min(one.tries, 2)])]),
      limit: 200_000,
    }).map((path) => path.state as SnapshotFrom<typeof quizMachine>);

  test('reaches every state, and each state but the two last ones leads on', () => {
    const states = [
      ...walk(input()),
      ...walk(input({ sitting: resumed() })),
      ...walk(input({ sitting: sitting('t1', { items: [] }) })),
    ];
    const reached = new Set(states.map(({ value }) => String(value)));
    expect([...reached].sort()).toEqual(
      [
        'choosing', 'done', 'feedback', 'intro', 'left', 'offerReview', 'rating', 'resuming', 'storing', 'summary',
        'unavailable',
      ].sort(),
    );
    for (const state of states) {
      if (state.value === 'done' || state.value === 'left') continue;
      const onward = commands.some((command) => state.can(command) && command.type !== 'LEAVE');
      expect(onward, String(state.value)).toBe(true);
    }
  });

  test('never shows feedback on an unmarked answer, nor a summary while an item waits', () => {
    for (const { value, context } of walk(input())) {
      if (value === 'feedback' || value === 'storing') expect(context.marked).not.toBeNull();
      if (value === 'summary' || value === 'offerReview')
        for (const id of context.items) expect(context.given[id]).toBeDefined();
      expect(context.items).toEqual(ITEMS);
    }
  });

  test('before a lesson there is neither feedback nor review', () => {
    const states = walk(input({ sitting: sitting('t1', { purpose: 'before' }) })).filter(
      ({ context }) => context.purpose === 'before',
    );
    expect(states.map(({ value }) => value)).not.toContain('feedback');
    expect(states.map(({ value }) => value)).not.toContain('offerReview');
    expect(states.map(({ value }) => value)).toContain('summary');
  });
});

/** A sitting with one right answer. */
function resumed(): Sitting {
  const { facts } = run(input(), [start, ...answer('right'), next]);
  return resume(asEvents(facts), 't1') as Sitting;
}

/** The facts as the record would hold them. */
function asEvents(facts: QuizFact[]): RecordEvent[] {
  return facts.map(({ draft }: { draft: EventDraft }, index) => ({
    id: `e${index}`, v: 1, seq: index, at: 1000 + index, device: 'd', who: 'w', ...draft,
  }));
}

describe('facts', () => {
  test('a sitting tells what was drawn, each answer as marked, each skip, and its end', () => {
    const { state, facts } = run(input(), [
      start, ...answer('mixed'), next, { type: 'HINT' }, { type: 'SKIP' }, { type: 'SUBMIT' }, { type: 'STORED' }, next,
      { type: 'FINISH' },
    ]);
    expect(state.value).toBe('summary');
    expect(facts.map(({ type }) => type)).toEqual(['STARTED', 'ANSWERED', 'SKIPPED', 'ANSWERED', 'FINISHED']);
    expect(facts[1]?.draft).toEqual({
      kind: 'answered', attempt: 't1', quiz: 'kites', item: 'kite-1', answer: 'mixed', asked: 'f1', credit: 0,
      shape: 'single', options: 3, try: 1, hint: false, confidence: 'sure', feedback: true, picked: ['create.m'],
      offers: ['create.m'],
    });
    expect(facts[3]?.draft).toMatchObject({ item: 'kite-3', options: 0, confidence: null });
  });

  test('below 7 a tap is stored as a guess, and nobody is asked', () => {
    const { state, facts } = run(input({ confidence: 'tap' }), [start, { type: 'CHANGE', answer: 'right' }, { type: 'SUBMIT' }]);
    expect(state.value).toBe('storing');
    expect(facts[1]?.draft).toMatchObject({ confidence: 'guess' });
  });

  test('a second try and a review are never a first try', () => {
    const { facts } = run(input(), [
      start, ...answer('mixed'), { type: 'TRY_AGAIN' }, { type: 'CHANGE', answer: 'mixed' }, { type: 'SUBMIT' },
      { type: 'STORED' }, { type: 'TRY_AGAIN' }, next, { type: 'SKIP' }, { type: 'SUBMIT' }, { type: 'STORED' }, next,
      { type: 'REVIEW' }, { type: 'CHANGE', answer: 'right' }, { type: 'SUBMIT' }, { type: 'STORED' }, next,
      { type: 'CHANGE', answer: 'right' }, { type: 'SUBMIT' }, { type: 'STORED' }, next,
    ]);
    const tries = facts.flatMap(({ draft }) => (draft.kind === 'answered' ? [[draft.item, draft.try]] : []));
    expect(tries).toEqual([['kite-1', 1], ['kite-1', 2], ['kite-3', 1], ['kite-1', 3], ['kite-2', 2]]);
    expect(facts.at(-1)?.type).toBe('FINISHED');
  });

  test('a hint is told with the answer', () => {
    const { facts } = run(input(), [start, { type: 'HINT' }, ...answer('right'), next, { type: 'HINT' }, ...answer('right')]);
    expect(facts.map(({ draft }) => draft.kind === 'answered' && draft.hint)).toEqual([false, false, true]);
  });
});

describe('storing', () => {
  const submit: QuizCommand[] = [start, { type: 'CHANGE', answer: 'right' }, { type: 'SUBMIT' }, { type: 'PASS' }];

  test('feedback waits for the write', () => {
    expect(run(input(), submit).state.value).toBe('storing');
    expect(run(input(), [...submit, { type: 'STORED' }]).state).toMatchObject({ value: 'feedback', context: { stored: true } });
    expect(run(input(), [...submit, { type: 'NOT_STORED' }]).state).toMatchObject({ value: 'feedback', context: { stored: false } });
  });

  test('but not longer than five seconds, and a late write is still told', () => {
    const clock = new SimulatedClock();
    const actor = createActor(quizMachine, { input: input(), clock }).start();
    for (const command of submit) actor.send(command);
    clock.increment(4_999);
    expect(actor.getSnapshot().value).toBe('storing');
    clock.increment(1);
    expect(actor.getSnapshot()).toMatchObject({ value: 'feedback', context: { stored: false } });
    actor.send({ type: 'STORED' });
    expect(actor.getSnapshot().context.stored).toBe(true);
  });
});

describe('resume', () => {
  test('goes on at the first item without an answer, from events alone', () => {
    const { state } = run(input({ sitting: resumed() }), []);
    expect(state.value).toBe('resuming');
    expect(run(input({ sitting: resumed() }), [{ type: 'CONTINUE' }]).state.context.current).toBe('kite-2');
  });

  test('order and repetition of events change nothing', () => {
    const { facts } = run(input(), [start, ...answer('mixed'), next, { type: 'SKIP' }]);
    const events = asEvents(facts);
    expect(resume([...events].reverse().concat(events), 't1')).toEqual(resume(events, 't1'));
  });

  test('an open sitting is the newest one, begun, answered, not finished', () => {
    const begun = asEvents(run(input(), [start]).facts);
    const half = asEvents(run(input(), [start, ...answer('right')]).facts);
    const whole = asEvents(
      run(input(), [start, ...answer('right'), next, ...answer('right'), next, { type: 'SUBMIT' }, { type: 'STORED' }, next]).facts,
    );
    expect(openSitting(begun, 'kites')).toBeNull();
    expect(openSitting(half, 'kites')?.attempt).toBe('t1');
    expect(openSitting(half, 'other')).toBeNull();
    expect(whole.at(-1)?.kind).toBe('finished');
    expect(openSitting(whole, 'kites')).toBeNull();
  });

  test('items that are no longer in the bank are left out', () => {
    const { state } = run(input({ sitting: sitting('t1', { items: ['gone-1', 'kite-1'] }) }), [start]);
    expect(state.context).toMatchObject({ items: ['kite-1'], current: 'kite-1' });
  });

  test('starting over keeps the old answers and takes a new sitting', () => {
    const { state } = run(input({ sitting: resumed() }), [{ type: 'START_OVER', sitting: sitting('t2') }]);
    expect(state).toMatchObject({ value: 'intro', context: { attempt: 't2', given: {} } });
  });

  test('reflections are never missed', () => {
    const { state } = run(input(), [start, ...answer('right'), next, ...answer('right'), next, { type: 'SUBMIT' }, { type: 'STORED' }, next]);
    expect(missed(state.context)).toEqual([]);
    expect(state.value).toBe('summary');
  });
});
