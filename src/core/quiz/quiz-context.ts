import type { Answered, Confidence, Json, Purpose } from '../evidence/events.ts';
import type { Given, Sitting } from './resume.ts';

/** What marking says of an answer, as far as the flow needs it. */
export interface Mark {
  credit: number;
  shape: 'single' | 'multi';
  options: number;
  picked: string[];
  offers: string[];
}

/** What the flow must know of one quiz; marking is handed in, so that the machine knows no item type. */
export interface QuizInput {
  quiz: string;
  /** `ask`: how sure are you? `tap`: below 7 nobody is asked, and a tap weighs as a guess. */
  confidence: 'ask' | 'tap';
  /** Fingerprint of every item in the bank, by id. */
  asked: Record<string, string>;
  /** Ids of the items that have a hint. */
  hints: readonly string[];
  mark: (item: string, answer: Json) => Mark;
  complete: (item: string, answer: Json) => boolean;
  /** The sitting to begin, or the one to take up again. */
  sitting: Sitting;
}

/** What a sitting knows at any moment. */
export interface QuizContext {
  input: QuizInput;
  attempt: string;
  purpose: Purpose;
  /** The items drawn, in the order shown. */
  items: string[];
  given: Record<string, Given>;
  /** Item on the screen. */
  current: string | null;
  /** Items still to come in this round. */
  ahead: string[];
  draft: Json;
  /** True once a hint was taken for the item on the screen. */
  hint: boolean;
  confidence: Confidence | null;
  marked: Mark | null;
  /** Whether the answer on the screen was written before its feedback was shown. */
  stored: boolean;
  reviewing: boolean;
  reviewed: boolean;
  finished: boolean;
}

/** The items to look at once more: not fully right, or passed over; never reflections. */
export function missed(context: Pick<QuizContext, 'items' | 'given'>): string[] {
  return context.items.filter((id) => {
    const given = context.given[id];
    return given !== undefined && !given.unmarked && given.credit < 1;
  });
}

/** A sitting as it begins, or as it is taken up again: items that left the bank since are not shown. */
export function begin(input: QuizInput, sitting: Sitting): QuizContext {
  return {
    input,
    attempt: sitting.attempt,
    purpose: sitting.purpose,
    items: sitting.items.filter((id) => Object.hasOwn(input.asked, id)),
    given: sitting.given,
    current: null,
    ahead: sitting.items.filter((id) => Object.hasOwn(input.asked, id) && !sitting.given[id]),
    draft: null,
    hint: false,
    confidence: null,
    marked: null,
    stored: false,
    reviewing: false,
    reviewed: false,
    finished: sitting.finished,
  };
}

/** What is recorded of the answer on the screen. */
export function answeredDraft(context: QuizContext): Answered {
  const { input, current, draft, given, marked } = context;
  const item = current ?? '';
  const { credit, shape, options, picked, offers } = marked ?? input.mark(item, draft);
  const tries = given[item]?.tries ?? 0;
  return {
    kind: 'answered',
    attempt: context.attempt,
    quiz: input.quiz,
    item,
    answer: draft,
    asked: input.asked[item] ?? '',
    credit,
    shape,
    options,
    try: tries + 1,
    hint: context.hint,
    confidence: input.confidence === 'tap' ? 'guess' : context.confidence,
    feedback: context.purpose !== 'before',
    picked,
    offers,
  };
}
