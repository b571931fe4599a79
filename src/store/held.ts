import type { Draft } from './append.ts';

const KEY = 'pathlight.held';

/** Keeps answers that could not be written yet beside the page's memory, so that a closed tab need not lose them. */
export function hold(drafts: Draft[]): void {
  try {
    if (drafts.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(drafts));
  } catch {
    // A full disk has no room here either: the page's memory still holds them, and the learner was told.
  }
}

/** Answers held by an earlier page. They are drafts again: the caller appends them, then calls `hold([])`. */
export function held(): Draft[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(value) ? (value as Draft[]) : [];
  } catch {
    return [];
  }
}
