/** Three presses of Shift alone, the last at most this long after the first. */
export const WITHIN_MS = 5_000;

/** A key event as far as it matters here. */
export interface KeyPress {
  readonly type: 'keydown' | 'keyup';
  readonly key: string;
  readonly repeat: boolean;
  /** Milliseconds on any steady clock. */
  readonly at: number;
}

/**
 * Counts presses of Shift alone. Holding it down, or Shift with another key (a capital letter), counts nothing
 * and starts over. Returns how many presses count after the event: 3 means leave.
 */
export function tripleShift(): (event: KeyPress) => number {
  let presses: number[] = [];
  let alone = false;
  return ({ type, key, repeat, at }) => {
    if (key !== 'Shift') {
      alone = false;
      if (type === 'keydown') presses = [];
      return presses.length;
    }
    if (type === 'keydown') {
      if (!repeat) alone = true;
      return presses.length;
    }
    if (!alone) return presses.length;
    alone = false;
    presses = [...presses.filter((before) => at - before <= WITHIN_MS), at];
    return presses.length;
  };
}
