import { fits, type Choices, type LessonFacts } from './lesson-filters.ts';

const factsOf = (row: HTMLElement): LessonFacts => ({
  band: row.dataset.bandOf ?? '',
  strands: (row.dataset.strand ?? '').split(' '),
  minutes: Number(row.dataset.minutes),
  modes: (row.dataset.mode ?? '').split(' '),
  care: row.dataset.care ?? '',
  review: row.dataset.review ?? '',
});

/** The list of lessons, narrowed by choices that stand in the address, so that a narrowed list can be sent on. */
class LessonList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('form[data-filters]');
    if (form === null) return;
    form.hidden = false;
    this.#fill(form, new URLSearchParams(location.search));
    form.addEventListener('change', () => this.#apply(form, true));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#clear(form);
    });
    this.querySelector('[data-clear]')?.addEventListener('click', () => this.#clear(form));
    addEventListener('popstate', () => {
      this.#fill(form, new URLSearchParams(location.search));
      this.#apply(form, false);
    });
    this.#apply(form, false);
  }

  #fill(form: HTMLFormElement, from: URLSearchParams): void {
    for (const select of form.querySelectorAll('select')) {
      const value = from.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
  }

  #clear(form: HTMLFormElement): void {
    this.#fill(form, new URLSearchParams());
    this.#apply(form, true);
    form.querySelector('select')?.focus();
  }

  #apply(form: HTMLFormElement, remember: boolean): void {
    const chosen = [...form.querySelectorAll('select')].filter(({ value }) => value !== '').map(({ name, value }) => [name, value] as const);
    const choices: Choices = Object.fromEntries(chosen);
    const rows = [...this.querySelectorAll<HTMLElement>('[data-lesson]')];
    for (const row of rows) row.hidden = !fits(factsOf(row), choices);
    const shown = rows.filter(({ hidden }) => !hidden).length;
    const narrowed = chosen.length > 0;
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = narrowed && group.querySelector('[data-lesson]:not([hidden])') === null;
    }
    this.#toggle('[data-none]', !(narrowed && shown === 0));
    this.#toggle('[data-jump]', narrowed);
    this.#toggle('button[type=reset]', !narrowed);
    const sum = this.querySelector<HTMLElement>('[data-sum]');
    if (sum !== null) sum.textContent = (sum.dataset.words ?? '').replace('{shown}', String(shown)).replace('{all}', String(rows.length));
    if (remember) history.replaceState(null, '', narrowed ? `?${new URLSearchParams(choices).toString()}` : location.pathname);
  }

  #toggle(selector: string, hidden: boolean): void {
    const part = this.querySelector<HTMLElement>(selector);
    if (part !== null) part.hidden = hidden;
  }
}

customElements.define('pathlight-lesson-list', LessonList);
