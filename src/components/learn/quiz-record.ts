import { createActor } from 'xstate';
import type { EventDraft } from '../../core/evidence/events.ts';
import { recordMachine, type RecordFact } from '../../core/quiz/record-machine.ts';
import type { QuizData } from './quiz-data.ts';
import { randomId, WriteError, type QuizStore, type StoredDraft } from './quiz-store.ts';

interface Listeners {
  /** The answer that feedback waits for is written. */
  stored: () => void;
  /** It could not be written now; it is held on this page. */
  notStored: () => void;
}

/** What the player asks of the record's side. */
export interface QuizRecord {
  /** True while something is not written yet. */
  isBusy(): boolean;
  /** Puts a fact into the queue. */
  add(draft: EventDraft): void;
  /** Tries again now. */
  retry(): void;
  /** Hands the learner's record, unwritten answers included, over as a file. */
  save(): void;
}

/** The record's side of a quiz: writes one after another, says honestly how it stands, warns once before leaving. */
export function quizRecord(root: HTMLElement, { words }: QuizData, store: QuizStore, listeners: Listeners): QuizRecord {
  const ids = new WeakMap<EventDraft, string>();
  let awaited: EventDraft | null = null;
  let warned = false;
  const actor = createActor(recordMachine);
  actor.on('*', (fact) => {
    hear(fact);
  });
  actor.start();
  addEventListener('beforeunload', (event) => {
    if (!isBusy() || warned) return;
    warned = true;
    event.preventDefault();
  });
  addEventListener('online', retry);

  function isBusy(): boolean {
    return actor.getSnapshot().value !== 'idle';
  }

  function add(draft: EventDraft): void {
    ids.set(draft, randomId());
    if (draft.kind === 'answered') {
      awaited = draft;
      say('saving', words.saving);
    }
    actor.send({ type: 'ADD', draft });
  }

  function retry(): void {
    actor.send({ type: 'RETRY' });
  }

  function save(): void {
    store.hold(queue());
    void store.save();
  }

  function hear(fact: RecordFact): void {
    if (fact.type === 'WRITE') void write(fact.draft);
    if (fact.type === 'KEPT') {
      store.hold([]);
      say('saved', savedWords());
    }
    if (fact.type === 'HELD') {
      store.hold(queue());
      say(fact.full ? 'full' : 'held', fact.full ? words.full : words.onPage);
    }
  }

  async function write(draft: EventDraft): Promise<void> {
    try {
      await store.append(withId(draft));
      actor.send({ type: 'SAVED' });
      if (draft === awaited) listeners.stored();
    } catch (failure) {
      actor.send({ type: failure instanceof WriteError && failure.full ? 'FULL' : 'FAILED' });
      if (awaited) listeners.notStored();
    }
  }

  function withId(draft: EventDraft): StoredDraft {
    return { ...draft, id: ids.get(draft) ?? randomId() };
  }

  function queue(): StoredDraft[] {
    return actor.getSnapshot().context.queue.map((draft) => withId(draft));
  }

  function savedWords(): string {
    const kept = store.kept();
    return kept === 'device' ? words.saved : kept === 'page' ? words.pageOnly : words.looking;
  }

  /** The line beside the buttons; with trouble also the ways out of it. */
  function say(state: 'saving' | 'saved' | 'held' | 'full', text: string): void {
    const line = root.querySelector<HTMLElement>('[data-kept]');
    if (line) {
      line.dataset.kept = state;
      line.textContent = text;
    }
    const trouble = root.querySelector<HTMLElement>('[data-trouble]');
    if (trouble) trouble.hidden = state !== 'held' && state !== 'full';
  }

  return { isBusy, add, retry, save };
}
