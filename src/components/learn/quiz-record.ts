import { createActor, type Actor } from 'xstate';
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

/** The record's side of a quiz: writes one after another, says honestly how it stands, warns once before leaving. */
export class QuizRecord {
  private readonly root: HTMLElement;
  private readonly words: QuizData['words'];
  private readonly store: QuizStore;
  private readonly listeners: Listeners;
  private readonly actor: Actor<typeof recordMachine>;
  private readonly ids = new WeakMap<EventDraft, string>();
  private awaited: EventDraft | null = null;
  private warned = false;

  constructor(root: HTMLElement, data: QuizData, store: QuizStore, listeners: Listeners) {
    this.root = root;
    this.words = data.words;
    this.store = store;
    this.listeners = listeners;
    this.actor = createActor(recordMachine);
    this.actor.on('*', (fact) => {
      this.hear(fact);
    });
    this.actor.start();
    addEventListener('beforeunload', (event) => {
      if (!this.busy || this.warned) return;
      this.warned = true;
      event.preventDefault();
    });
    addEventListener('online', () => {
      this.retry();
    });
  }

  /** True while something is not written yet. */
  get busy(): boolean {
    return this.actor.getSnapshot().value !== 'idle';
  }

  /** Puts a fact into the queue. */
  add(draft: EventDraft): void {
    this.ids.set(draft, randomId());
    if (draft.kind === 'answered') {
      this.awaited = draft;
      this.say('saving', this.words.saving);
    }
    this.actor.send({ type: 'ADD', draft });
  }

  /** Tries again now. */
  retry(): void {
    this.actor.send({ type: 'RETRY' });
  }

  /** Hands the unwritten answers to the learner as a file. */
  export(): void {
    const lines = this.queue().map((draft) => JSON.stringify(draft));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([lines.join('\n')], { type: 'application/x-ndjson' }));
    link.download = 'pathlight-answers.jsonl';
    link.click();
    URL.revokeObjectURL(link.href);
  }

  private hear(fact: RecordFact): void {
    if (fact.type === 'WRITE') void this.write(fact.draft);
    if (fact.type === 'KEPT') {
      this.store.hold([]);
      this.say('saved', this.savedWords());
    }
    if (fact.type === 'HELD') {
      this.store.hold(this.queue());
      this.say(fact.full ? 'full' : 'held', fact.full ? this.words.full : this.words.onPage);
    }
  }

  private async write(draft: EventDraft): Promise<void> {
    try {
      await this.store.append(this.withId(draft));
      this.actor.send({ type: 'SAVED' });
      if (draft === this.awaited) this.listeners.stored();
    } catch (failure) {
      this.actor.send({ type: failure instanceof WriteError && failure.full ? 'FULL' : 'FAILED' });
      if (this.awaited) this.listeners.notStored();
    }
  }

  private withId(draft: EventDraft): StoredDraft {
    return { ...draft, id: this.ids.get(draft) ?? randomId() };
  }

  private queue(): StoredDraft[] {
    return this.actor.getSnapshot().context.queue.map((draft) => this.withId(draft));
  }

  private savedWords(): string {
    const kept = this.store.kept();
    return kept === 'device' ? this.words.saved : kept === 'page' ? this.words.pageOnly : this.words.looking;
  }

  /** The line beside the buttons; with trouble also the ways out of it. */
  private say(state: 'saving' | 'saved' | 'held' | 'full', text: string): void {
    const line = this.root.querySelector<HTMLElement>('[data-kept]');
    if (line) {
      line.dataset.kept = state;
      line.textContent = text;
    }
    const trouble = this.root.querySelector<HTMLElement>('[data-trouble]');
    if (trouble) trouble.hidden = state !== 'held' && state !== 'full';
  }
}
