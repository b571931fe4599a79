import { assign, emit, setup } from 'xstate';
import type { Answered, Confidence, Finished, Json, Skipped, Started } from '../evidence/events.ts';
import { answeredDraft, begin, missed, type QuizContext, type QuizInput } from './quiz-context.ts';
import { answered, skipped, type Sitting } from './resume.ts';

export type QuizCommand =
  | { type: 'START' }
  | { type: 'CONTINUE' }
  | { type: 'START_OVER'; sitting: Sitting }
  | { type: 'CHANGE'; answer: Json }
  | { type: 'HINT' }
  | { type: 'SKIP' }
  | { type: 'SUBMIT' }
  | { type: 'RATE'; confidence: Confidence }
  | { type: 'PASS' }
  | { type: 'BACK' }
  | { type: 'STORED' }
  | { type: 'NOT_STORED' }
  | { type: 'TRY_AGAIN' }
  | { type: 'NEXT' }
  | { type: 'REVIEW' }
  | { type: 'FINISH' }
  | { type: 'AGAIN'; sitting: Sitting }
  | { type: 'DONE' }
  | { type: 'RETRY'; sitting: Sitting }
  | { type: 'LEAVE' };

/** Facts for the record, past tense: what happened, not what to do about it. */
export type QuizFact =
  | { type: 'STARTED'; draft: Started }
  | { type: 'ANSWERED'; draft: Answered }
  | { type: 'SKIPPED'; draft: Skipped }
  | { type: 'FINISHED'; draft: Finished };

/** How long feedback waits for a slow write, in milliseconds. */
export const STORE_PATIENCE_MS = 5_000;

/**
 * The whole way through a quiz as a diagram: from the first page to the summary. It does no work: writing, speaking
 * and focus listen from outside to its states and to the facts it emits.
 */
