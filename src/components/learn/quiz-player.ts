import { createActor, type Actor, type SnapshotFrom } from 'xstate';
import type { RecordEvent } from '../../core/evidence/events.ts';
import { drawItems } from '../../core/quiz/draw.ts';
import type { QuizContext } from '../../core/quiz/quiz-context.ts';
import { quizMachine, type QuizCommand } from '../../core/quiz/quiz-machine.ts';
import { lastSeen, openSitting, resume, type Sitting } from '../../core/quiz/resume.ts';
import { complete, mark, type Marking } from '../../items/marking.ts';
import { readData, type QuizData } from './quiz-data.ts';
import { quizItems } from './quiz-items.ts';
import { quizRecord } from './quiz-record.ts';
import { quizScreens } from './quiz-screens.ts';
import type { Speech } from './speech.ts';
import { memoryStore, randomId, type QuizStore } from './quiz-store.ts';

type Snapshot = SnapshotFrom<typeof quizMachine>;

/** Plays the quiz of one element: the machine decides, the record writes, screens and items show. */
export async function play(root: HTMLElement): Promise<void> {
  const data = readData(root);
  await playWith(root, data, root.dataset.memory === undefined ? await openStore() : memoryStore());
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

function playWith(root: HTMLElement, data: QuizData, store: QuizStore): Promise<void> {
  const markings = new Map(data.items.map(({ marking }) => [marking.id, marking]));
  const items = quizItems(root, data, markings);
  const screens = quizScreens(root, data);
  const record = quizRecord(root, data, store, {
    stored: () => actor?.send({ type: 'STORED' }),
    notStored: () => actor?.send({ type: 'NOT_STORED' }),
  });
  let actor: Actor<typeof quizMachine> | null = null;
  let shown = '';
  // Only where pages are heard rather than read.
  let speech: Speech | null = null;
  if (data.young)
    void import('./speech.ts').then(({ speechIn }) => {
      speech = speechIn(data.lang, () => (root.dataset.voice = ''));
    });

  async function begin(): Promise<void> {
    await store.askWho(root);
    const events = await store.events();
    run(openSitting(events, data.quiz) ?? newSitting(events));
    listen();
    root.dataset.playing = '';
    if (root.dataset.wants === 'START') {
      delete root.dataset.wants;
      void act('START');
    }
  }

  /** Runs the machine from a sitting; the position follows from its answers. */
  function run(sitting: Sitting): void {
    actor?.stop();
    shown = '';
    const fresh = createActor(quizMachine, {
      input: {
        quiz: data.quiz,
        confidence: data.confidence,
        asked: Object.fromEntries(data.items.map(({ marking, asked }) => [marking.id, asked])),
        hints: data.items.filter(({ hint }) => hint !== null).map(({ marking }) => marking.id),
        mark: (item, answer) => mark(markingOf(item), answer),
        complete: (item, answer) => complete(markingOf(item), answer),
        sitting,
      },
    });
    actor = fresh;
    // Facts go to the record before anything is shown, so that feedback can wait for the write.
    fresh.on('*', ({ draft }) => {
      record.add(draft);
      if (draft.kind === 'finished') store.finished();
    });
    fresh.subscribe(show);
    fresh.start();
  }

  function markingOf(id: string): Marking {
    return markings.get(id) ?? { id, type: 'reflect' };
  }

  function newSitting(events: readonly RecordEvent[]): Sitting {
    const bank = data.items.map(({ marking, skill, use }) => ({ id: marking.id, skill, use }));
    const drawn = drawItems(bank, data.limit, lastSeen(events));
    return { attempt: randomId(), purpose: 'lesson', items: drawn, given: {}, finished: false };
  }

  function show(snapshot: Snapshot): void {
    const { context } = snapshot;
    const value = String(snapshot.value);
    const key = [value, context.attempt, context.current, context.given[context.current ?? '']?.tries].join();
    const changed = key !== shown;
    shown = key;
    screens.show(value, context, changed);
    items.show(value, context, changed);
    if (changed && value !== 'storing') speech?.stop();
    if (changed && value === 'feedback' && data.young && data.sensitivity < 2)
      speech?.say(items.spokenFeedback(context));
  }

  function listen(): void {
    root.addEventListener('click', (event) => {
      const target = event.target as Element;
      const button = target.closest<HTMLElement>('[data-do]');
      if (button) void act(button.dataset.do ?? '', button.dataset.value);
      if (target.closest('[data-listen]')) speech?.say(items.spokenPrompt(contextNow()));
    });
    root.addEventListener('submit', (event) => {
      event.preventDefault();
      submit();
    });
    root.addEventListener('change', (event) => {
      const form = (event.target as Element).closest('form');
      if (!form || actor?.getSnapshot().value !== 'choosing') return;
      send({ type: 'CHANGE', answer: items.read(contextNow()) });
      const text = (event.target as Element).closest('label')?.querySelector('.opt-text')?.textContent;
      if (data.young && text) speech?.say(text);
    });
    addEventListener('pageshow', (event) => {
      if (event.persisted) void catchUp();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void catchUp();
      else speech?.stop();
    });
    addEventListener('focus', () => void catchUp());
    store.onNews((news) => {
      screens.notice(news === 'newer' ? data.words.newer : data.words.closeOther);
    });
  }

  function contextNow(): QuizContext | null {
    return actor?.getSnapshot().context ?? null;
  }

  function send(command: QuizCommand): void {
    actor?.send(command);
  }

  async function act(name: string, value?: string): Promise<void> {
    switch (name) {
      case 'START':
        store.begin();
        send({ type: 'START' });
        break;
      case 'START_OVER':
      case 'AGAIN':
      case 'RETRY': {
        const events = await store.events();
        send({ type: name, sitting: newSitting(events) });
        if (name !== 'RETRY') send({ type: 'START' });
        break;
      }
      case 'RATE':
        send({ type: 'RATE', confidence: value === 'sure' || value === 'guess' ? value : 'think' });
        break;
      case 'HINT':
        items.hint(contextNow());
        send({ type: 'HINT' });
        break;
      case 'CONTINUE':
      case 'SKIP':
      case 'PASS':
      case 'BACK':
      case 'TRY_AGAIN':
      case 'NEXT':
      case 'REVIEW':
      case 'FINISH':
        send({ type: name });
        break;
      case 'SAVE_AGAIN':
        record.retry();
        break;
      case 'EXPORT':
        record.save();
        break;
    }
  }

  function submit(): void {
    const snapshot = actor?.getSnapshot();
    if (snapshot?.value !== 'choosing') return;
    const answer = items.read(snapshot.context);
    send({ type: 'CHANGE', answer });
    if (items.step(snapshot.context)) return;
    const item = snapshot.context.current ?? '';
    if (complete(markingOf(item), answer)) send({ type: 'SUBMIT' });
    else screens.askForMore(markingOf(item));
  }

  /** Paints from the record again where another tab, or an older copy of this page, went on with the sitting. */
  async function catchUp(): Promise<void> {
    const snapshot = actor?.getSnapshot();
    if (!snapshot || record.isBusy() || snapshot.value === 'intro' || snapshot.value === 'summary') return;
    const { attempt, given } = snapshot.context;
    const sitting = resume(await store.events(), attempt);
    if (!sitting) return;
    const steps = (all: Sitting['given']): number => Object.values(all).reduce((sum, { tries }) => sum + tries, 0);
    if (steps(sitting.given) <= steps(given)) return;
    run(sitting);
    send({ type: 'CONTINUE' });
    screens.notice(data.words.elsewhere);
  }

  return begin();
}
