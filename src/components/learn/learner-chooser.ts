import { addLearner, chooseLearner, currentLearner, justLooking, listLearners, LOOKING, type Learner } from '../../store/learners.ts';
import { nameOfPicture, showFace } from './learner-face.ts';

type View = 'who' | 'pick' | 'none';

/** Tells the page who learns now; bubbles. `detail` is the learner, or `LOOKING`. */
export type LearnerChosen = CustomEvent<Learner>;

/** `<pathlight-learners>`: asks who is learning. Hidden until asked. */
export class LearnerChooser extends HTMLElement {
  #settle: ((picture: string | null) => void) | null = null;
  #hasOthers = false;

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button === null) return;
      if (button.dataset.picture !== undefined) this.#picked(button.dataset.picture);
      if (button.dataset.do === 'new') this.#show('pick', true);
      if (button.dataset.do === 'back') this.#back();
      if (button.dataset.do === 'again') void this.ask();
      if (button.dataset.do === 'looking') {
        justLooking();
        this.#chosen(LOOKING);
      }
    });
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.dataset.view === 'pick') this.#back();
    });
  }

  /** Asks who is learning; the answer comes as the event `learner-chosen`. `focus` moves there, after a press of a button. */
  async ask(focus = true): Promise<void> {
    let learners: Learner[] = [];
    let failed = false;
    try {
      learners = await listLearners();
    } catch {
      failed = true;
    }
    this.#find('[data-not-read]').hidden = !failed;
    this.#list(learners);
    this.#hasOthers = learners.length > 0 || failed;
    this.#show(this.#hasOthers ? 'who' : 'pick', focus);
  }

  /** Asks for a picture only, for a learner who has one already: gives its id, or null when they went back. */
  async pick(): Promise<string | null> {
    this.#list(await listLearners().catch(() => []));
    return new Promise((resolve) => {
      this.#settle = resolve;
      this.#show('pick', true);
    });
  }

  /** The learners of this device as buttons; their pictures are no longer to be had, while there are others. */
  #list(learners: Learner[]): void {
    const here = this.#find('[data-here]');
    here.replaceChildren(...learners.map((learner, index) => this.#button(learner, learners.slice(0, index))));
    const taken = new Set(learners.map(({ picture }) => picture));
    const all = [...this.querySelectorAll<HTMLElement>('[data-picture]')];
    const allTaken = all.every(({ dataset }) => taken.has(dataset.picture ?? ''));
    for (const button of all) {
      const item = button.closest('li');
      if (item !== null) item.hidden = !allTaken && taken.has(button.dataset.picture ?? '');
    }
  }

  #button(learner: Learner, before: Learner[]): Node {
    const made = this.querySelector('template')?.content.cloneNode(true) as DocumentFragment;
    const button = made.querySelector('button');
    const twins = before.filter(({ picture }) => picture === learner.picture).length;
    if (button !== null) {
      showFace(button, learner.picture);
      const name = nameOfPicture(learner.picture);
      const label = button.querySelector('span');
      if (label !== null) label.textContent = twins === 0 ? name : `${name} ${String(twins + 1)}`;
      if (currentLearner()?.id === learner.id) button.setAttribute('aria-current', 'true');
      button.addEventListener('click', () => {
        chooseLearner(learner);
        this.#chosen(learner);
      });
    }
    return made;
  }

  #picked(picture: string): void {
    if (this.#settle !== null) {
      this.#end(picture);
      return;
    }
    const { learner, written } = addLearner(picture);
    // Their first event writes them as well, so a failure here costs nothing.
    written.catch(() => undefined);
    this.#chosen(learner);
  }

  #back(): void {
    if (this.#settle !== null) this.#end(null);
    else if (this.#hasOthers) this.#show('who', true);
    else this.#show('none', false);
  }

  #end(picture: string | null): void {
    const settle = this.#settle;
    this.#settle = null;
    this.#show('none', false);
    settle?.(picture);
  }

  #chosen(learner: Learner): void {
    this.#settle = null;
    this.#show('none', false);
    this.dispatchEvent(new CustomEvent('learner-chosen', { bubbles: true, detail: learner }) satisfies LearnerChosen);
  }

  #show(view: View, focus: boolean): void {
    this.dataset.view = view;
    // Back leads nowhere where there is nobody else to choose.
    this.#find('[data-do=back]').hidden = this.#settle === null && !this.#hasOthers;
    // Someone who changes their picture is learning already.
    for (const looking of this.querySelectorAll<HTMLElement>('[data-do=looking]')) looking.hidden = this.#settle !== null;
    this.hidden = view === 'none';
    for (const section of this.querySelectorAll<HTMLElement>('section')) section.hidden = section.dataset.view !== view;
    if (focus && view !== 'none') this.#find(`section[data-view=${view}] h2`).focus();
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`LearnerChooser.astro has no ${selector}`);
    return found;
  }
}

customElements.define('pathlight-learners', LearnerChooser);
