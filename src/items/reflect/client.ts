import { openFeedback, type ItemClient } from '../paint.ts';

export const reflectClient: ItemClient = {
  /** The words only where the learner asked to keep them; a lesson of sensitivity 2 or 3 has no such box. */
  read(form) {
    const keep = form.querySelector<HTMLInputElement>('input[name=keep]')?.checked ?? false;
    return keep ? (form.querySelector('textarea')?.value.trim() ?? null) : null;
  },
  write(form, answer) {
    const text = form.querySelector('textarea');
    const keep = form.querySelector<HTMLInputElement>('input[name=keep]');
    if (text && typeof answer === 'string') text.value = answer;
    if (keep) keep.checked = typeof answer === 'string';
  },
  paint: (form) => {
    const title = form.querySelector('details h3 span')?.textContent ?? '';
    return openFeedback(form, 'thought', 'key', title);
  },
  arrange() {},
};
