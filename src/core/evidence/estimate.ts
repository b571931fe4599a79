import type { Confidence } from './events.ts';

/**
 * The constants of the rule. It is ours, not a published scale, and pages that show a state say so.
 * Points are bits: one point doubles the odds that the skill is there.
 */
export const PARAMS = {
  prior: 0.25,
  slip: 0.2,
  cap: 2,
  guessed: 0.5,
  hinted: 0.5,
  repeatHours: 20,
  secureGapHours: 144,
  graceDays: 90,
  halfLifeDays: 180,
  emerging: 0.35,
  developing: 0.7,
  secure: 0.85,
  minLevel: 2,
  minSecure: 4,
  mixUpPicks: 2,
  mixUpClears: 2,
  mixUpDays: 365,
} as const;

/** One answer about one skill, kept as answered, never re-marked. */
export interface Evidence {
  id: string;
  item: string;
  /** Milliseconds. */
  at: number;
  kind: 'single' | 'multi';
  options: number;
  /** 0 to 1. */
  credit: number;
  confidence: Confidence | null;
  hint: boolean;
  /** 1 for the first try in its sitting. */
  try: number;
  feedback: boolean;
  picked: readonly string[];
  offers: readonly string[];
}

/** How a skill stands, lowest first. Time alone never makes a level, only `fading` (see `State`). */
export const LEVELS = ['not-met', 'misconception', 'unsure', 'emerging', 'developing', 'secure'] as const;
export type Level = (typeof LEVELS)[number];
export type State = Level | 'fading';

