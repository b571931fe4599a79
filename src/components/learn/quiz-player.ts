import { createActor, type Actor, type SnapshotFrom } from 'xstate';
import type { RecordEvent } from '../../core/evidence/events.ts';
import { drawItems } from '../../core/quiz/draw.ts';
import { quizMachine, type QuizCommand, type QuizContext } from '../../core/quiz/quiz-machine.ts';
import { lastSeen, openSitting, resume, type Sitting } from '../../core/quiz/resume.ts';
import { complete, mark, type Marking } from '../../items/marking.ts';
import { readData, type QuizData } from './quiz-data.ts';
import { QuizItems } from './quiz-items.ts';
import { QuizRecord } from './quiz-record.ts';
import { QuizScreens } from './quiz-screens.ts';
import type { Speech } from './quiz-speech.ts';
import { memoryStore, randomId, type QuizStore } from './quiz-store.ts';

type Snapshot = SnapshotFrom<typeof quizMachine>;

/** Plays the quiz of one element: the machine decides, the record writes, screens and items show. */
export async function play(root: HTMLElement): Promise<void> {
  const data = readData(root);
  const player = new Player(root, data, root.dataset.memory === undefined ? await openStore() : memoryStore());
  await player.begin();
}

/** The device's record, or this page's memory where its code cannot be had. */
async function openStore(): Promise<QuizStore> {
  try {
    const { deviceStore } = await import('./device-store.ts');
    return deviceStore();
  } catch {
    return memoryStore();
  }
}

class Player {
  private readonly root: HTMLElement;
  private readonly data: QuizData;
  private readonly store: QuizStore;
  private readonly markings: ReadonlyMap<string, Marking>;
  private readonly items: QuizItems;
  private readonly screens: QuizScreens;
  private readonly record: QuizRecord;
  /** Only where pages are heard rather than read. */
  private speech: Speech | null = null;
  private actor: Actor<typeof quizMachine> | null = null;
  private shown = '';

  constructor(root: HTMLElement, data: QuizData, store: QuizStore) {
    this.root = root;
    this.data = data;
    this.store = store;
    this.markings = new Map(data.items.map(({ marking }) => [marking.id, marking]));
    this.items = new QuizItems(root, data, this.markings);
    this.screens = new QuizScreens(root, data);
    this.record = new QuizRecord(root, data, store, {
      stored: () => this.actor?.send({ type: 'STORED' }),
      notStored: () => this.actor?.send({ type: 'NOT_STORED' }),
    });
    if (data.young)
      void import('./quiz-speech.ts').then(({ Speech }) => {
        this.speech = new Speech(data.lang, () => (root.dataset.voice = ''));
      });
  }

  async begin(): Promise<void> {
    const choices = await this.store.choices();
    if (choices.length > 0) await (await import('./quiz-who.ts')).askWho(this.root, this.store, choices);
    const events = await this.store.events();
    this.start(openSitting(events, this.data.quiz) ?? this.newSitting(events));
    this.listen();
    this.root.dataset.playing = '';
    if (this.root.dataset.wants === 'START') {
      delete this.root.dataset.wants;
      void this.do('START');
    }
  }

  /** Runs the machine from a sitting; the position follows from its answers. */
  private start(sitting: Sitting): void {
    this.actor?.stop();
    this.shown = '';
    const { quiz, confidence, items } = this.data;
    const actor = createActor(quizMachine, {
      input: {
        quiz,
        confidence,
        asked: Object.fromEntries(items.map(({ marking, asked }) => [marking.id, asked])),
        hints: items.filter(({ hint }) => hint !== null).map(({ marking }) => marking.id),
        mark: (item, answer) => mark(this.marking(item), answer),
        complete: (item, answer) => complete(this.marking(item), answer),
        sitting,
      },
    });
    this.actor = actor;
    // Facts go to the record before anything is shown, so that feedback can wait for the write.
    actor.on('*', ({ draft }) => {
      this.record.add(draft);
      if (draft.kind === 'finished') this.store.finished();
    });
    actor.subscribe((snapshot) => {
      this.show(snapshot);
    });
    actor.start();
  }

  private marking(id: string): Marking {
    return this.markings.get(id) ?? { id, type: 'reflect' };
  }

  private newSitting(events: readonly RecordEvent[]): Sitting {
    const bank = this.data.items.map(({ marking, skill, use }) => ({ id: marking.id, skill, use }));
    const items = drawItems(bank, this.data.limit, lastSeen(events));
    return { attempt: randomId(), purpose: 'lesson', items, given: {}, finished: false };
  }

