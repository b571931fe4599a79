import { shuffle } from '../../core/quiz/shuffle.ts';
import { paintChoice, reorder, showChosen, type ItemClient } from '../paint.ts';

export const chooseOneClient: ItemClient = {
  read: (form) => form.querySelector<HTMLInputElement>('input:checked')?.value ?? null,
  write(form, answer) {
    for (const input of form.querySelectorAll('input')) input.checked = input.value === answer;
    showChosen(form);
  },
  paint: (form, marked, words) => paintChoice(form, marked.parts, words),
  arrange(form, item, seed) {
    const list = form.querySelector('.opts');
    if (!list || item.type !== 'choose-one' || item.naturalOrder) return;
    const ids = shuffle(item.options.map(({ id }) => id), seed);
    reorder(list, ids, (child) => (child as HTMLElement).dataset.part);
  },
};
