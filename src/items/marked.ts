/** Any JSON value: what an answer may be, since it comes back from a file or a database. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * How one part of an item came out.
 * - `key`: the right choice, or a card, row or step that stands where it belongs
 * - `fair`: a second-best choice that shows no wrong idea
 * - `other`: anything else
 */
export type Verdict = 'key' | 'fair' | 'other';

/** One part (option, card, row, step, line, or `turn/option`) of a marked item. */
export interface MarkedPart {
  id: string;
  verdict: Verdict;
  /** True when the learner chose, placed or marked this part. */
  chosen: boolean;
}

/** What marking says of one answer. */
export interface Marked {
  /** 0 to 1. */
  credit: number;
  /** `single`: right or not, and chance is 1 / options. `multi`: parts add up. */
  shape: 'single' | 'multi';
  /** Number of choices; 0 means that nothing was marked (a reflection). */
  options: number;
  /** Ids of the misconceptions that this answer shows. */
  picked: string[];
  /** Ids of the misconceptions that the learner met and could have shown. */
  offers: string[];
  parts: MarkedPart[];
}

/** The one id an answer names, or `null` when it is anything else. */
export function asId(answer: unknown): string | null {
  return typeof answer === 'string' ? answer : null;
}

/** The ids an answer lists, each once, anything else left out. */
export function asIds(answer: unknown): string[] {
  if (!Array.isArray(answer)) return [];
  return [...new Set(answer.filter((id): id is string => typeof id === 'string'))];
}

/** The pairs of ids an answer holds (card to group, row to row, turn to option), anything else left out. */
export function asPairs(answer: unknown): Map<string, string> {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return new Map();
  return new Map(Object.entries(answer).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
}

/** Each misconception once, in the order met; parts that show none are left out. */
export function mixUps(parts: readonly { misconception?: string | undefined }[]): string[] {
  return [...new Set(parts.flatMap((part) => part.misconception ?? []))];
}

/** The verdict on an option that is the key, a fair second choice, or neither. */
export function verdictOf(option: { key?: true | undefined; misconception?: string | undefined }): Verdict {
  if (option.key) return 'key';
  return option.misconception === undefined ? 'fair' : 'other';
}
