import { shuffle } from '../../core/quiz/shuffle.ts';
import { asIds } from '../marked.ts';
import { paintSeveral, reorder, showChosen, type ItemClient } from '../paint.ts';

export const chooseSeveralClient: ItemClient = {
  read(form, item) {
    // In the item's order, so that an answer does not depend on how this sitting was shuffled.
    const ticked = [...form.querySelectorAll<HTMLInputElement>('input:checked')].map((input) => input.value);
    const ids = item.type === 'choose-several' ? item.options.map(({ id }) => id) : ticked;
    return ids.filter((id) => ticked.includes(id));
  },
  write(form, answer) {
    const ids = asIds(answer);
    for (const input of form.querySelectorAll('input')) input.checked = ids.includes(input.value);
    showChosen(form);
  },
  paint(form, marked, words) {
    paintSeveral(form, marked.parts, words);
    return null;
  },
  arrange(form, item, seed) {
    const list = form.querySelector('.opts');
    if (!list || item.type !== 'choose-several' || item.naturalOrder) return;
    const ids = shuffle(item.options.map(({ id }) => id), seed);
    reorder(list, ids, (child) => (child as HTMLElement).dataset.part);
  },
};
