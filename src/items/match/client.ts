import { shuffle } from '../../core/quiz/shuffle.ts';
import { asPairs, type Json } from '../marked.ts';
import { openFeedback, partsOf, reorder, state, type ItemClient } from '../paint.ts';

export const matchClient: ItemClient = {
  read(form) {
    const answer: Record<string, Json> = {};
    for (const [id, row] of partsOf(form)) {
      const right = row.querySelector('select')?.value;
      if (right) answer[id] = right;
    }
    return Object.keys(answer).length > 0 ? answer : null;
  },
  write(form, answer) {
    const pairs = asPairs(answer);
    for (const [id, row] of partsOf(form)) {
      const select = row.querySelector('select');
      if (select) select.value = pairs.get(id) ?? '';
    }
  },
  paint(form, marked, words, answer) {
    const elements = partsOf(form);
    const pairs = asPairs(answer);
    for (const { id, verdict } of marked.parts) {
      state(elements.get(id), verdict);
      const right = pairs.get(id);
      if (verdict === 'key') openFeedback(form, `${id}/${id}`, 'key', words.match.fits);
      else if (right !== undefined) openFeedback(form, `${id}/${right}`, 'other', words.verdict.other);
    }
    return null;
  },
  arrange(form, item, seed) {
    if (item.type !== 'match') return;
    const ids = shuffle(item.pairs.map(({ id }) => id), seed);
    for (const select of form.querySelectorAll('select'))
      reorder(select, ids, (child) => (child as HTMLOptionElement).value);
  },
};
