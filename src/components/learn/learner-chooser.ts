import { addLearner, chooseLearner, currentLearner, justLooking, listLearners, LOOKING, type Learner } from '../../store/learners.ts';
import { nameOfPicture, showFace } from './learner-face.ts';
import { speechIn, type Speech } from './speech.ts';

type View = 'who' | 'pick' | 'none';

/** Tells the page who learns now; bubbles. `detail` is the learner, or `LOOKING`. */
export type LearnerChosen = CustomEvent<Learner>;

/**
 * `<pathlight-learners>`: asks who is learning. Hidden until asked. Members are TypeScript's `private`: private names
 * of JavaScript would cost this first script of a quiz more than all it does.
 */
export class LearnerChooser extends HTMLElement {
  private settle: ((picture: string | null) => void) | null = null;
  private hasOthers = false;
  /** Where pages are heard. */
  private speech: Speech | null = null;

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button === null) return;
      const { picture } = button.dataset;
      if (picture !== undefined) this.picked(picture);
      else this.act(button.dataset.do);
    });
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.dataset.view === 'pick') this.back();
    });
    if (this.dataset.heard !== undefined)
      this.speech = speechIn(this.lang, () => {
        for (const listen of this.querySelectorAll<HTMLElement>('[data-do=listen]')) listen.hidden = false;
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
    this.find('[data-not-read]').hidden = !failed;
    this.list(learners);
    this.hasOthers = learners.length > 0 || failed;
    this.show(this.hasOthers ? 'who' : 'pick', focus);
  }

  /** Asks for a picture only, for a learner who has one already: gives its id, or null when they went back. */
  async pick(): Promise<string | null> {
    this.list(await listLearners().catch(() => []));
    return new Promise((resolve) => {
      this.settle = resolve;
      this.show('pick', true);
    });
  }

  private act(name: string | undefined): void {
    if (name === 'new') this.show('pick', true);
    if (name === 'back') this.back();
    if (name === 'again') void this.ask();
    if (name === 'listen') this.speech?.say(this.find('section:not([hidden]) .read').innerText);
    if (name === 'looking') {
      justLooking();
      this.chosen(LOOKING);
    }
  }

  /** The learners of this device as buttons; their pictures are no longer to be had, while there are others. */
  private list(learners: Learner[]): void {
    this.find('[data-here]').replaceChildren(...learners.map((learner, index) => this.button(learner, learners.slice(0, index))));
    const taken = new Set(learners.map(({ picture }) => picture));
    const all = [...this.querySelectorAll<HTMLElement>('[data-picture]')];
    const allTaken = all.every(({ dataset }) => taken.has(dataset.picture ?? ''));
    for (const button of all) {
      const item = button.closest('li');
      if (item !== null) item.hidden = !allTaken && taken.has(button.dataset.picture ?? '');
    }
  }

  private button(learner: Learner, before: Learner[]): Node {
    const made = this.querySelector('template')?.content.cloneNode(true) as DocumentFragment;
    const button = made.querySelector('button');
    const label = made.querySelector('span');
    if (button === null || label === null) return made;
    const twins = before.filter(({ picture }) => picture === learner.picture).length;
    const name = nameOfPicture(learner.picture);
    showFace(button, learner.picture);
    label.textContent = twins === 0 ? name : `${name} ${String(twins + 1)}`;
    if (currentLearner()?.id === learner.id) button.setAttribute('aria-current', 'true');
    button.addEventListener('click', () => {
      chooseLearner(learner);
      this.chosen(learner);
    });
    return made;
  }

  private picked(picture: string): void {
    if (this.settle !== null) {
      this.end(picture);
      return;
    }
    const { learner, written } = addLearner(picture);
    // Their first event writes them as well, so a failure here costs nothing.
    written.catch(() => undefined);
    this.chosen(learner);
  }

  private back(): void {
    if (this.settle !== null) this.end(null);
    else if (this.hasOthers) this.show('who', true);
  }

  private end(picture: string | null): void {
    const { settle } = this;
    this.settle = null;
    this.show('none', false);
    settle?.(picture);
  }

  private chosen(learner: Learner): void {
    this.settle = null;
    this.show('none', false);
    if (learner !== LOOKING) this.speech?.say(nameOfPicture(learner.picture));
    this.dispatchEvent(new CustomEvent('learner-chosen', { bubbles: true, detail: learner }) satisfies LearnerChosen);
  }

  private show(view: View, focus: boolean): void {
    this.dataset.view = view;
    this.hidden = view === 'none';
    // Back leads nowhere where there is nobody else to choose; someone who changes their picture is learning already.
    this.find('[data-do=back]').hidden = this.settle === null && !this.hasOthers;
    for (const looking of this.querySelectorAll<HTMLElement>('[data-do=looking]')) looking.hidden = this.settle !== null;
    for (const section of this.querySelectorAll<HTMLElement>('section')) section.hidden = section.dataset.view !== view;
    if (focus && view !== 'none') this.find('section:not([hidden]) h2').focus();
  }

  private find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`LearnerChooser.astro has no ${selector}`);
    return found;
  }
}

customElements.define('pathlight-learners', LearnerChooser);
