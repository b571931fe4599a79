/** Why the record could not be reached or written. */
export type StoreFailure =
  /** No room on the device. */
  | 'full'
  /** The browser cut the connection and would not open it again. */
  | 'closed'
  /** Another tab holds up an upgrade, or a newer Pathlight has the record. */
  | 'blocked'
  /** This browser keeps nothing here: a private window, a strict setting. */
  | 'unavailable'
  /** The learner was erased on this device: trying again will not help. */
  | 'erased'
  | 'unknown';

/** An error of the store. Nothing was changed by the call that threw it. */
export class StoreError extends Error {
  readonly kind: StoreFailure;
  constructor(kind: StoreFailure, cause?: unknown) {
    super(`record: ${kind}`, { cause });
    this.name = 'StoreError';
    this.kind = kind;
  }
}

/** Names of an error and of what caused it, outermost first: Dexie wraps the browser's own. */
export function errorNames(error: unknown): string[] {
  const names: string[] = [];
  let at = error;
  for (let depth = 0; depth < 5 && typeof at === 'object' && at !== null; depth += 1) {
    if ('name' in at && typeof at.name === 'string') names.push(at.name);
    const inner: unknown = 'inner' in at && at.inner !== at ? at.inner : undefined;
    at = inner ?? ('cause' in at ? at.cause : undefined);
  }
  return names;
}

/** Runs work that may fail because the browser keeps nothing, and then gives something else instead. */
export async function unlessUnavailable<T>(work: () => Promise<T>, instead: () => T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError && error.kind === 'unavailable') return instead();
    throw error;
  }
}