  private show(snapshot: Snapshot): void {
    const { context } = snapshot;
    const value = String(snapshot.value);
    const key = [value, context.attempt, context.current, context.given[context.current ?? '']?.tries].join();
    const changed = key !== this.shown;
    this.shown = key;
    this.screens.show(value, context, changed);
    this.items.show(value, context, changed);
    if (changed && value !== 'storing') this.speech?.stop();
    if (changed && value === 'feedback' && this.data.young && this.data.sensitivity < 2)
      this.speech?.say(this.items.spokenFeedback(context));
  }

  private listen(): void {
    this.root.addEventListener('click', (event) => {
      const target = event.target as Element;
      const button = target.closest<HTMLElement>('[data-do]');
      if (button) void this.do(button.dataset.do ?? '', button.dataset.value);
      const listen = target.closest<HTMLElement>('[data-listen]');
      if (listen) this.speech?.say(this.items.spokenPrompt(this.context()));
    });
    this.root.addEventListener('submit', (event) => {
      event.preventDefault();
      this.submit();
    });
    this.root.addEventListener('change', (event) => {
      const form = (event.target as Element).closest('form');
      if (!form || this.actor?.getSnapshot().value !== 'choosing') return;
      this.send({ type: 'CHANGE', answer: this.items.read(this.context()) });
      const text = (event.target as Element).closest('label')?.querySelector('.opt-text')?.textContent;
      if (this.data.young && text) this.speech?.say(text);
    });
    addEventListener('pageshow', (event) => {
      if (event.persisted) void this.catchUp();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.catchUp();
      else this.speech?.stop();
    });
    addEventListener('focus', () => void this.catchUp());
    this.store.onNews((news) => {
      this.screens.notice(news === 'newer' ? this.data.words.newer : this.data.words.closeOther);
    });
  }

  private context(): QuizContext | null {
    return this.actor?.getSnapshot().context ?? null;
  }

  private send(command: QuizCommand): void {
    this.actor?.send(command);
  }

  private async do(name: string, value?: string): Promise<void> {
    switch (name) {
      case 'START':
        this.store.begin();
        this.send({ type: 'START' });
        break;
      case 'START_OVER':
      case 'AGAIN':
      case 'RETRY': {
        const events = await this.store.events();
        this.send({ type: name, sitting: this.newSitting(events) });
        if (name !== 'RETRY') this.send({ type: 'START' });
        break;
      }
      case 'RATE':
        this.send({ type: 'RATE', confidence: value === 'sure' || value === 'guess' ? value : 'think' });
        break;
      case 'HINT':
        this.items.hint(this.context());
        this.send({ type: 'HINT' });
        break;
      case 'CONTINUE':
      case 'SKIP':
      case 'PASS':
      case 'BACK':
      case 'TRY_AGAIN':
      case 'NEXT':
      case 'REVIEW':
      case 'FINISH':
        this.send({ type: name });
        break;
      case 'SAVE_AGAIN':
        this.record.retry();
        break;
      case 'EXPORT':
        this.record.export();
        break;
    }
  }

  private submit(): void {
    const snapshot = this.actor?.getSnapshot();
    if (snapshot?.value !== 'choosing') return;
    const answer = this.items.read(snapshot.context);
    this.send({ type: 'CHANGE', answer });
    if (this.items.step(snapshot.context)) return;
    const item = snapshot.context.current ?? '';
    if (complete(this.marking(item), answer)) this.send({ type: 'SUBMIT' });
    else this.screens.askForMore(this.marking(item));
  }

  /** Paints from the record again where another tab, or an older copy of this page, went on with the sitting. */
  private async catchUp(): Promise<void> {
    const snapshot = this.actor?.getSnapshot();
    if (!snapshot || this.record.busy || snapshot.value === 'intro' || snapshot.value === 'summary') return;
    const { attempt, given } = snapshot.context;
    const sitting = resume(await this.store.events(), attempt);
    if (!sitting) return;
    const steps = (all: Sitting['given']): number => Object.values(all).reduce((sum, { tries }) => sum + tries, 0);
    if (steps(sitting.given) <= steps(given)) return;
    this.start(sitting);
    this.send({ type: 'CONTINUE' });
    this.screens.notice(this.data.words.elsewhere);
  }
}
