/** Where the chosen country is kept: on this device, and nothing else with it. */
const KEY = 'pathlight-country';

const kept = {
  read: (): string => {
    try {
      return localStorage.getItem(KEY) ?? '';
    } catch {
      return '';
    }
  },
  write: (iso: string): void => {
    try {
      if (iso === '') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, iso);
    } catch {
      // A device that keeps nothing shows the numbers all the same.
    }
  },
};

/** Shows one country's numbers where they are needed, taken out of the page that holds all of them. */
class NumbersOf extends HTMLElement {
  readonly #countries = new Map<string, Element>();
  #general: Node[] = [];

  connectedCallback(): void {
    const emergency = document.getElementById('emergency');
    if (emergency !== null) this.#general = [...emergency.childNodes];
    void this.#fill().catch(() => undefined);
  }

  async #fill(): Promise<void> {
    const from = this.dataset.from ?? '';
    const here = location.pathname === from;
    const page = here ? document : new DOMParser().parseFromString(await (await fetch(from)).text(), 'text/html');
    const select = this.querySelector('select');
    if (select === null) return;
    for (const details of page.querySelectorAll<HTMLElement>('[data-country]')) {
      const iso = details.dataset.country ?? '';
      this.#countries.set(iso, details);
      select.add(new Option(details.querySelector('summary')?.textContent ?? iso, iso));
    }
    if (this.#countries.size === 0) return;
    select.value = this.#countries.has(kept.read()) ? kept.read() : '';
    select.addEventListener('change', () => {
      kept.write(select.value);
      this.#show(select.value);
    });
    this.querySelector('[data-action=forget]')?.addEventListener('click', () => {
      kept.write('');
      select.value = '';
      this.#show('');
      select.focus();
    });
    this.#part('pick').hidden = false;
    this.#show(select.value);
  }

  #show(iso: string): void {
    const country = this.#countries.get(iso);
    this.#part('kept').hidden = country === undefined;
    this.#part('lines').replaceChildren(...this.#copies(country, 'lines'));
    const emergency = document.getElementById('emergency');
    if (emergency === null) return;
    const calls = this.#copies(country, 'emergency').filter((node) => node.nodeName !== 'H3');
    if (!calls.some((node) => node instanceof Element && node.matches('.calls'))) emergency.replaceChildren(...this.#general);
    else {
      const call = document.createElement('p');
      call.className = 'call';
      call.textContent = emergency.dataset.call ?? '';
      emergency.replaceChildren(call, ...calls);
    }
  }

  #copies(country: Element | undefined, part: string): Node[] {
    const source = country?.querySelector(`[data-part=${part}]`);
    return [...(source?.childNodes ?? [])].map((node) => document.importNode(node, true));
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part=${name}]`);
    if (part === null) throw new Error(`No part "${name}" among the numbers.`);
    return part;
  }
}

customElements.define('pathlight-numbers', NumbersOf);
