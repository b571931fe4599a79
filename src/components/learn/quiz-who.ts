import type { Choice, QuizStore } from './quiz-store.ts';

/** Where learners share the device and nobody is chosen yet: asks who is playing, and waits for the answer. */
export async function askWho(root: HTMLElement, store: QuizStore, choices: readonly Choice[]): Promise<void> {
  const panel = root.querySelector<HTMLElement>('[data-who]');
  const list = root.querySelector<HTMLElement>('[data-who-list]');
  const start = root.querySelector<HTMLElement>('[data-do=START]');
  if (!panel || !list || !start) return;
  panel.hidden = false;
  start.hidden = true;
  await new Promise<void>((resolve) => {
    panel.addEventListener('click', (event) => {
      const chosen = (event.target as Element).closest<HTMLElement>('[data-choose]')?.dataset.choose;
      if (chosen === undefined) return;
      const known = choices.find(({ id }) => id === chosen);
      store.choose(known ?? (chosen === 'looking' ? 'looking' : 'new'));
      resolve();
    });
    list.prepend(...choices.map((choice) => face(root, choice)));
  });
  panel.hidden = true;
  start.hidden = false;
  start.focus();
}

/** One learner as a button with their picture. */
function face(root: HTMLElement, { id, picture }: Choice): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn quiet';
  button.dataset.choose = id;
  const faces = root.querySelector<HTMLTemplateElement>('template[data-faces]')?.content;
  const drawn = faces?.querySelector(`[data-picture="${CSS.escape(picture)}"]`);
  if (drawn) button.append(drawn.cloneNode(true));
  else button.textContent = picture;
  item.append(button);
  return item;
}
