import { upcast, type RecordEvent } from '../core/evidence/events.ts';
import { append } from './append.ts';
import { StoreError } from './failure.ts';
import { randomId } from './random-id.ts';
import type { Prepared } from './stamp.ts';

/** Each page keeps its own, so that two tabs never write over each other's. */
const PREFIX = 'pathlight.held.';
const mine = PREFIX + randomId();
let ofThisPage: Prepared[] = [];

/**
 * Keeps answers that could not be written yet, in this page's memory and beside the database, so that a closed tab
 * need not lose them. Replaces what this page held before; an empty list lets go.
 */
export function hold(drafts: readonly Prepared[]): void {
  ofThisPage = [...drafts];
  write(mine, ofThisPage);
}

/** All answers not yet in the record, of this page and of earlier ones, in the order they were given. */
export function held(): Prepared[] {
  const byId = new Map(ofThisPage.map((draft) => [draft.id, draft]));
  for (const key of keys()) for (const draft of read(key)) byId.set(draft.id, draft);
  return [...byId.values()].sort((a, b) => a.at - b.at);
}

/**
 * Writes held answers into the record. Each is stored once, however often this runs and in however many tabs.
 * @returns how many are in the record now
 * @throws StoreError from the first that cannot be written: the rest stays held
 */
export async function replayHeld(): Promise<number> {
  let stored = 0;
  for (const draft of held()) {
    try {
      await append(draft);
      stored += 1;
    } catch (error) {
      if (!(error instanceof StoreError) || error.kind !== 'erased') throw error;
    }
    letGo((one) => one.id === draft.id);
  }
  return stored;
}

/** Drops a learner's held answers: they are being erased. */
export function dropHeld(who: string): void {
  letGo((draft) => draft.who === who);
}

function letGo(which: (draft: Prepared) => boolean): void {
  ofThisPage = ofThisPage.filter((draft) => !which(draft));
  for (const key of keys()) {
    const left = read(key);
    if (left.some(which)) write(key, left.filter((draft) => !which(draft)));
  }
}

function keys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}

/** What stands there and is a draft; anything else may come from an older edition or a curious hand. */
function read(key: string): Prepared[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(value) ? value.filter(isDraft) : [];
  } catch {
    return [];
  }
}

function isDraft(value: unknown): value is Prepared {
  const head: Partial<RecordEvent> = { v: 1, seq: 0, device: 'held' };
  return upcast(typeof value === 'object' ? { ...value, ...head } : null) !== null;
}

function write(key: string, drafts: readonly Prepared[]): void {
  try {
    if (drafts.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(drafts));
  } catch {
    // A full disk has no room here either: the page's memory still holds them, and the learner was told.
  }
}
