import { shuffle } from '../../core/quiz/shuffle.ts';
import { asPairs, type Json } from '../marked.ts';
import { fill, openFeedback, partsOf, reorder, showChosen, state, type ItemClient } from '../paint.ts';

const idOf = (child: Element): string | undefined => (child as HTMLElement).dataset.part;

export const groupClient: ItemClient = {
  read(form) {
    const answer: Record<string, Json> = {};
    for (const [id, card] of partsOf(form)) {
      const to = card.querySelector<HTMLInputElement>('input:checked')?.value;
      if (to !== undefined) answer[id] = to;
    }
    return Object.keys(answer).length > 0 ? answer : null;
  },
  write(form, answer) {
    const pairs = asPairs(answer);
    for (const [id, card] of partsOf(form))
      for (const input of card.querySelectorAll('input')) input.checked = input.value === pairs.get(id);
    showChosen(form);
  },
  paint(form, marked, words) {
    drop(form);
    const elements = partsOf(form);
    for (const { id, verdict } of marked.parts) {
      const card = elements.get(id);
      state(card, verdict);
      const heading = verdict === 'key' ? words.group.fits : fill(words.group.belongs, { group: card?.dataset.answer ?? '' });
      openFeedback(form, id, verdict, heading);
    }
    for (const button of form.querySelectorAll<HTMLButtonElement>('[data-put]')) button.disabled = true;
    return null;
  },
  arrange(form, item, seed) {
    const list = form.querySelector<HTMLElement>('.cards');
    if (!list || item.type !== 'group') return;
    reorder(list, shuffle(item.cards.map(({ id }) => id), seed), idOf);
    for (const button of form.querySelectorAll<HTMLButtonElement>('[data-put]')) button.disabled = false;
    if (list.dataset.ready) return;
    list.dataset.ready = '';
    list.addEventListener('click', (event) => {
      const target = event.target as Element;
      const card = target.closest<HTMLElement>('.card');
      if (card && !target.closest('.card-to, .fb') && form.dataset.marked === undefined) pick(form, card);
    });
    form.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('[data-put]');
      if (button) put(form, button.dataset.put ?? '');
    });
  },
};

/** Picks a card up, or lays it down again. */
function pick(form: HTMLFormElement, card: HTMLElement): void {
  const already = card.hasAttribute('data-picked');
  drop(form);
  if (already) return;
  card.setAttribute('data-picked', '');
  form.setAttribute('data-picking', '');
  tell(form, 'pickedWords', { text: nameOf(card) });
}

/** Lays the picked card, or else the first one without a place, into a group. */
function put(form: HTMLFormElement, group: string): void {
  const cards = [...partsOf(form).values()];
  const card = cards.find((one) => one.hasAttribute('data-picked')) ?? cards.find((one) => !one.querySelector('input:checked'));
  const input = [...(card?.querySelectorAll('input') ?? [])].find((one) => one.value === group);
  if (!card || !input) return;
  input.checked = true;
  drop(form);
  showChosen(form);
  tell(form, 'placedWords', { text: nameOf(card), group: input.parentElement?.querySelector('.opt-text')?.textContent.trim() ?? '' });
  form.dispatchEvent(new Event('change', { bubbles: true }));
}

function drop(form: HTMLFormElement): void {
  form.removeAttribute('data-picking');
  for (const card of form.querySelectorAll('[data-picked]')) card.removeAttribute('data-picked');
}

function nameOf(card: HTMLElement): string {
  return card.querySelector('legend .opt-text')?.textContent.trim() ?? '';
}

function tell(form: HTMLFormElement, words: 'pickedWords' | 'placedWords', values: Record<string, string>): void {
  const status = form.querySelector('[data-status]');
  if (status) status.textContent = fill(form.querySelector<HTMLElement>('.cards')?.dataset[words] ?? '', values);
}
