import { MAX_FILE_BYTES, type FileProblem } from '../../core/evidence/record-file.ts';
import { StoreError } from '../../store/failure.ts';
import { changePicture, chooseLearner, currentLearner, LOOKING, type Learner } from '../../store/learners.ts';
import type { ImportResult } from '../../store/transfer.ts';
import type { LearnerChooser } from './learner-chooser.ts';
import { phrases, type PhraseBook, type Phrases } from './phrases.ts';
import { offerFile, recordFileName } from './record-care-file.ts';

/** `<pathlight-record>`: saves, brings back, changes the picture, erases; says after each what happened. */
class RecordCare extends HTMLElement {
  #say: Phrases = phrases({}, 'en');
  /** A file that waits for a yes, since its learner was erased here. */
  #waiting: string | null = null;

  connectedCallback(): void {
    // Written by RecordCare.astro of the same build.
    this.#say = phrases(JSON.parse(this.querySelector('[data-words]')?.textContent ?? '{}') as PhraseBook, this.dataset.lang ?? 'en');
    this.hidden = false;
    const actions: Record<string, () => void> = {
      save: () => void this.#save(),
      picture: () => void this.#picture(),
      erase: () => this.#ask(true),
      keep: () => this.#ask(false),
      'erase-now': () => void this.#erase(),
      'bring-erased': () => void this.#bring(this.#waiting ?? '', true),
      'leave-erased': () => this.#leaveErased(),
    };
    this.addEventListener('click', (event) => {
      const action = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]')?.dataset.do : undefined;
      if (action !== undefined) actions[action]?.();
    });
    this.querySelector<HTMLInputElement>('[data-file]')?.addEventListener('change', (event) => void this.#chosen(event.currentTarget as HTMLInputElement));
    for (const news of ['learner-chosen', 'record-changed']) document.addEventListener(news, () => this.#fit());
    addEventListener('storage', () => this.#fit());
    addEventListener('hashchange', () => this.#openIfAsked());
    this.#fit();
    this.#openIfAsked();
  }

  /** "Take it with you" leads here: the care is open, then. */
  #openIfAsked(): void {
    const details = this.querySelector('details');
    if (details !== null && location.hash === `#${this.id}`) details.open = true;
  }

  get #learner(): Learner | null {
    const learner = currentLearner();
    return learner === null || learner.id === LOOKING.id ? null : learner;
  }

  /** Only bringing back is there for somebody who has no record yet. */
  #fit(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-needs=learner]')) part.hidden = this.#learner === null;
    this.#ask(false, false);
  }

  async #save(): Promise<void> {
    const learner = this.#learner;
    if (learner === null) return;
    try {
      const { exportRecord } = await import('../../store/transfer.ts');
      const text = await exportRecord(learner);
      offerFile(text, recordFileName(new Date()));
      this.#tell(this.#say.count('record.saved', (JSON.parse(text) as { events: unknown[] }).events.length));
    } catch {
      this.#tell(this.#say('record.saveFailed'));
    }
  }

  async #chosen(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (file === undefined) return;
    this.#tell(this.#say('record.reading'));
    if (file.size > MAX_FILE_BYTES) this.#refused({ kind: 'too-large' });
    else await this.#bring(await file.text().catch(() => ''), false);
    // The same file may be chosen again.
    input.value = '';
  }

  async #bring(content: string, evenIfErased: boolean): Promise<void> {
    this.#wait(null);
    const progress = this.querySelector('progress');
    const onProgress = (done: number, all: number): void => {
      if (progress === null) return;
      progress.hidden = done >= all;
      progress.value = done / all;
      this.#tell(this.#say('record.bringing', { percent: Math.floor((done / all) * 100) }));
    };
    try {
      const { importRecord } = await import('../../store/transfer.ts');
      this.#brought(content, await importRecord(content, { evenIfErased, onProgress }));
    } catch (error) {
      const kind = error instanceof StoreError && (error.kind === 'full' || error.kind === 'unavailable') ? error.kind : 'other';
      this.#tell(this.#say(`record.failed.${kind}`));
    } finally {
      if (progress !== null) progress.hidden = true;
    }
  }

  #brought(content: string, result: ImportResult): void {
    if (result.kind === 'refused') this.#refused(result.problem);
    else if (result.kind === 'erased-here') this.#wait(content);
    else {
      chooseLearner(result.learner);
      this.#changed();
      const known = result.known > 0 ? ` ${this.#say.count('record.known', result.known)}` : '';
      this.#tell(result.added === 0 ? this.#say('record.broughtNone') : this.#say.count('record.brought', result.added) + known);
    }
  }

  #refused(problem: FileProblem): void {
    this.#tell(this.#say(`record.refused.${problem.kind}`, problem.kind === 'damaged' ? { at: problem.at } : {}));
  }

  #wait(content: string | null): void {
    this.#waiting = content;
    const ask = this.querySelector<HTMLElement>('[data-was-erased]');
    if (ask === null) return;
    ask.hidden = content === null;
    if (content === null) return;
    this.#tell('');
    ask.querySelector('button')?.focus();
  }

  #leaveErased(): void {
    this.#wait(null);
    this.#tell(this.#say('record.leftErased'));
  }

  async #picture(): Promise<void> {
    const learner = this.#learner;
    const chooser = document.querySelector<LearnerChooser>('pathlight-learners');
    if (learner === null || chooser === null) return;
    const picture = await chooser.pick();
    this.querySelector<HTMLElement>('[data-do=picture]')?.focus();
    if (picture === null) return;
    try {
      await changePicture(learner, picture);
      this.#changed();
      this.#tell(this.#say('record.pictureChanged'));
    } catch {
      this.#tell(this.#say('record.pictureFailed'));
    }
  }

  /** The two steps of erasing: the question takes the place of the button. */
  #ask(open: boolean, focus = true): void {
    const first = this.querySelector<HTMLElement>('[data-erase-first]');
    const ask = this.querySelector<HTMLElement>('[data-erase-ask]');
    if (first === null || ask === null) return;
    first.hidden = open;
    ask.hidden = !open;
    if (focus) (open ? ask.querySelector('h3') : first.querySelector('button'))?.focus();
  }

  async #erase(): Promise<void> {
    const learner = this.#learner;
    if (learner === null) return;
    try {
      const { eraseLearner } = await import('../../store/erase.ts');
      await eraseLearner(learner.id);
      this.#changed();
      this.#tell(this.#say('record.erased'));
      this.querySelector('summary')?.focus();
    } catch {
      this.#tell(this.#say('record.eraseFailed'));
    }
  }

  #changed(): void {
    this.dispatchEvent(new CustomEvent('record-changed', { bubbles: true }));
  }

  #tell(text: string): void {
    const place = this.querySelector('[data-told]');
    if (place !== null) place.textContent = text;
  }
}

customElements.define('pathlight-record', RecordCare);
