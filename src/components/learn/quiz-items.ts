import type { Json } from '../../core/evidence/events.ts';
import type { QuizContext } from '../../core/quiz/quiz-context.ts';
import { shuffle } from '../../core/quiz/shuffle.ts';
import { clients } from '../../items/clients.ts';
import { mark, type Marking } from '../../items/marking.ts';
import { clearMarks, fill, type ItemClient } from '../../items/paint.ts';
import type { QuizData } from './quiz-data.ts';

/** What the player asks of the questions on the page. */
export interface QuizItems {
  /** Shows the item of the state, empty, filled or marked. */
  show(value: string, context: QuizContext, changed: boolean): void;
  read(context: QuizContext | null): Json;
  /** Goes on inside the item, if there is more of it. */
  step(context: QuizContext): boolean;
  /** Takes one wrong option away, or shows the way to the part of the lesson that helps. */
  hint(context: QuizContext | null): void;
  /** What is read aloud of a question: prompt, then each option. */
  spokenPrompt(context: QuizContext | null): string;
  /** What is read aloud once an answer is marked. */
  spokenFeedback(context: QuizContext | null): string;
}

/** The questions on the page: which one shows, what its form holds, how it is marked. */
export function quizItems(root: HTMLElement, data: QuizData, markings: ReadonlyMap<string, Marking>): QuizItems {
  let arranged = '';

  // A marked answer is not changed by a stray tap or key.
  root.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target.closest('form[data-marked], form[data-locked]') && target.closest('label, input')) event.preventDefault();
  });
  root.addEventListener('change', (event) => {
    const form = (event.target as Element).closest('form');
    if (form) for (const input of form.querySelectorAll('input')) face(input)?.toggleAttribute('data-chosen', input.checked);
  });

  function show(value: string, context: QuizContext, changed: boolean): void {
    const current = context.current;
    const isItem = ['choosing', 'rating', 'storing', 'feedback'].includes(value);
    for (const place of root.querySelectorAll<HTMLElement>('[data-place]'))
      place.toggleAttribute('data-now', isItem && place.dataset.place === current);
    const form = formOf(current);
    if (!isItem || !current || !form || !changed) return;
    const { client, marking } = clientOf(current);
    form.toggleAttribute('data-locked', value !== 'choosing');
    for (const control of form.querySelectorAll<HTMLSelectElement | HTMLTextAreaElement>('select, textarea'))
      control.disabled = value !== 'choosing';
    if (value === 'choosing') setUp(form, client, marking, context);
    if (value === 'feedback') markUp(form, client, marking, context);
  }

  function read(context: QuizContext | null): Json {
    const form = formOf(context?.current);
    if (!form || !context?.current) return null;
    const { client, marking } = clientOf(context.current);
    return client.read(form, marking);
  }

  function step(context: QuizContext): boolean {
    const form = formOf(context.current);
    if (!form || !context.current) return false;
    const { client, marking } = clientOf(context.current);
    return client.step?.(form, marking) ?? false;
  }

  function hint(context: QuizContext | null): void {
    const form = formOf(context?.current);
    const line = root.querySelector<HTMLElement>('[data-hint]');
    if (!form || !context?.current || !line) return;
    const { marking } = clientOf(context.current);
    const part = root.querySelector<HTMLElement>(`[data-hint-part="${context.current}"]`);
    line.hidden = false;
    const button = root.querySelector<HTMLElement>('[data-do=HINT]');
    if (button) button.hidden = true;
    if (part) {
      line.replaceChildren(part.cloneNode(true));
      (line.firstElementChild as HTMLElement).hidden = false;
      return;
    }
    if (marking.type !== 'choose-one') return;
    const wrong = marking.options.filter((option) => !option.key).map(({ id }) => id);
    const gone = shuffle(wrong, `${context.attempt}/${marking.id}/hint`)[0] ?? '';
    const option = form.querySelector<HTMLElement>(`[data-part="${gone}"]`);
    const input = option?.querySelector('input');
    if (!option || !input) return;
    option.dataset.gone = '';
    input.checked = false;
    input.disabled = true;
    face(input)?.removeAttribute('data-chosen');
    line.textContent = fill(data.words.hintLess, { text: option.querySelector('.opt-text')?.textContent.trim() ?? '' });
  }

  function spokenPrompt(context: QuizContext | null): string {
    const form = formOf(context?.current);
    if (!form) return '';
    const texts = [...form.querySelectorAll('.item-scene, .item-prompt, .opt-text')].map((element) => element.textContent.trim());
    return texts.join('. ');
  }

  function spokenFeedback(context: QuizContext | null): string {
    const form = formOf(context?.current);
    return [...(form?.querySelectorAll('.fb[data-shown] p') ?? [])].map((element) => element.textContent.trim()).join(' ');
  }

  function clientOf(id: string): { client: ItemClient; marking: Marking } {
    const marking = markings.get(id) ?? { id, type: 'reflect' as const };
    return { client: clients[marking.type], marking };
  }

  function formOf(id: string | null | undefined): HTMLFormElement | null {
    return id ? root.querySelector<HTMLFormElement>(`[data-item="${id}"] form`) : null;
  }

  /** Sets an item up for an answer: the order of this sitting, no marks, the draft. */
  function setUp(form: HTMLFormElement, client: ItemClient, marking: Marking, context: QuizContext): void {
    clearMarks(form);
    const outcome = form.querySelector<HTMLElement>('[data-outcome]');
    if (outcome) outcome.hidden = true;
    for (const line of form.querySelectorAll('[data-sure-line]')) line.remove();
    const key = `${context.attempt}/${marking.id}/${context.given[marking.id]?.tries ?? 0}`;
    if (arranged === key) return;
    arranged = key;
    for (const option of form.querySelectorAll<HTMLElement>('[data-gone]')) delete option.dataset.gone;
    client.arrange(form, marking, `${context.attempt}/${marking.id}`);
    client.write(form, context.draft, marking);
  }

  /** Marks the form in place and moves focus to the heading that says how it came out. */
  function markUp(form: HTMLFormElement, client: ItemClient, marking: Marking, context: QuizContext): void {
    const marked = mark(marking, context.draft);
    form.dataset.marked = '';
    const { outcome: words } = data.words;
    let heading = client.paint(form, marked, data.words, context.draft);
    if (!heading) {
      heading = form.querySelector<HTMLElement>('[data-outcome]');
      if (heading) {
        heading.hidden = false;
        heading.dataset.verdict = marked.credit === 1 ? 'key' : 'other';
        const text = heading.querySelector('span');
        if (text) text.textContent = marked.credit === 1 ? words.full : marked.credit >= 0.5 ? words.most : words.some;
        heading.querySelector('use')?.setAttribute('href', marked.credit === 1 ? '#ico-key' : '#ico-other');
      }
    }
    if (context.confidence === 'sure' && marked.credit === 0 && heading) {
      const line = document.createElement('p');
      line.dataset.sureLine = '';
      line.textContent = data.words.sureLine;
      heading.after(line);
    }
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'nearest' });
  }

  return { show, read, step, hint, spokenPrompt, spokenFeedback };
}

function face(input: HTMLInputElement): HTMLElement | null {
  return input.closest<HTMLElement>('.card-to label') ?? input.closest<HTMLElement>('.opt, .spot-part');
}
