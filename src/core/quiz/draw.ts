/** What drawing needs to know of an item. */
export interface BankItem {
  id: string;
  skill: string;
  use: 'lesson' | 'later';
}

/**
 * Draws the items of one sitting. The first sitting takes those written for the lesson; a later one takes what the
 * learner has not met, then what was met longest ago. Skills take turns, and the result stands in the bank's order.
 *
 * @param bank all items of the quiz, in the author's order
 * @param limit the most items to draw, see `LIMITS` in core/content/limits.ts
 * @param lastSeen when the learner last met an item, in milliseconds; empty before the first sitting
 */
export function drawItems(
  bank: readonly BankItem[],
  limit: number,
  lastSeen: ReadonlyMap<string, number> = new Map(),
): string[] {
  const forLesson = bank.filter((item) => item.use === 'lesson');
  const first = !bank.some((item) => lastSeen.has(item.id));
  const pool = first && forLesson.length > 0 ? forLesson : byLeastSeen(bank, lastSeen);
  const size = Math.min(limit, Math.max(1, forLesson.length), pool.length);
  const drawn = new Set(takingTurns(pool, size));
  return bank.filter((item) => drawn.has(item.id)).map((item) => item.id);
}

function byLeastSeen(bank: readonly BankItem[], lastSeen: ReadonlyMap<string, number>): BankItem[] {
  const seen = (item: BankItem): number => lastSeen.get(item.id) ?? -Infinity;
  const later = (item: BankItem): number => (item.use === 'later' ? 0 : 1);
  return [...bank].sort((a, b) => (seen(a) === seen(b) ? later(a) - later(b) : seen(a) - seen(b)));
}

function takingTurns(pool: readonly BankItem[], size: number): string[] {
  const bySkill = new Map<string, string[]>();
  for (const item of pool) bySkill.set(item.skill, [...(bySkill.get(item.skill) ?? []), item.id]);
  const taken: string[] = [];
  for (let round = 0; taken.length < size; round += 1)
    for (const ids of bySkill.values()) {
      const id = ids[round];
      if (id !== undefined && taken.length < size) taken.push(id);
    }
  return taken;
}
