import type { RecordEvent } from './events.ts';

/** One attempt at a quiz. */
export interface SittingOf {
  attempt: string;
  quiz: string;
  /** ms of its newest event. */
  at: number;
  finished: boolean;
  /** Questions answered, each once, however many tries. */
  answered: number;
  /** Questions drawn; 0 where the record does not say. */
  drawn: number;
}

/** What was done with one quiz. */
export interface Done {
  quiz: string;
  /** The attempt to show: one of them, never a sum of several. */
  chosen: SittingOf;
  attempts: number;
}

/**
 * What a learner has done, newest first, each quiz once. Of several attempts a finished one is shown before an
 * unfinished, then the newest: two devices may each hold one, and they never add up.
 * @param events of one learner, in any order
 */
export function doneOf(events: readonly RecordEvent[]): Done[] {
  const byQuiz = new Map<string, SittingOf[]>();
  for (const sitting of sittings(events)) byQuiz.set(sitting.quiz, [...(byQuiz.get(sitting.quiz) ?? []), sitting]);
  return [...byQuiz]
    .map(([quiz, all]) => ({ quiz, chosen: all.reduce(better), attempts: all.length }))
    .sort((a, b) => b.chosen.at - a.chosen.at || (a.quiz < b.quiz ? -1 : 1));
}

/** Quizzes with a finished attempt: for 3 to 7 each lights a lamp that never dims. */
export function finishedQuizzes(events: readonly RecordEvent[]): Set<string> {
  return new Set(sittings(events).flatMap(({ quiz, finished }) => (finished ? [quiz] : [])));
}

const better = (a: SittingOf, b: SittingOf): SittingOf =>
  a.finished !== b.finished ? (a.finished ? a : b) : a.at !== b.at ? (a.at > b.at ? a : b) : a.attempt < b.attempt ? a : b;

interface Gathering {
  quiz: string | null;
  at: number;
  finished: boolean;
  answered: Set<string>;
  drawn: number;
}

function sittings(events: readonly RecordEvent[]): SittingOf[] {
  const withdrawn = new Set(events.flatMap((event) => (event.kind === 'withdrawn' ? [event.event] : [])));
  const gathered = new Map<string, Gathering>();
  for (const event of events) {
    if (!('attempt' in event) || withdrawn.has(event.id)) continue;
    const sitting = gathered.get(event.attempt) ?? { quiz: null, at: 0, finished: false, answered: new Set<string>(), drawn: 0 };
    gathered.set(event.attempt, sitting);
    sitting.at = Math.max(sitting.at, event.at);
    if (event.kind !== 'skipped') sitting.quiz ??= event.quiz;
    if (event.kind === 'started') sitting.drawn = Math.max(sitting.drawn, event.items.length);
    if (event.kind === 'answered') sitting.answered.add(event.item);
    if (event.kind === 'finished') sitting.finished = true;
  }
  return [...gathered].flatMap(([attempt, { quiz, answered, ...rest }]) =>
    quiz === null || (answered.size === 0 && !rest.finished) ? [] : [{ attempt, quiz, ...rest, answered: answered.size }],
  );
}
