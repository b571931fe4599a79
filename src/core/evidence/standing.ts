import { countedAnswers, estimate, PARAMS, type Estimate, type Evidence, type State } from './estimate.ts';
import { evidenceOf } from './evidence-of.ts';
import type { RecordEvent } from './events.ts';

/** What a learner's lamp of a skill shows. Shape and word tell them apart, colour only helps. */
export type Lamp = 'lit' | 'low' | 'part' | 'unlit';

/** What a skill that is nearly there still needs before its lamp is lit. */
export type Lack =
  /** So many more questions, right. */
  | { kind: 'questions'; more: number }
  /** A right answer at this time (ms) or later: it is too soon to know whether it stays. */
  | { kind: 'time'; from: number }
  /** The last two were not right, or too few are. */
  | { kind: 'steadiness' }
  | { kind: 'mix-up' };

/** How one skill stands, and what that rests on. */
export interface Standing {
  skill: string;
  estimate: Estimate;
  lamp: Lamp;
  /** Questions answered that count, each once, and how many of them were right the last time. */
  asked: number;
  right: number;
  /** Days with a right answer. */
  days: number;
  /** ms of the newest answer that counts. */
  last: number | null;
  /** Only where the skill is nearly there. */
  lacks: Lack | null;
}

/** What standing is worked out against. */
export interface StandingOptions {
  /** Skills to tell about, in any order; others are left out. */
  skills: readonly string[];
  /** The skill of an item, or undefined for one this edition no longer holds. */
  skillOf: (item: string) => string | undefined;
  /** ms. */
  now: number;
  /** Names the learner's day of a moment (ms): days are counted where the learner lives. */
  dayOf: (at: number) => string;
}

const LAMPS: Record<State, Lamp> = {
  secure: 'lit', fading: 'low', developing: 'part', emerging: 'part', unsure: 'unlit', misconception: 'unlit', 'not-met': 'unlit',
};

/**
 * How each skill stands by a learner's events, in the order of `options.skills`. The rule: docs on quizzes, "From answers to a state".
 * @param events of one learner, in any order, withdrawn ones and their withdrawals included
 */
export function standings(events: readonly RecordEvent[], options: StandingOptions): Standing[] {
  const evidence = evidenceOf(events, options.skillOf);
  return options.skills.map((skill) => standingOf(skill, evidence.get(skill) ?? [], options));
}

function standingOf(skill: string, evidence: readonly Evidence[], { now, dayOf }: StandingOptions): Standing {
  const counted = countedAnswers(evidence, now);
  const latest = new Map(counted.map((answer) => [answer.item, answer]));
  const right = counted.filter(({ p }) => p > 0);
  const found = estimate(evidence, now);
  return {
    skill,
    estimate: found,
    lamp: LAMPS[found.state],
    asked: latest.size,
    right: [...latest.values()].filter(({ p }) => p > 0).length,
    days: new Set(right.map(({ at }) => dayOf(at))).size,
    last: counted.at(-1)?.at ?? null,
    lacks: found.state === 'developing' ? lackOf(found, counted.slice(-2).every(({ p }) => p <= 0), right[0]?.at) : null,
  };
}

/** The reasons of "nearly there", in the order a learner can do something about them. */
function lackOf(found: Estimate, slipping: boolean, firstRight: number | undefined): Lack {
  if (found.misconceptions.length > 0) return { kind: 'mix-up' };
  if (slipping) return { kind: 'steadiness' };
  if (found.n < PARAMS.minSecure) return { kind: 'questions', more: PARAMS.minSecure - found.n };
  if (found.mastery < PARAMS.secure) return { kind: 'steadiness' };
  return { kind: 'time', from: (firstRight ?? 0) + PARAMS.secureGapHours * 3_600_000 };
}
