/** Whether the browser promised not to clear the record by itself: `unsure` where it does not say. */
export type Promised = 'yes' | 'no' | 'unsure';

/** Asks for that promise, after the first finished quiz. Some browsers ask the person, most decide alone. */
export async function askToPersist(): Promise<Promised> {
  return answer(() => navigator.storage.persist());
}

/** Whether the promise was given. Asks nobody. */
export async function isPersisted(): Promise<Promised> {
  return answer(() => navigator.storage.persisted());
}

async function answer(ask: () => Promise<boolean>): Promise<Promised> {
  try {
    return (await ask()) ? 'yes' : 'no';
  } catch {
    // Plain http, or a browser without it.
    return 'unsure';
  }
}