export const quizMachine = setup({
  types: {
    context: {} as QuizContext,
    input: {} as QuizInput,
    events: {} as QuizCommand,
    emitted: {} as QuizFact,
  },
  guards: {
    noItems: ({ context }) => context.items.length === 0,
    sittingHasAnswers: ({ context }) => !context.finished && Object.keys(context.given).length > 0,
    hintLeft: ({ context }) =>
      !context.hint && context.current !== null && context.input.hints.includes(context.current),
    asksConfidence: ({ context }) =>
      context.current !== null &&
      context.input.complete(context.current, context.draft) &&
      context.input.confidence === 'ask' &&
      context.given[context.current] === undefined &&
      context.input.mark(context.current, context.draft).options > 0,
    complete: ({ context }) =>
      context.current !== null && context.input.complete(context.current, context.draft),
    noFeedback: ({ context }) => context.purpose === 'before',
    mayTryAgain: ({ context }) => {
      const given = context.current === null ? undefined : context.given[context.current];
      return given !== undefined && !given.unmarked && given.credit < 1 && given.tries < 2 && !context.reviewing;
    },
    moreItems: ({ context }) => context.ahead.length > 0,
    somethingMissed: ({ context }) =>
      context.purpose !== 'before' && !context.reviewed && missed(context).length > 0,
  },
  actions: {
    take: assign(({ context }) => {
      const current = context.ahead[0] ?? null;
      return {
        current,
        ahead: context.ahead.slice(1),
        draft: null,
        hint: current !== null && (context.given[current]?.hint ?? false),
        confidence: null,
        marked: null,
        stored: false,
      };
    }),
    tryAgain: assign({ draft: null, confidence: null, marked: null, stored: false }),
    change: assign({ draft: ({ context, event }) => (event.type === 'CHANGE' ? event.answer : context.draft) }),
    hint: assign({ hint: true }),
    rate: assign({ confidence: ({ event }) => (event.type === 'RATE' ? event.confidence : null) }),
    mark: assign({
      marked: ({ context }) => context.input.mark(context.current ?? '', context.draft),
    }),
    note: assign({
      given: ({ context }) => ({
        ...context.given,
        [context.current ?? '']: answered(context, answeredDraft(context)),
      }),
    }),
    skip: assign({
      given: ({ context }) => ({
        ...context.given,
        [context.current ?? '']: skipped(context, context.current ?? ''),
      }),
    }),
    stored: assign({ stored: true }),
    review: assign(({ context }) => ({ ahead: missed(context), reviewing: true, reviewed: true })),
    renew: assign(({ context, event }) =>
      event.type === 'AGAIN' || event.type === 'START_OVER' || event.type === 'RETRY'
        ? begin(context.input, event.sitting)
        : context,
    ),
    finish: assign({ finished: true, reviewing: false }),
    tellStarted: emit(
      ({ context }): QuizFact => ({
        type: 'STARTED',
        draft: {
          kind: 'started',
          attempt: context.attempt,
          purpose: context.purpose,
          quiz: context.input.quiz,
          items: context.items,
        },
      }),
    ),
    tellAnswered: emit(({ context }): QuizFact => ({ type: 'ANSWERED', draft: answeredDraft(context) })),
    tellSkipped: emit(
      ({ context }): QuizFact => ({
        type: 'SKIPPED',
        draft: { kind: 'skipped', attempt: context.attempt, item: context.current ?? '' },
      }),
    ),
    tellFinished: emit(
      ({ context }): QuizFact => ({
        type: 'FINISHED',
        draft: { kind: 'finished', attempt: context.attempt, quiz: context.input.quiz },
      }),
    ),
  },
  delays: { patience: STORE_PATIENCE_MS },
}).createMachine({
  id: 'quiz',
  context: ({ input }) => begin(input, input.sitting),
  initial: 'preparing',
  on: { LEAVE: '.left' },
  states: {
    preparing: {
      always: [
        { guard: 'noItems', target: 'unavailable' },
        { guard: 'sittingHasAnswers', target: 'resuming' },
        { target: 'intro' },
      ],
    },
    intro: { on: { START: { target: 'choosing', actions: ['tellStarted', 'take'] } } },
    resuming: {
      on: {
        CONTINUE: 'advancing',
        START_OVER: { target: 'preparing', actions: 'renew' },
      },
    },
    choosing: {
      on: {
        CHANGE: { actions: 'change' },
        HINT: { guard: 'hintLeft', actions: 'hint' },
        SKIP: { target: 'advancing', actions: ['tellSkipped', 'skip'] },
        SUBMIT: [
          { guard: 'asksConfidence', target: 'rating' },
          { guard: 'complete', target: 'marking' },
        ],
      },
    },
    rating: {
      on: {
        RATE: { target: 'marking', actions: 'rate' },
        PASS: 'marking',
        BACK: 'choosing',
      },
    },
    marking: {
      entry: ['mark', 'tellAnswered', 'note'],
      always: 'storing',
    },
    storing: {
      on: {
        STORED: [
          { guard: 'noFeedback', target: 'advancing', actions: 'stored' },
          { target: 'feedback', actions: 'stored' },
        ],
        NOT_STORED: [{ guard: 'noFeedback', target: 'advancing' }, { target: 'feedback' }],
      },
      after: { patience: [{ guard: 'noFeedback', target: 'advancing' }, { target: 'feedback' }] },
    },
    feedback: {
      on: {
        // A write that comes through late still turns the notice into "saved".
        STORED: { actions: 'stored' },
        TRY_AGAIN: { guard: 'mayTryAgain', target: 'choosing', actions: 'tryAgain' },
        NEXT: 'advancing',
      },
    },
    advancing: {
      always: [
        { guard: 'moreItems', target: 'choosing', actions: 'take' },
        { guard: 'somethingMissed', target: 'offerReview' },
        { target: 'summary' },
      ],
    },
    offerReview: {
      on: { REVIEW: { target: 'advancing', actions: 'review' }, FINISH: 'summary' },
    },
    summary: {
      entry: ['tellFinished', 'finish'],
      on: {
        AGAIN: { target: 'preparing', actions: 'renew' },
        DONE: 'done',
      },
    },
    done: { type: 'final' },
    unavailable: { on: { RETRY: { target: 'preparing', actions: 'renew' } } },
    left: { type: 'final' },
  },
});
