import { registerWorker } from '../../offline/register.ts';

/** The line about a newer version. It waits for a yes, and on a quiz it only tells. */
class WorkerNotice extends HTMLElement {
  #takeOver: (() => void) | null = null;
  #asked = false;

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const action = event.target instanceof Element ? event.target.closest('[data-action]')?.getAttribute('data-action') : null;
      if (action === 'later') this.hidden = true;
      if (action === 'reload') location.reload();
      if (action === 'take') {
        this.#asked = true;
        this.#takeOver?.();
      }
    });
    registerWorker(this.dataset.base ?? '/', (news) => {
      if (news.kind === 'waiting') {
        this.#takeOver = news.takeOver;
        // In the middle of a quiz nothing is offered: the next page does.
        if (document.querySelector('pathlight-quiz') === null) this.#show('waiting');
      } else if (this.#asked) location.reload();
      else this.#show('taken-over');
    });
  }

  #show(state: string): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]')) part.hidden = part.dataset.when !== state;
    this.hidden = false;
  }
}

customElements.define('pathlight-worker', WorkerNotice);
