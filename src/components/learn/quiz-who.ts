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
  const faces = facesOf(root);
  // A picture of a newer edition has no drawing here; the last one, the lamp, stands in for it.
  const drawn = faces.find((one) => one.dataset.picture === picture) ?? faces.at(-1);
  button.append(...(drawn?.cloneNode(true).childNodes ?? []));
  item.append(button);
  return item;
}

/** The first picture that nobody on this device has, for somebody new. */
export function freePicture(root: HTMLElement, learners: readonly Learner[]): string | undefined {
  const free = facesOf(root).find(({ dataset }) => !learners.some(({ picture }) => picture === dataset.picture));
  return free?.dataset.picture;
}

function facesOf(root: HTMLElement): HTMLElement[] {
  const faces = root.querySelector<HTMLTemplateElement>('template[data-faces]')?.content;
  return [...(faces?.querySelectorAll<HTMLElement>('[data-picture]') ?? [])];
}
