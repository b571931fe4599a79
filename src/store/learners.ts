import { glance } from './glance.ts';
import { randomId } from './random-id.ts';

/** A learner on this device: a picture, never a name. */
export interface Learner {
  /** 96 random bits. */
  id: string;
  /** Name of a picture of the chooser. */
  picture: string;
  /** ms since 1970 by this device's clock. */
  since: number;
}

/** Someone who only looks: what they do is kept in the page's memory and nowhere else. */
export const LOOKING: Learner = { id: 'looking', picture: 'looking', since: 0 };

const KEY = 'pathlight.learner';
/** Left on purpose: whoever comes next is asked, and nobody is brought back from the record. */
const NOBODY = 'nobody';
let onThisPage: Learner | null = null;

/** Who learns here now: a learner, `LOOKING`, or nobody chosen yet. Costs no database. */
export function currentLearner(): Learner | null {
  const note = remembered();
  if (note === null) return onThisPage;
  if (note === LOOKING.id) return LOOKING;
  const [id = '', picture = '', since = ''] = note.split('|');
  return /^[0-9a-f]{24}$/.test(id) && picture !== '' ? { id, picture, since: Number(since) || 0 } : null;
}

/** Goes on as a learner of this device. */
export function chooseLearner(learner: Learner): void {
  onThisPage = learner;
  remember([learner.id, learner.picture, learner.since].join('|'), 'device');
}

/**
 * Who learns here now, or learned here last when the browser lost its note of it, as it may when it is killed; they
 * are chosen again. Null where nobody is known, the record cannot be read, or somebody left on purpose. Notes reach
 * the disk seconds late, answers at once, and a battery may end in between.
 */
export async function recallLearner(): Promise<Learner | null> {
  const current = currentLearner();
  if (current !== null || remembered() !== null) return current;
  const { learners, last } = await glance().catch(() => ({ learners: [], last: null }));
  const found = learners.find(({ id }) => id === last) ?? null;
  if (found !== null) chooseLearner(found);
  return found;
}

/** From here on nothing is stored, until this tab closes or a learner is chosen. */
export function justLooking(): void {
  const known = remembered() !== null;
  onThisPage = LOOKING;
  remember(known ? NOBODY : null, 'device');
  remember(LOOKING.id, 'tab');
}

/** Nobody is chosen any more: the next one who comes is asked. */
export function leaveLearner(): void {
  onThisPage = null;
  remember(NOBODY, 'device');
}

/**
 * Learners of this device, in the order they came, whoever learns now among them. Loads no database library.
 * @throws StoreError when the list cannot be read
 */
export async function listLearners(): Promise<Learner[]> {
  const { learners: listed } = await glance();
  const current = currentLearner();
  const missing = current !== null && current.id !== LOOKING.id && !listed.some(({ id }) => id === current.id);
  return (missing ? [...listed, current] : listed).sort((a, b) => a.since - b.since);
}

/**
 * Adds a learner with a picture and goes on as them at once; `written` settles when they are in the record too,
 * which need not be waited for: their first event writes them as well.
 */
export function addLearner(picture: string, now: number = Date.now()): { learner: Learner; written: Promise<void> } {
  const learner: Learner = { id: randomId(), picture, since: now };
  chooseLearner(learner);
  return { learner, written: putLearner(learner) };
}

/**
 * Gives a learner another picture.
 * @throws StoreError when it could not be stored: nothing was changed
 */
export async function changePicture(learner: Learner, picture: string): Promise<Learner> {
  const changed = { ...learner, picture };
  await putLearner(changed);
  if (currentLearner()?.id === learner.id) chooseLearner(changed);
  return changed;
}

async function putLearner(learner: Learner): Promise<void> {
  const [{ withDb }, { unlessUnavailable }] = await Promise.all([import('./db.ts'), import('./failure.ts')]);
  await unlessUnavailable(
    async () => {
      await withDb((db) => db.learners.put(learner));
    },
    () => undefined,
  );
}

/** Storage that a strict browser refuses to give counts as empty. What this tab chose goes before what the device did. */
function remembered(): string | null {
  try {
    return sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Notes for the device take the place of what this tab chose; notes of the tab leave the device's alone. */
function remember(note: string | null, where: 'device' | 'tab'): void {
  try {
    sessionStorage.removeItem(KEY);
    const area = where === 'device' ? localStorage : sessionStorage;
    if (note === null) area.removeItem(KEY);
    else area.setItem(KEY, note);
  } catch {
    // Without storage the choice holds for this page, which is all that can be had.
  }
}
