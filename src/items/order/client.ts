import { shuffleAway } from '../../core/quiz/shuffle.ts';
import { asIds } from '../marked.ts';
import { fill, openFeedback, partsOf, reorder, state, type ItemClient } from '../paint.ts';

const idOf = (child: Element): string | undefined => (child as HTMLElement).dataset.part;

export const orderClient: ItemClient = {
  read: (form) => steps(form).map((step) => idOf(step) ?? ''),
  write(form, answer) {
    const list = form.querySelector('.steps');
    if (list) reorder(list, asIds(answer), idOf);
    ends(form);
  },
  paint(form, marked, words) {
    const elements = partsOf(form);
    for (const { id, verdict } of marked.parts) {
      const element = elements.get(id);
      state(element, verdict);
      const heading = verdict === 'key' ? words.order.fits : fill(words.order.belongs, { at: element?.dataset.answer ?? '' });
      openFeedback(form, id, verdict, heading);
    }
    return null;
  },
  arrange(form, item, seed) {
    const list = form.querySelector<HTMLElement>('.steps');
    if (!list || item.type !== 'order') return;
    reorder(list, shuffleAway(item.parts.map(({ id }) => id), item.order, seed), idOf);
    for (const buttons of form.querySelectorAll<HTMLElement>('.step-move')) buttons.hidden = false;
    ends(form);
    if (list.dataset.ready) return;
    list.dataset.ready = '';
    list.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('[data-move]');
      const step = button?.closest<HTMLElement>('.step');
      if (button && step && button.getAttribute('aria-disabled') !== 'true') move(form, step, button);
    });
  },
};

function steps(form: HTMLFormElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('.step')];
}

/** Moves a step one place, keeps focus on its button, and says where it is now. */
function move(form: HTMLFormElement, step: HTMLElement, button: HTMLButtonElement): void {
  const up = button.dataset.move === '-1';
  const other = up ? step.previousElementSibling : step.nextElementSibling;
  if (!other) return;
  if (up) other.before(step);
  else other.after(step);
  for (const one of steps(form)) one.toggleAttribute('data-moved', one === step);
  ends(form);
  button.focus();
  const status = form.querySelector('[data-status]');
  const words = step.closest<HTMLElement>('.steps')?.dataset.moved ?? '';
  const list = steps(form);
  const text = step.querySelector('.opt-text')?.textContent.trim() ?? '';
  if (status) status.textContent = fill(words, { text, at: list.indexOf(step) + 1, total: list.length });
  form.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The first step cannot go up nor the last one down; the buttons stay reachable, so that focus is not lost. */
function ends(form: HTMLFormElement): void {
  const list = steps(form);
  for (const [index, step] of list.entries())
    for (const button of step.querySelectorAll('[data-move]')) {
      const up = (button as HTMLElement).dataset.move === '-1';
      button.setAttribute('aria-disabled', String(index === (up ? 0 : list.length - 1)));
    }
}
