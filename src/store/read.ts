import type { RecordEvent } from '../core/evidence/events.ts';
import { upcast } from '../core/evidence/events.ts';
import { inMemory, whereKept } from './append.ts';
import { StoreError, withDb } from './db.ts';

const bySeq = (a: RecordEvent, b: RecordEvent): number => a.seq - b.seq || (a.device < b.device ? -1 : a.device > b.device ? 1 : 0) || (a.id < b.id ? -1 : 1);

/**
 * All events of a learner, or of one of their attempts, oldest first; older shapes come as today's.
 * @throws StoreError when the record cannot be read
 */
export async function eventsOf(who: string, attempt?: string): Promise<RecordEvent[]> {
  const mine = (event: RecordEvent): boolean => event.who === who && (attempt === undefined || ('attempt' in event && event.attempt === attempt));
  if (whereKept() === 'page') return inMemory.filter(mine).sort(bySeq);
  try {
    const rows = await withDb((db) =>
      attempt === undefined ? db.events.where('who').equals(who).toArray() : db.events.where('[who+attempt]').equals([who, attempt]).toArray(),
    );
    // What this version cannot read stays stored and is left out of what it shows.
    return rows.map((row) => upcast(row)).filter((event) => event !== null).sort(bySeq);
  } catch (error) {
    if (error instanceof StoreError && error.kind === 'unavailable') return inMemory.filter(mine).sort(bySeq);
    throw error;
  }
}
