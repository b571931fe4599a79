import { shuffle } from '../../core/quiz/shuffle.ts';
import { paintChoice, reorder, type ItemClient } from '../paint.ts';

export const gapClient: ItemClient = {
  read: (form) => form.querySelector('select')?.value || null,
  write(form, answer) {
    const select = form.querySelector('select');
    if (select) select.value = typeof answer === 'string' ? answer : '';
  },
  paint: (form, marked, words) => paintChoice(form, marked.parts, words),
  arrange(form, item, seed) {
    const select = form.querySelector('select');
    if (!select || item.type !== 'gap' || item.naturalOrder) return;
    const ids = shuffle(item.options.map(({ id }) => id), seed);
    reorder(select, ids, (child) => (child as HTMLOptionElement).value);
  },
};
