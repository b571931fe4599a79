import type { RecordEvent } from './events.ts';

/** Events in the order of the record: by `seq`, ties by device, then by id. Clocks may be wrong; the count is not. */
export function inOrder(events: readonly RecordEvent[]): RecordEvent[] {
  return [...events].sort(
    (a, b) => a.seq - b.seq || compare(a.device, b.device) || compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
