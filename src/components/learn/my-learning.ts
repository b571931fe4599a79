import { StoreError } from '../../store/failure.ts';
import { currentLearner, LOOKING, recallLearner, type Learner } from '../../store/learners.ts';
import { onStoreNews } from '../../store/news.ts';
import type { LearnerChooser } from './learner-chooser.ts';
import type { LearningData } from './my-learning-data.ts';
import { paint } from './my-learning-paint.ts';
import { phrases, type Phrases } from './phrases.ts';

/** Longer than this and the browser holds the record back; it may still come. */
const PATIENCE_MS = 8000;

type State = 'loading' | 'nobody' | 'looking' | 'empty' | 'ready' | 'error';

/** `<pathlight-my-learning>`: shows what the record says. Every state of it is a word on the element, so that styles can follow. */
class MyLearning extends HTMLElement {
  #data: LearningData | null = null;
  #say: Phrases = phrases({}, 'en');
  /** Counts the readings, so that a late one never paints over a newer. */
  #reading = 0;
  #leave: (() => void)[] = [];

  connectedCallback(): void {
    const text = this.querySelector('[data-learning]')?.textContent;
    if (text === undefined) return;
    // Written by MyLearning.astro of the same build.
    this.#data = JSON.parse(text) as LearningData;
    this.#say = phrases(this.#data.words, this.#data.lang);
    const refresh = (): void => void this.#refresh();
    const onTurn = (event: Event): void => {
      if (!(event instanceof PageTransitionEvent) || event.persisted) refresh();
    };
    const seen = (): void => {
      if (document.visibilityState === 'visible') refresh();
    };
    this.#listen(document, 'learner-chosen', refresh);
    this.#listen(document, 'record-changed', refresh);
    this.#listen(document, 'visibilitychange', seen);
    this.#listen(window, 'storage', refresh);
    this.#listen(window, 'pageshow', onTurn);
    this.#leave.push(onStoreNews((news) => this.#tell(news)));
    this.addEventListener('click', (event) => {
      const action = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]')?.dataset.do : undefined;
      if (action === 'again' && event.target instanceof Element && event.target.closest('[data-error]')) refresh();
      if (action === 'reload') location.reload();
    });
    refresh();
  }

  disconnectedCallback(): void {
    for (const leave of this.#leave.splice(0)) leave();
  }

  #listen(target: EventTarget, name: string, listener: (event: Event) => void): void {
    target.addEventListener(name, listener);
    this.#leave.push(() => target.removeEventListener(name, listener));
  }

  async #refresh(): Promise<void> {
    const known = currentLearner();
    const learner = await recallLearner();
    if (known === null && learner !== null) {
      // Painted again when all on the page hear of it.
      this.dispatchEvent(new CustomEvent('learner-chosen', { bubbles: true, detail: learner }));
      return;
    }
    this.#reading += 1;
    if (learner === null) {
      this.#show('nobody', this.#say(this.#data?.young === true ? 'learning.nobodyYoung' : 'learning.nobody'), []);
      await this.querySelector<LearnerChooser>('pathlight-learners')?.ask(false);
      return;
    }
    if (learner.id === LOOKING.id) {
      this.#show('looking', this.#say('learning.looking'), []);
      return;
    }
    await this.#read(learner, this.#reading);
  }

  async #read(learner: Learner, reading: number): Promise<void> {
    if (this.dataset.state !== 'ready' && this.dataset.state !== 'empty') this.#state('loading', this.#say('learning.loading'));
    const late = setTimeout(() => {
      if (reading === this.#reading) this.#fail('blocked');
    }, PATIENCE_MS);
    try {
      const { eventsOf } = await import('../../store/read.ts');
      const events = await eventsOf(learner.id);
      if (reading !== this.#reading) return;
      this.#show(events.length === 0 ? 'empty' : 'ready', null, events);
      await this.#keep(events.some(({ kind }) => kind === 'finished'));
    } catch (error) {
      if (reading === this.#reading) this.#fail(error instanceof StoreError && (error.kind === 'blocked' || error.kind === 'closed') ? error.kind : 'unknown');
    } finally {
      clearTimeout(late);
    }
  }

  /** Says honestly how safe the record is, once there is something in it. */
  async #keep(finished: boolean): Promise<void> {
    const [{ whereKept }, { isPersisted }] = await Promise.all([import('../../store/memory.ts'), import('../../store/persist.ts')]);
    const place = this.querySelector('[data-promise]');
    if (whereKept() === 'page') this.#write('[data-keep]', this.#say('learning.onPage'));
    else if (finished && place !== null) {
      const promised = await isPersisted();
      place.textContent = promised === 'unsure' ? '' : this.#say(promised === 'yes' ? 'learning.promised' : 'learning.notPromised');
    }
  }

  #show(state: State, summary: string | null, events: Parameters<typeof paint>[3]): void {
    if (this.#data === null) return;
    const found = paint(this, this.#data, this.#say, events, Date.now());
    this.#state(state, summary ?? found);
  }

  #fail(kind: 'blocked' | 'closed' | 'unknown'): void {
    this.#write('[data-error-text]', this.#say(`learning.error.${kind}`));
    this.#state('error', '');
  }

  #state(state: State, summary: string): void {
    this.dataset.state = state;
    this.setAttribute('aria-busy', String(state === 'loading'));
    const error = this.querySelector<HTMLElement>('[data-error]');
    if (error !== null) error.hidden = state !== 'error';
    const place = document.querySelector('[data-summary]');
    if (place !== null && place.textContent !== summary) place.textContent = summary;
  }

  #tell(news: 'newer-version-elsewhere' | 'close-other-tab' | 'open-again'): void {
    const box = this.querySelector<HTMLElement>('[data-news]');
    if (box === null) return;
    box.hidden = news === 'open-again';
    if (news === 'open-again') return;
    this.#write('[data-news-text]', this.#say(`learning.news.${news}`));
    const reload = box.querySelector('button');
    if (reload !== null) reload.hidden = news !== 'newer-version-elsewhere';
  }

  #write(selector: string, text: string): void {
    const place = this.querySelector(selector);
    if (place !== null) place.textContent = text;
  }
}

customElements.define('pathlight-my-learning', MyLearning);