export interface Estimate {
  /** Number of items with a counted answer. */
  n: number;
  logOdds: number;
  /** 0 to 1. */
  mastery: number;
  level: Level;
  state: State;
  /** The level before time passed, when `state` is `fading`. */
  was?: Level;
  /** Ids of active mix-ups, sorted. */
  misconceptions: string[];
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * How one skill stands, from everything answered about it: weighed evidence, Bayes with guess and slip, in bits.
 * Order and repetition of `evidence` change nothing; a right answer added last never lowers `logOdds` or `level`.
 *
 * @param evidence every answer about one skill, in any order
 * @param now milliseconds; times later than this are taken as now
 */
export function estimate(evidence: readonly Evidence[], now: number): Estimate {
  const counted = countedAnswers(evidence, now);
  const voices = oneVoicePerItem(counted);
  const misconceptions = activeMixUps(counted, now);
  const n = voices.length;

  const logOdds = sum(voices, (voice) => decay(now - voice.at));
  const mastery = chance(logOdds);
  const level = levelOf(mastery, n, counted, misconceptions);
  const result: Estimate = { n, logOdds, mastery, level, state: level, misconceptions };

  const newest = counted.at(-1);
  if (newest && now - newest.at > PARAMS.graceDays * DAY) {
    const fresh = levelOf(chance(sum(voices, () => 1)), n, counted, misconceptions);
    if (rank(fresh) > rank(level) && rank(fresh) >= rank('developing')) {
      result.state = 'fading';
      result.was = fresh;
    }
  }
  return result;
}

/** Points in bits of one answer, hints and guesses weighed in. */
export function points(answer: Pick<Evidence, 'kind' | 'options' | 'credit' | 'confidence' | 'hint'>): number {
  const { right, wrong } = scale(answer.kind, answer.options);
  let p = wrong + answer.credit * (right - wrong);
  if (answer.confidence === 'guess') p *= PARAMS.guessed;
  if (answer.hint && p > 0) p *= PARAMS.hinted;
  return p;
}

/** Points in bits of a fully right and a fully wrong answer. */
export function scale(kind: 'single' | 'multi', options: number): { right: number; wrong: number } {
  if (kind === 'multi') return { right: PARAMS.cap, wrong: -PARAMS.cap };
  const clamp = (bits: number): number => Math.min(PARAMS.cap, Math.max(-PARAMS.cap, bits));
  return {
    right: clamp(Math.log2((1 - PARAMS.slip) * options)),
    wrong: clamp(Math.log2(PARAMS.slip / (1 - 1 / options))),
  };
}

/** An answer that counts, with its points in bits. */
export interface Counted extends Evidence {
  p: number;
}

/** First tries, each event once, in order, without quick repeats of an item whose feedback was just seen. */
export function countedAnswers(evidence: readonly Evidence[], now: number): Counted[] {
  const once = new Map<string, Evidence>();
  for (const answer of evidence) once.set(answer.id, { ...answer, at: Math.min(answer.at, now) });
  const sorted = [...once.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

  const seen = new Map<string, number>();
  const counted: Counted[] = [];
  for (const answer of sorted) {
    const last = seen.get(answer.item);
    const repeat = last !== undefined && answer.at - last < PARAMS.repeatHours * HOUR;
    if (answer.try === 1 && !repeat) counted.push({ ...answer, p: points(answer) });
    if (answer.feedback) seen.set(answer.item, answer.at);
  }
  return counted;
}

/** Per item its latest answer; in an unbroken run of positive answers the best of them, dated last. */
function oneVoicePerItem(counted: readonly Counted[]): { p: number; at: number }[] {
  const voices = new Map<string, { p: number; at: number }>();
  for (const { item, p, at } of counted) {
    const before = voices.get(item);
    voices.set(item, { p: before && before.p > 0 && p > 0 ? Math.max(before.p, p) : p, at });
  }
  return [...voices.values()];
}

function decay(age: number): number {
  return 2 ** (-Math.max(0, age / DAY - PARAMS.graceDays) / PARAMS.halfLifeDays);
}

function sum(voices: readonly { p: number; at: number }[], weight: (voice: { at: number }) => number): number {
  // Added up in the order of size, so that the order of events cannot show in the last digit.
  const parts = voices.map((voice) => weight(voice) * voice.p).sort((a, b) => a - b);
  return parts.reduce((total, part) => total + part, Math.log2(PARAMS.prior / (1 - PARAMS.prior)));
}

function chance(logOdds: number): number {
  return 1 / (1 + 2 ** -logOdds);
}

/** Mix-ups picked often or surely enough within a year, and not yet answered away. */
function activeMixUps(counted: readonly Counted[], now: number): string[] {
  const tags = new Set(counted.flatMap((answer) => answer.picked));
  return [...tags].filter((tag) => isActive(tag, counted, now)).sort();
}

function isActive(tag: string, counted: readonly Counted[], now: number): boolean {
  let weight = 0;
  let last = -1;
  for (const [index, answer] of counted.entries()) {
    if (!answer.picked.includes(tag) || now - answer.at > PARAMS.mixUpDays * DAY) continue;
    weight += answer.confidence === 'sure' ? 2 : answer.confidence === 'guess' ? 0 : 1;
    last = index;
  }
  const clears = counted
    .slice(last + 1)
    .filter((answer) => answer.credit === 1 && answer.confidence !== 'guess' && answer.offers.includes(tag));
  return weight >= PARAMS.mixUpPicks && clears.length < PARAMS.mixUpClears;
}

/** The first level that fits. */
function levelOf(mastery: number, n: number, counted: readonly Counted[], mixUps: readonly string[]): Level {
  if (n === 0) return 'not-met';
  if (mixUps.length > 0 && mastery < PARAMS.developing) return 'misconception';
  if (n < PARAMS.minLevel || mastery < PARAMS.emerging) return 'unsure';
  if (mastery < PARAMS.developing) return 'emerging';

  const positive = counted.filter((answer) => answer.p > 0);
  const first = positive.at(0);
  const last = positive.at(-1);
  const spread = first && last ? last.at - first.at : 0;
  const latest = counted.slice(-2);
  const slipping = latest.length === 2 && latest.every((answer) => answer.p <= 0);
  if (
    mastery < PARAMS.secure ||
    n < PARAMS.minSecure ||
    spread < PARAMS.secureGapHours * HOUR ||
    slipping ||
    mixUps.length > 0
  )
    return 'developing';
  return 'secure';
}

function rank(level: Level): number {
  return LEVELS.indexOf(level);
}
