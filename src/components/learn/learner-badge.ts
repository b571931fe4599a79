import { currentLearner, LOOKING } from '../../store/learners.ts';
import type { LearnerChooser } from './learner-chooser.ts';
import { nameOfPicture, showFace } from './learner-face.ts';

/** `<pathlight-learner-badge>`: shows who is learning; "Change" asks anew. */
class LearnerBadge extends HTMLElement {
  readonly #paint = (): void => {
    const learner = currentLearner();
    this.hidden = learner === null;
    if (learner === null) return;
    this.dataset.who = learner.id === LOOKING.id ? 'looking' : 'learner';
    showFace(this, learner.picture);
    const name = this.querySelector('[data-name]');
    if (name !== null) name.textContent = learner.id === LOOKING.id ? (this.dataset.looking ?? '') : nameOfPicture(learner.picture);
  };

  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void document.querySelector<LearnerChooser>('pathlight-learners')?.ask());
    for (const news of ['learner-chosen', 'record-changed']) document.addEventListener(news, this.#paint);
    // Another tab chose somebody, or this page comes back from the browser's memory.
    for (const news of ['storage', 'pageshow']) addEventListener(news, this.#paint);
    this.#paint();
  }

  disconnectedCallback(): void {
    for (const news of ['learner-chosen', 'record-changed']) document.removeEventListener(news, this.#paint);
    for (const news of ['storage', 'pageshow']) removeEventListener(news, this.#paint);
  }
}

customElements.define('pathlight-learner-badge', LearnerBadge);
