import { asPairs, mixUps, type Marked, type MarkedPart } from '../marked.ts';

/** What marking needs of a `decide`: no words. */
export interface DecideMarking {
  id: string;
  type: 'decide';
  turns: {
    id: string;
    options: { id: string; value: 0 | 0.5 | 1; next: string; misconception?: string | undefined }[];
  }[];
}

type Turn = DecideMarking['turns'][number];
type Option = Turn['options'][number];

/** The turns an answer has gone through, and the turn it waits at (`null` at an ending). */
export interface Walk {
  steps: { turn: Turn; option: Option }[];
  waiting: Turn | null;
  /** The id of the ending reached, or `null`. */
  ending: string | null;
}

/** The item without its words. */
export function markingOf(item: DecideMarking): DecideMarking {
  return {
    id: item.id,
    type: item.type,
    turns: item.turns.map((turn) => ({
      id: turn.id,
      options: turn.options.map(({ id, value, next, misconception }) => ({ id, value, next, misconception })),
    })),
  };
}

/** Follows an answer (turn id to option id) from the first turn on, each turn once at most. */
export function walk(item: DecideMarking, answer: unknown): Walk {
  const choices = asPairs(answer);
  const steps: Walk['steps'] = [];
  const seen = new Set<string>();
  let turn = item.turns[0] ?? null;
  let ending: string | null = null;
  while (turn && !seen.has(turn.id)) {
    seen.add(turn.id);
    const here: Turn = turn;
    const option = here.options.find(({ id }) => id === choices.get(here.id));
    if (!option) return { steps, waiting: here, ending: null };
    steps.push({ turn: here, option });
    turn = item.turns.find(({ id }) => id === option.next) ?? null;
    ending = turn ? null : option.next;
  }
  return { steps, waiting: null, ending };
}

/** True once the path has reached an ending. */
export function complete(item: DecideMarking, answer: unknown): boolean {
  return walk(item, answer).ending !== null;
}

/**
 * Credit: mean of the values of the turns on the path; a turn still open counts 0. The answer maps turn ids to
 * option ids. Total. Only turns on the path offer their misconceptions: the others were never met.
 */
export function mark(item: DecideMarking, answer: unknown): Marked {
  const { steps, waiting } = walk(item, answer);
  const met = [...steps.map(({ turn }) => turn), ...(waiting ? [waiting] : [])];
  const sum = steps.reduce((total, { option }) => total + option.value, 0);
  return {
    credit: met.length === 0 ? 0 : sum / met.length,
    shape: 'multi',
    options: Math.max(0, ...met.map((turn) => turn.options.length)),
    picked: mixUps(steps.map(({ option }) => option)),
    offers: mixUps(met.flatMap((turn) => turn.options)),
    parts: met.flatMap((turn) =>
      turn.options.map((option): MarkedPart => ({
        id: `${turn.id}/${option.id}`,
        verdict: option.value === 1 ? 'key' : option.value === 0.5 ? 'fair' : 'other',
        chosen: steps.some((step) => step.turn === turn && step.option === option),
      })),
    ),
  };
}
