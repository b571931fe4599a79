import type { Marking } from './marking.ts';
import type { Json, Marked, MarkedPart, Verdict } from './marked.ts';

/** Words the marking needs in the browser; everything else stands in the page already. */
export interface PaintWords {
  verdict: Record<Verdict | 'better', string>;
  several: { found: string; missed: string; extra: string };
  order: { fits: string; belongs: string };
  group: { fits: string; belongs: string };
  match: { fits: string };
  outcome: { full: string; most: string; some: string };
}

/** What a type does in the browser: it reads, writes and paints its own form, and knows nothing of the flow. */
export interface ItemClient {
  /** The answer as the form holds it now; `null` when nothing is chosen. */
  read(form: HTMLFormElement, item: Marking): Json;
  /** Puts an answer into the form. */
  write(form: HTMLFormElement, answer: Json, item: Marking): void;
  /** Shows how the parts came out. Gives the heading that focus goes to, or `null` for the outcome above the answers. */
  paint(form: HTMLFormElement, marked: Marked, words: PaintWords, answer: Json): HTMLElement | null;
  /** Sets the parts in the order of this sitting, and readies what only works with JavaScript. */
  arrange(form: HTMLFormElement, item: Marking, seed: string): void;
  /** Goes on inside the item (the next turn of a case). True when it did, so that nothing is checked yet. */
  step?(form: HTMLFormElement, item: Marking): boolean;
}

/** All parts of a form by id. */
export function partsOf(form: HTMLFormElement): Map<string, HTMLElement> {
  return new Map(
    [...form.querySelectorAll<HTMLElement>('[data-part]')].map((element) => [element.dataset.part ?? '', element]),
  );
}

/** All controls that hold an answer. */
export function controls(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('input, select, textarea')];
}

/** Sets children in the order of the ids; the rest keep their place behind them. */
export function reorder(parent: Element, ids: readonly string[], idOf: (child: Element) => string | undefined): void {
  const children = [...parent.children];
  for (const id of ids) {
    const child = children.find((one) => idOf(one) === id);
    if (child) parent.append(child);
  }
}

/** Marks each choice with `data-chosen`, so that its look needs no `:has`. */
export function showChosen(form: HTMLFormElement): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]')) {
    const face = input.closest('.card-to label') ?? input.closest('.opt, .spot-part');
    face?.toggleAttribute('data-chosen', input.checked);
  }
}

/** Opens the feedback of one part in place, with its heading in words. Gives the heading. */
export function openFeedback(
  form: HTMLFormElement,
  feedback: string,
  verdict: Verdict,
  heading: string,
): HTMLElement | null {
  const details = [...form.querySelectorAll<HTMLDetailsElement>('details[data-feedback]')].find(
    (one) => one.dataset.feedback === feedback,
  );
  if (!details) return null;
  details.open = true;
  details.dataset.shown = '';
  details.dataset.verdict = verdict;
  const title = details.querySelector<HTMLElement>('h3');
  const text = title?.querySelector('span');
  if (text) text.textContent = heading;
  title?.querySelector('use')?.setAttribute('href', verdict === 'key' ? '#ico-key' : '#ico-other');
  return title;
}

/** Takes all marking away again, for a second try. */
export function clearMarks(form: HTMLFormElement): void {
  for (const details of form.querySelectorAll<HTMLDetailsElement>('details[data-feedback]')) {
    details.open = false;
    delete details.dataset.shown;
  }
  for (const part of form.querySelectorAll<HTMLElement>('[data-state]')) delete part.dataset.state;
  delete form.dataset.marked;
  for (const control of controls(form)) control.disabled = false;
}

/** Shows one part's outcome on its frame. */
export function state(part: HTMLElement | undefined, verdict: Verdict): void {
  if (part) part.dataset.state = verdict;
}

/** Options of one choice: the chosen one, then the better one where another was chosen. */
export function paintChoice(form: HTMLFormElement, parts: readonly MarkedPart[], words: PaintWords): HTMLElement | null {
  const elements = partsOf(form);
  const chosen = parts.find((part) => part.chosen);
  const key = parts.find((part) => part.verdict === 'key');
  let heading: HTMLElement | null = null;
  if (chosen) {
    state(elements.get(chosen.id), chosen.verdict);
    heading = openFeedback(form, chosen.id, chosen.verdict, words.verdict[chosen.verdict]);
  }
  if (key && key !== chosen) {
    state(elements.get(key.id), 'key');
    openFeedback(form, key.id, 'key', words.verdict.better);
  }
  return heading;
}

/** Parts to be found among others: found, missed, or chosen though they do not fit. */
export function paintSeveral(form: HTMLFormElement, parts: readonly MarkedPart[], words: PaintWords): void {
  const elements = partsOf(form);
  for (const part of parts) {
    if (!part.chosen && part.verdict !== 'key') continue;
    const heading = !part.chosen ? words.several.missed : part.verdict === 'key' ? words.several.found : words.several.extra;
    const verdict: Verdict = part.chosen && part.verdict === 'key' ? 'key' : part.chosen ? 'other' : 'fair';
    state(elements.get(part.id), verdict === 'fair' ? 'key' : verdict);
    openFeedback(form, part.id, verdict === 'fair' ? 'key' : verdict, heading);
  }
}

/** Fills `{name}` in words that came from the page. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
