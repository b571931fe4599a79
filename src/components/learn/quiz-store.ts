import type { EventDraft, RecordEvent } from '../../core/evidence/events.ts';

/** A draft with the id it will be stored under, so that writing it twice stores it once. */
export type StoredDraft = EventDraft & { id: string };

/** Where a learner's answers go: on the device, in this page only, or nowhere (just looking). */
export type Kept = 'device' | 'page' | 'nothing';

/** Why a write failed, as far as a quiz must know: no room, or anything else. */
export class WriteError extends Error {
  readonly full: boolean;
  constructor(full: boolean, cause?: unknown) {
    super(full ? 'no room' : 'not written', { cause });
    this.name = 'WriteError';
    this.full = full;
  }
}

/** The record as the quiz player sees it. */
export interface QuizStore {
  /** Everything the learner of this page has done, oldest first. Never rejects: no record is an empty one. */
  events(): Promise<RecordEvent[]>;
  /** Where learners share the device and nobody is chosen yet: asks who is playing, and waits for the answer. */
  askWho(root: HTMLElement): Promise<void>;
  /** Makes sure that somebody is learning, before the first answer. */
  begin(): void;
  /** Resolves once the write has committed, rejects with a `WriteError`. */
  append(draft: StoredDraft): Promise<void>;
  /** Keeps drafts that could not be written beside the page's memory; an empty list clears them. */
  hold(drafts: readonly StoredDraft[]): void;
  /** Hands the learner's record over as a file. */
  save(): Promise<void>;
  kept(): Kept;
  /** A quiz is done: the moment to ask the browser not to clear the record by itself. */
  finished(): void;
  /** Hears of trouble between windows. */
  onNews(listener: (news: 'close-other' | 'newer') => void): void;
}

/** 96 random bits as hex: ids of events and sittings. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A record that lives as long as the page. */
export function memoryStore(kept: Kept = 'page'): QuizStore {
  const events: RecordEvent[] = [];
  return {
    events: () => Promise.resolve([...events]),
    askWho: () => Promise.resolve(),
    begin() {},
    append(draft) {
      if (!events.some(({ id }) => id === draft.id))
        events.push({ ...draft, v: 1, seq: events.length + 1, at: Date.now(), device: 'page', who: 'page' });
      return Promise.resolve();
    },
    hold() {},
    save: () => Promise.resolve(),
    kept: () => kept,
    finished() {},
    onNews() {},
  };
}
