/** How long each step waits, in days. A ladder, not a flashcard scheduler: we look back at skills, through other items. */
export const WAITS = [2, 7, 21, 60, 180] as const;

/** One sitting about a skill: when, and the mean credit of its first tries. */
export interface Sitting {
  /** Milliseconds. */
  at: number;
  /** 0 to 1. */
  credit: number;
}

export interface LadderPlace {
  /** 1 to 5. */
  step: number;
  /** Milliseconds. */
  due: number;
}

const DAY = 86_400_000;

/**
 * Where a skill stands on the ladder of looking back, and when it is next due.
 *
 * @param sittings of one skill, in any order
 * @returns `null` when there was none
 */
export function reviewLadder(sittings: readonly Sitting[]): LadderPlace | null {
  const sorted = [...sittings].sort((a, b) => a.at - b.at || a.credit - b.credit);
  const first = sorted.shift();
  if (!first) return null;
  let step = 1;
  let at = first.at;
  for (const sitting of sorted) {
    const waited = sitting.at - at >= (waitOf(step) * DAY) / 2;
    if (sitting.credit >= 0.99 && waited) step = Math.min(WAITS.length, step + 1);
    else if (sitting.credit < 0.5) step = Math.max(1, step - 1);
    at = sitting.at;
  }
  return { step, due: at + waitOf(step) * DAY };
}

function waitOf(step: number): number {
  return WAITS[step - 1] ?? WAITS[0];
}
