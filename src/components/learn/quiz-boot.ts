/**
 * The small first script of a quiz page. It makes the page quiet (one question at a time) and fetches the rest when a
 * quiz comes near: on the first touch, or when the browser has nothing else to do.
 */
class PathlightQuiz extends HTMLElement {
  connectedCallback(): void {
    if (this.dataset.stage) return;
    this.dataset.stage = 'intro';
    this.dataset.live = '';
    for (const event of ['pointerdown', 'focusin', 'keydown'])
      this.addEventListener(event, () => load(this), { once: true, passive: true });
    // What is pressed before the player is there is done once it is.
    this.addEventListener('click', (event) => {
      const start = (event.target as Element).closest('[data-do=START]');
      if (!start || this.dataset.playing !== undefined) return;
      start.setAttribute('aria-busy', 'true');
      this.dataset.wants = 'START';
    });
    const later = (): void => {
      if ('requestIdleCallback' in window) requestIdleCallback(() => load(this), { timeout: 2000 });
      else setTimeout(() => load(this), 300);
    };
    if (document.readyState === 'complete') later();
    else addEventListener('load', later, { once: true });
  }
}

/** Fetches the player, once. */
function load(quiz: HTMLElement): void {
  if (quiz.dataset.near !== undefined) return;
  quiz.dataset.near = '';
  import('./quiz-player.ts')
    .then(({ play }) => play(quiz))
    .catch(() => {
      // The page stands by itself: every question with its answers, as without JavaScript.
      delete quiz.dataset.stage;
      delete quiz.dataset.live;
      quiz.dataset.plain = '';
    });
}

customElements.define('pathlight-quiz', PathlightQuiz);
