import type { PackManifest } from '../../core/packs/manifest.ts';
import { canSavePacks, newestManifest, PackError, removePack, savedPack, savePack } from '../../offline/pack.ts';

type State = 'unsupported' | 'none' | 'saving' | 'saved' | 'update' | 'offline' | 'full' | 'damaged' | 'stopped' | 'removed';

/** Saves one band on this device: size before, progress during, removal after. The words are in the page. */
class SavePack extends HTMLElement {
  #stop: AbortController | null = null;
  #manifest: PackManifest | null = null;

  connectedCallback(): void {
    if (!canSavePacks()) {
      this.#show('unsupported');
      return;
    }
    this.addEventListener('click', (event) => {
      const action = event.target instanceof Element ? event.target.closest('[data-action]')?.getAttribute('data-action') : null;
      if (action === 'save') void this.#save();
      if (action === 'stop') this.#stop?.abort();
      if (action === 'remove') void this.#remove();
    });
    void this.#look();
  }

  get #base(): string {
    return this.dataset.base ?? '/';
  }

  get #pack(): string {
    return this.dataset.pack ?? '';
  }

  #show(state: State): void {
    this.dataset.state = state;
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]')) part.hidden = !(part.dataset.when ?? '').split(' ').includes(state);
  }

  /** What is saved here; and, with a connection, whether there is something newer. */
  async #look(): Promise<void> {
    const saved = await savedPack(this.#base, this.#pack).catch(() => null);
    if (saved === null) {
      this.#show('none');
      return;
    }
    this.#show('saved');
    const newest = await newestManifest(this.#base, this.#pack).catch(() => null);
    if (newest !== null && newest.version !== saved.version) {
      this.#manifest = newest;
      this.#show('update');
    }
  }

  async #save(): Promise<void> {
    this.#stop = new AbortController();
    this.#progress(0, 1);
    this.#show('saving');
    try {
      this.#manifest ??= await newestManifest(this.#base, this.#pack);
      await savePack(this.#base, this.#manifest, (done, all) => this.#progress(done, all), this.#stop.signal);
      this.#manifest = null;
      this.#show('saved');
      // What was saved on purpose should not be cleared under pressure; the answer changes nothing shown here.
      if ('storage' in navigator && 'persist' in navigator.storage) void navigator.storage.persist();
    } catch (error) {
      const failure = error instanceof PackError ? error.failure : 'damaged';
      if (error instanceof PackError && failure === 'full') {
        for (const place of this.querySelectorAll('[data-missing]')) place.textContent = error.missing > 0 ? `${Math.ceil(error.missing / 1_000_000)} MB` : '';
      }
      if (failure !== 'stopped') this.#manifest = null;
      this.#show(failure);
    } finally {
      this.#stop = null;
      this.querySelector<HTMLElement>('button:not([hidden])')?.focus({ preventScroll: true });
    }
  }

  #progress(done: number, all: number): void {
    const bar = this.querySelector('progress');
    if (bar === null) return;
    bar.max = all;
    bar.value = done;
    for (const place of this.querySelectorAll('[data-percent]')) place.textContent = `${Math.round((100 * done) / all)} %`;
  }

  async #remove(): Promise<void> {
    await removePack(this.#base, this.#pack);
    this.#show('removed');
  }
}

customElements.define('pathlight-pack', SavePack);
