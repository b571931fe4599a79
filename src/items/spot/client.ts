import { asIds } from '../marked.ts';
import { paintSeveral, showChosen, type ItemClient } from '../paint.ts';

export const spotClient: ItemClient = {
  read: (form) => [...form.querySelectorAll<HTMLInputElement>('input:checked')].map((input) => input.value),
  write(form, answer) {
    const ids = asIds(answer);
    for (const input of form.querySelectorAll('input')) input.checked = ids.includes(input.value);
    showChosen(form);
  },
  paint(form, marked, words) {
    paintSeveral(form, marked.parts, words);
    return null;
  },
  // Lines keep the order in which they were written.
  arrange() {},
};
