import type { Learner } from '../../store/learners.ts';

/** Asks who is playing, on the quiz's first screen, and waits for the answer. */
export async function askWho(root: HTMLElement, learners: readonly Learner[]): Promise<Learner | 'new' | 'looking'> {
  const panel = root.querySelector<HTMLElement>('[data-who]');
  const list = root.querySelector<HTMLElement>('[data-who-list]');
  const start = root.querySelector<HTMLElement>('[data-do=START]');
  if (!panel || !list || !start) return 'new';
  panel.hidden = false;
  start.hidden = true;
  const answer = await new Promise<Learner | 'new' | 'looking'>((resolve) => {
    panel.addEventListener('click', (event) => {
      const chosen = (event.target as Element).closest<HTMLElement>('[data-choose]')?.dataset.choose;
      if (chosen === undefined) return;
      resolve(learners.find(({ id }) => id === chosen) ?? (chosen === 'looking' ? 'looking' : 'new'));
    });
    list.prepend(...learners.map((learner) => face(root, learner)));
  });
  panel.hidden = true;
  start.hidden = false;
  start.focus();
  return answer;
}

/** One learner as a button with their picture. */
function face(root: HTMLElement, { id, picture }: Learner): HTMLLIElement {
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
