import { withDb, StoreError, type Learner } from './db.ts';
import { randomId } from './random-id.ts';

export type { Learner } from './db.ts';

const KEY = 'pathlight.learner';
const LOOKING = 'looking';

/** Storage that a strict browser refuses to give counts as empty. */
function remembered(): string | null {
  try {
    return localStorage.getItem(KEY) ?? sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(value: string | null, where: 'device' | 'tab'): void {
  try {
    localStorage.removeItem(KEY);
    sessionStorage.removeItem(KEY);
    if (value !== null) (where === 'device' ? localStorage : sessionStorage).setItem(KEY, value);
  } catch {
    // Without storage the choice holds for this page, which is all that can be had.
  }
}

let chosen: Learner | null = null;

/** Who learns here now: a learner, someone just looking, or nobody chosen yet. Costs no database. */
export function currentLearner(): Learner | 'looking' | null {
  const value = remembered();
  if (value === null) return chosen;
  if (value === LOOKING) return LOOKING;
  const [id = '', picture = '', since = '0'] = value.split('|');
  return id === '' ? null : { id, picture, since: Number(since) };
}

/** Learners of this device, in the order they came. */
export async function listLearners(): Promise<Learner[]> {
  try {
    return (await withDb((db) => db.learners.toArray())).sort((a, b) => a.since - b.since);
  } catch (error) {
    if (error instanceof StoreError && error.kind === 'unavailable') return chosen === null ? [] : [chosen];
    throw error;
  }
}

/** Goes on as a learner of this device. */
export function chooseLearner(learner: Learner): void {
  chosen = learner;
  remember([learner.id, learner.picture, learner.since].join('|'), 'device');
}

/** Adds a learner with a picture and goes on as them. Without a database they last as long as the page. */
export async function addLearner(picture: string, now: number = Date.now()): Promise<Learner> {
  const learner: Learner = { id: randomId(), picture, since: now };
  try {
    await withDb((db) => db.learners.add(learner));
    chooseLearner(learner);
  } catch (error) {
    if (!(error instanceof StoreError) || error.kind !== 'unavailable') throw error;
    chosen = learner;
  }
  return learner;
}

/** From here on nothing is stored, until this tab closes or a learner is chosen. */
export function justLooking(): void {
  chosen = null;
  remember(LOOKING, 'tab');
}

/** Nobody is chosen any more: the next one who comes is asked. */
export function leaveLearner(): void {
  chosen = null;
  remember(null, 'device');
}
