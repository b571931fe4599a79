/**
 * Numbers from 0 up to 1 that follow from a seed alone (xmur3 into mulberry32), so that a sitting looks the same
 * when it is resumed. Not for secrets.
 */
export function seeded(seed: string): () => number {
  let h = 1779033703 ^ seed.length;
  for (let i = 0; i < seed.length; i += 1) {
    h = Math.imul(h ^ seed.charCodeAt(i), 3432918353);
    h = (h << 13) | (h >>> 19);
  }
  h = Math.imul(h ^ (h >>> 16), 2246822507);
  let state = (h ^ (h >>> 13)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A copy of the list in an order that follows from the seed (Fisher and Yates). */
export function shuffle<T>(list: readonly T[], seed: string): T[] {
  const next = seeded(seed);
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1));
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}

/** A seeded order of ids that is never the given one: the start of an ordering task. */
export function shuffleAway(ids: readonly string[], from: readonly string[], seed: string): string[] {
  const mixed = shuffle(ids, seed);
  const same = mixed.length > 1 && mixed.every((id, index) => id === from[index]);
  return same ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}
