import './learner-chooser.ts';
import type { LearnerChooser } from './learner-chooser.ts';

/** Asks who is playing, on the quiz's first screen, and waits until somebody is chosen. */
export async function askWho(root: HTMLElement): Promise<void> {
  const chooser = root.querySelector<LearnerChooser>('pathlight-learners');
  const start = root.querySelector<HTMLElement>('[data-do=START]');
  if (!chooser || !start) return;
  start.hidden = true;
  const chosen = new Promise<void>((resolve) => {
    chooser.addEventListener('learner-chosen', () => resolve(), { once: true });
  });
  await chooser.ask(false);
  await chosen;
  start.hidden = false;
  start.focus();
}
