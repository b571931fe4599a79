import type { Answered, Json, Purpose, RecordEvent } from '../evidence/events.ts';
import { inOrder } from '../evidence/in-order.ts';

/** What a sitting's events say of one item. */
export interface Given {
  answer: Json;
  /** Credit of the latest answer. */
  credit: number;
  /** Credit of the first answer, or 0 when the item was passed over first. */
  firstCredit: number;
  /** Answers and skips so far. */
  tries: number;
  hint: boolean;
  confidence: Answered['confidence'];
  picked: string[];
  /** True while the item was only passed over. */
  skipped: boolean;
  /** True for a reflection: nothing was marked. */
  unmarked: boolean;
}

/** One sitting, read from its events. */
export interface Sitting {
  attempt: string;
  purpose: Purpose;
  /** What was drawn, in the order shown. */
  items: string[];
  given: Record<string, Given>;
  finished: boolean;
}

/**
 * Where a sitting stands, from its stored events alone: no snapshot is kept.
 *
 * @param events of one learner, in any order, repeats allowed
 * @returns `null` when the sitting never began
 */
export function resume(events: readonly RecordEvent[], attempt: string): Sitting | null {
  let sitting: Sitting | null = null;
  for (const event of inOrder(once(events))) {
    if (event.kind === 'started' && event.attempt === attempt && !sitting)
      sitting = { attempt, purpose: event.purpose, items: event.items, given: {}, finished: false };
  }
  if (!sitting) return null;
  for (const event of inOrder(once(events))) {
    if (event.kind === 'answered' && event.attempt === attempt) sitting.given[event.item] = answered(sitting, event);
    if (event.kind === 'skipped' && event.attempt === attempt) sitting.given[event.item] = skipped(sitting, event.item);
    if (event.kind === 'finished' && event.attempt === attempt) sitting.finished = true;
  }
  return sitting;
}

/** The newest sitting of a quiz, if it was begun, has an answer, and is not finished. */
export function openSitting(events: readonly RecordEvent[], quiz: string): Sitting | null {
  const latest = inOrder(once(events))
    .filter((event) => event.kind === 'started' && event.quiz === quiz)
    .at(-1);
  if (latest?.kind !== 'started') return null;
  const sitting = resume(events, latest.attempt);
  return sitting && !sitting.finished && Object.keys(sitting.given).length > 0 ? sitting : null;
}

/** When each item was last met (answered or passed over), in milliseconds. */
export function lastSeen(events: readonly RecordEvent[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const event of events)
    if (event.kind === 'answered' || event.kind === 'skipped')
      seen.set(event.item, Math.max(event.at, seen.get(event.item) ?? 0));
  return seen;
}

/** Adds an answer to what is known of its item. */
export function answered(sitting: Pick<Sitting, 'given'>, event: Omit<Answered, 'kind'>): Given {
  const before = sitting.given[event.item];
  return {
    answer: event.answer,
    credit: event.credit,
    firstCredit: before ? before.firstCredit : event.credit,
    tries: (before?.tries ?? 0) + 1,
    hint: event.hint || (before?.hint ?? false),
    confidence: event.confidence,
    picked: [...new Set([...(before?.picked ?? []), ...event.picked])],
    skipped: false,
    unmarked: event.options === 0,
  };
}

/** Adds "I am not sure yet" to what is known of an item. */
export function skipped(sitting: Pick<Sitting, 'given'>, item: string): Given {
  const before = sitting.given[item];
  return {
    answer: before?.answer ?? null,
    credit: before?.credit ?? 0,
    firstCredit: before?.firstCredit ?? 0,
    tries: (before?.tries ?? 0) + 1,
    hint: before?.hint ?? false,
    confidence: before?.confidence ?? null,
    picked: before?.picked ?? [],
    skipped: before?.skipped ?? true,
    unmarked: false,
  };
}

function once(events: readonly RecordEvent[]): RecordEvent[] {
  return [...new Map(events.map((event) => [event.id, event])).values()];
}
