import type { QuizContext } from '../../core/quiz/quiz-context.ts';
import type { Marking } from '../../items/marking.ts';
import { fill } from '../../items/paint.ts';
import type { QuizData } from './quiz-data.ts';

/** Which screen belongs to which state. */
const SCREEN: Readonly<Record<string, string>> = {
  intro: 'intro',
  resuming: 'resuming',
  choosing: 'item',
  rating: 'item',
  storing: 'item',
  feedback: 'item',
  offerReview: 'review',
  summary: 'summary',
  unavailable: 'none',
};

/** What the player asks of the screens around the questions. */
export interface QuizScreens {
  show(value: string, context: QuizContext, changed: boolean): void;
  /** One line that is read out and stays until the next question. */
  notice(text: string): void;
  /** Says what is missing, where the eye and the reader are. */
  askForMore(marking: Marking): void;
}

/** The screens around the questions: beginning, coming back, the bar of buttons, review, summary. */
export function quizScreens(root: HTMLElement, data: QuizData): QuizScreens {
  function show(value: string, context: QuizContext, changed: boolean): void {
    const screen = SCREEN[value];
    if (!screen || !changed) return;
    root.dataset.stage = screen;
    root.dataset.at = value;
    for (const one of root.querySelectorAll<HTMLElement>('[data-screen]'))
      one.hidden = one.dataset.screen !== screen;
    if (screen === 'item') showItem(value, context);
    if (value === 'resuming') showResuming(context);
    if (value === 'offerReview' || value === 'summary') void showEnd(value, context);
    if (value === 'resuming' || value === 'offerReview' || value === 'summary' || value === 'unavailable')
      moveFocus(screenOf(screen)?.querySelector('h2'));
  }

  function notice(text: string): void {
    const line = find('[data-notice]');
    if (line) line.textContent = text;
  }

  function askForMore(marking: Marking): void {
    const { first } = data.words;
    const words: Record<Marking['type'], string> = {
      'choose-one': first.one,
      gap: first.one,
      decide: first.one,
      'choose-several': fill(first.several, { count: marking.type === 'choose-several' ? marking.choose : 2 }),
      group: first.cards,
      match: first.rows,
      spot: first.spot,
      order: first.rows,
      reflect: first.one,
    };
    notice(words[marking.type]);
  }

  function showItem(value: string, context: QuizContext): void {
    const bar = find('[data-bar]');
    const current = context.current ?? '';
    const form = root.querySelector(`[data-item="${current}"] form .item-ask`);
    if (bar && form && bar.parentElement !== form) form.append(bar);
    if (bar) bar.hidden = false;
    notice('');
    showCount(context);

    const show = (selector: string, when: boolean): void => {
      for (const one of root.querySelectorAll<HTMLElement>(selector)) one.hidden = !when;
    };
    const { marking, hint } = data.items.find((item) => item.marking.id === current) ?? {};
    const given = context.given[current];
    show('[data-bar-part=choose]', value === 'choosing');
    show('[data-bar-part=sure]', value === 'rating');
    show('[data-bar-part=feedback]', value === 'feedback');
    show('[data-bar-part=kept]', value === 'storing' || value === 'feedback');
    show('[data-do=HINT]', Boolean(hint) && !context.hint);
    show('[data-do=SKIP]', given === undefined && marking?.type !== 'reflect');
    show('[data-do=TRY_AGAIN]', given !== undefined && !given.unmarked && given.credit < 1 && given.tries < 2 && !context.reviewing);
    if (value === 'choosing') {
      show('[data-hint]', context.hint);
      write('[data-check]', checkWords(marking));
      // The scenario comes before the question, so reading begins there.
      const item = root.querySelector(`[data-item="${current}"]`);
      moveFocus(item?.querySelector<HTMLElement>('.item-scene') ?? item?.querySelector<HTMLElement>('.item-prompt'));
    }
    if (value === 'rating') moveFocus(find('[data-bar-part=sure] legend'));
    if (value === 'feedback')
      write('[data-next]', context.ahead.length > 0 ? data.words.next : data.words.last);
  }

  function checkWords(marking: Marking | undefined): string {
    const { words } = data;
    if (marking?.type === 'decide') return words.decideGo;
    if (marking?.type === 'reflect') return words.reflectGo;
    return marking?.type === 'choose-one' || marking?.type === 'gap' ? words.check : words.checkMany;
  }

  function showCount(context: QuizContext): void {
    const list = context.reviewing ? missedSoFar(context) : context.items;
    const total = list.length;
    const at = total - context.ahead.length;
    write('[data-count]', fill(context.reviewing ? data.words.again : data.words.count, { at, total }));
    const bar = find('[data-steps]');
    if (!bar) return;
    bar.replaceChildren(
      ...list.map((_, index) => {
        const step = document.createElement('li');
        step.dataset.step = index + 1 < at ? 'done' : index + 1 === at ? 'now' : 'ahead';
        return step;
      }),
    );
  }

  function showResuming(context: QuizContext): void {
    const total = context.items.length;
    const at = Math.min(total, total - context.ahead.length + 1);
    write('[data-resume-text]', fill(data.words.resumeAt, { at, total }));
  }

  /** The last screens come in a chunk of their own; without it they still stand, only emptier. */
  async function showEnd(value: string, context: QuizContext): Promise<void> {
    try {
      const { showReview, showSummary } = await import('./quiz-end.ts');
      (value === 'summary' ? showSummary : showReview)(root, data, context);
    } catch {
      // The connection went away before the chunk was here: headings, help and the ways on are in the page.
    }
  }

  function screenOf(name: string): HTMLElement | null {
    return find(`[data-screen=${name}]`);
  }

  function find(selector: string): HTMLElement | null {
    return root.querySelector<HTMLElement>(selector);
  }

  function write(selector: string, text: string): void {
    const element = find(selector);
    if (element) element.textContent = text;
  }

  function moveFocus(element: HTMLElement | null | undefined): void {
    if (!element) return;
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    const top = element.getBoundingClientRect().top;
    if (top < 0 || top > innerHeight * 0.6) root.scrollIntoView({ block: 'start' });
  }

  return { show, notice, askForMore };
}

/** The items of the round of looking again: those still ahead, and those already answered in it. */
function missedSoFar(context: QuizContext): string[] {
  const ahead = new Set(context.ahead);
  return context.items.filter((id) => {
    const given = context.given[id];
    return ahead.has(id) || id === context.current || (given !== undefined && !given.unmarked && given.tries > 1);
  });
}
