import { loadEngine, type Engine, type FoundPage, type Hit } from './engine.ts';
import { answers, asCut, piecesOf } from './excerpt.ts';

type State = 'idle' | 'loading' | 'looking' | 'found' | 'none' | 'error' | 'offline';

const PAGE_OF_RESULTS = 8;
const PAUSE_MS = 180;

/** Results as one types, from one wing's index. All words are in the page; found text goes in as text only. */
class Search extends HTMLElement {
  #engine: Promise<Engine> | null = null;
  #attempt = 0;
  #turn = 0;
  #hits: readonly Hit[] = [];
  #shown = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const input = this.#input;
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    input.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#ask(), PAUSE_MS);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      void this.#ask();
    });
    for (const button of this.querySelectorAll('[data-again]')) button.addEventListener('click', () => void this.#ask());
    this.querySelector('[data-more]')?.addEventListener('click', () => void this.#more(this.#turn));
    if (input.value !== '') void this.#ask();
  }

  get #input(): HTMLInputElement {
    const input = this.querySelector('input');
    if (input === null) throw new Error('The search has no field.');
    return input;
  }

  get #results(): HTMLElement {
    const list = this.querySelector<HTMLElement>('[data-results]');
    if (list === null) throw new Error('The search has no list of results.');
    return list;
  }

  #load(): Promise<Engine> {
    this.#engine ??= loadEngine(this.dataset.index ?? '', this.dataset.tag ?? '', (this.#attempt += 1)).catch((error: unknown) => {
      this.#engine = null;
      throw error;
    });
    return this.#engine;
  }

  #show(state: State, words = ''): void {
    this.dataset.state = state;
    const status = this.querySelector<HTMLElement>('[data-status]');
    if (status !== null) status.textContent = state === 'loading' || state === 'looking' ? (status.dataset[state] ?? '') : words;
    if (state !== 'found' && state !== 'looking') this.#results.replaceChildren();
  }

  async #ask(): Promise<void> {
    const query = this.#input.value.trim();
    const turn = (this.#turn += 1);
    history.replaceState(null, '', query === '' ? location.pathname : `?${new URLSearchParams({ q: query }).toString()}`);
    if (query === '') {
      this.#show('idle');
      return;
    }
    if (this.#engine === null) this.#show('loading');
    try {
      const engine = await this.#load();
      if (turn !== this.#turn) return;
      if (this.dataset.state === 'loading') this.#show('looking');
      const { results } = await engine.search(query);
      if (turn !== this.#turn) return;
      await this.#fill(query, results, turn);
    } catch {
      if (turn === this.#turn) this.#fail();
    }
  }

  #fail(): void {
    const state = navigator.onLine ? 'error' : 'offline';
    this.#show(state, this.querySelector(`[data-when="${state}"] h2`)?.textContent ?? '');
  }

  async #fill(query: string, hits: readonly Hit[], turn: number): Promise<void> {
    this.#hits = hits;
    this.#shown = 0;
    const first = await this.#fetch(0);
    if (turn !== this.#turn) return;
    if (!first.some((page) => answers(query, page.excerpt))) {
      this.#showNone(query);
      return;
    }
    this.#results.replaceChildren(...first.map((page) => this.#entry(page)));
    this.#shown = first.length;
    const form = new Intl.PluralRules(document.documentElement.lang).select(hits.length);
    const words = this.getAttribute(`data-found-${form}`) ?? this.getAttribute('data-found-other') ?? '';
    this.#show('found', words.replace('{count}', String(hits.length)));
    this.#offerMore();
  }

  #showNone(query: string): void {
    const title = this.querySelector<HTMLElement>('[data-none]');
    const words = (title?.dataset.none ?? '').replace('{query}', () => query);
    if (title !== null) title.textContent = words;
    this.#show('none', words);
  }

  #fetch(from: number): Promise<FoundPage[]> {
    return Promise.all(this.#hits.slice(from, from + PAGE_OF_RESULTS).map((hit) => hit.data()));
  }

  async #more(turn: number): Promise<void> {
    try {
      const next = await this.#fetch(this.#shown);
      if (turn !== this.#turn) return;
      const entries = next.map((page) => this.#entry(page));
      this.#results.append(...entries);
      this.#shown += next.length;
      this.#offerMore();
      entries[0]?.querySelector('a')?.focus();
    } catch {
      if (turn === this.#turn) this.#fail();
    }
  }

  #offerMore(): void {
    const button = this.querySelector<HTMLElement>('[data-more]');
    if (button !== null) button.hidden = this.#shown >= this.#hits.length;
  }

  #entry(page: FoundPage): HTMLElement {
    const entry = document.createElement('li');
    entry.append(link(page.url, page.meta.title ?? page.url), excerpt(page));
    // A part is worth a link of its own when its title says what was asked for.
    const speaking = page.sub_results.filter(({ url, title, excerpt: marked }) => url !== page.url && piecesOf(title, marked).some(({ found }) => found));
    const parts = speaking.slice(0, Number(this.dataset.parts ?? '0'));
    if (parts.length > 0) {
      const list = document.createElement('ul');
      for (const part of parts) list.appendChild(document.createElement('li')).append(link(part.url, part.title));
      entry.append(list);
    }
    return entry;
  }
}

function link(url: string, title: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.textContent = title;
  return anchor;
}

function excerpt({ plain_excerpt: plain, excerpt: marked }: FoundPage): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  for (const { text, found } of piecesOf(asCut(plain), marked)) {
    const piece = found ? document.createElement('mark') : document.createTextNode('');
    piece.textContent = text;
    paragraph.append(piece);
  }
  return paragraph;
}

customElements.define('pathlight-search', Search);
