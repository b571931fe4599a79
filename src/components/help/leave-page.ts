import { registerWorker } from '../../offline/register.ts';
import { tripleShift, WITHIN_MS } from './triple-shift.ts';

/** The quick way out of a help page: by its links, or by Shift three times. */
class LeavePage extends HTMLElement {
  #forget: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    document.addEventListener('click', (event) => this.#click(event));
    const count = tripleShift();
    for (const type of ['keydown', 'keyup'] as const) {
      document.addEventListener(type, (event) => {
        const presses = count({ type, key: event.key, repeat: event.repeat, at: performance.now() });
        if (presses >= 3) this.#leave();
        else if (type === 'keyup' && event.key === 'Shift' && presses > 0) this.#announce(presses === 1 ? this.dataset.two : this.dataset.one);
      });
    }
    // Help works without a connection from the first visit on; of newer versions other pages speak.
    registerWorker(this.dataset.base ?? '/', () => undefined);
  }

  #click(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if ('leave' in link.dataset) {
      event.preventDefault();
      this.#leave();
    } else if (link.hash !== '' && link.pathname === location.pathname) {
      // A fragment would be one more place in the history that leads back here.
      event.preventDefault();
      const target = document.getElementById(link.hash.slice(1));
      target?.focus({ preventScroll: true });
      target?.scrollIntoView();
    } else if (link.origin === location.origin && link.pathname.startsWith(this.dataset.folder ?? '/')) {
      // All help pages together take one place in the history, so that leaving takes all of them out of it.
      event.preventDefault();
      location.replace(link.href);
    }
  }

  #announce(text: string | undefined): void {
    const status = this.querySelector('[role=status]');
    if (status === null) return;
    status.textContent = text ?? '';
    clearTimeout(this.#forget);
    this.#forget = setTimeout(() => (status.textContent = ''), WITHIN_MS);
  }

  #leave(): void {
    document.documentElement.dataset.state = 'left';
    document.title = this.dataset.title ?? '';
    location.replace(this.dataset.to ?? '/');
  }
}

customElements.define('pathlight-leave', LeavePage);
