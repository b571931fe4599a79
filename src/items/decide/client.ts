import { shuffle } from '../../core/quiz/shuffle.ts';
import { asPairs, type Json } from '../marked.ts';
import type { Marking } from '../marking.ts';
import { paintChoice, partsOf, reorder, showChosen, state, type ItemClient } from '../paint.ts';
import { walk } from './mark.ts';

const idOf = (child: Element): string | undefined => (child as HTMLElement).dataset.part;

export const decideClient: ItemClient = {
  read(form, item) {
    const answer = choices(form, item);
    return Object.keys(answer).length > 0 ? answer : null;
  },
  write(form, answer, item) {
    const pairs = asPairs(answer);
    for (const input of form.querySelectorAll('input')) input.checked = pairs.get(input.name) === input.value;
    form.dataset.turn = '';
    open(form, item);
    if (item.type === 'decide' && walk(item, answer).ending !== null) while (decideClient.step?.(form, item));
    showChosen(form);
  },
  paint(form, marked, words) {
    const elements = partsOf(form);
    const turns = new Set(marked.parts.map(({ id }) => id.split('/')[0]));
    for (const turn of turns) paintChoice(form, marked.parts.filter(({ id }) => id.startsWith(`${turn}/`)), words);
    for (const { id, chosen, verdict } of marked.parts) if (chosen) state(elements.get(id), verdict);
    const ending = form.dataset.ending ?? '';
    for (const one of form.querySelectorAll<HTMLElement>('[data-ending]'))
      one.toggleAttribute('data-open', one.dataset.ending === ending);
    return null;
  },
  arrange(form, item, seed) {
    if (item.type !== 'decide') return;
    for (const turn of item.turns) {
      const list = turnOf(form, turn.id)?.querySelector('.opts');
      if (list) reorder(list, shuffle(turn.options.map(({ id }) => `${turn.id}/${id}`), `${seed}/${turn.id}`), idOf);
    }
    form.dataset.turn = '';
    for (const ending of form.querySelectorAll('[data-ending]')) ending.removeAttribute('data-open');
    open(form, item);
  },
  step(form, item) {
    if (item.type !== 'decide') return false;
    const at = item.turns.find(({ id }) => id === form.dataset.turn);
    const chosen = at?.options.find(({ id }) => id === checked(form, at.id));
    const next = item.turns.find(({ id }) => id === chosen?.next);
    if (!at || !chosen || !next) return false;
    turnOf(form, at.id)?.setAttribute('data-passed', '');
    form.dataset.turn = next.id;
    turnOf(form, next.id)?.setAttribute('data-open', '');
    turnOf(form, at.id)?.after(turnOf(form, next.id) ?? '');
    turnOf(form, next.id)?.querySelector<HTMLElement>('legend')?.focus();
    return true;
  },
};

/** Shows the first turn only. */
function open(form: HTMLFormElement, item: Marking): void {
  if (item.type !== 'decide') return;
  const first = item.turns[0]?.id ?? '';
  for (const turn of form.querySelectorAll<HTMLElement>('.turn')) {
    turn.removeAttribute('data-passed');
    turn.toggleAttribute('data-open', turn.dataset.turn === first);
  }
  form.dataset.turn = first;
}

/** The choices on the path so far, no others: a turn that was left again does not count. */
function choices(form: HTMLFormElement, item: Marking): Record<string, Json> {
  if (item.type !== 'decide') return {};
  const all: Record<string, Json> = {};
  for (const turn of item.turns) {
    const value = checked(form, turn.id);
    if (value !== undefined) all[turn.id] = value;
  }
  const path: Record<string, Json> = {};
  const { steps, ending } = walk(item, all);
  for (const { turn, option } of steps) path[turn.id] = option.id;
  form.dataset.ending = ending ?? '';
  return path;
}

function checked(form: HTMLFormElement, turn: string): string | undefined {
  return turnOf(form, turn)?.querySelector<HTMLInputElement>('input:checked')?.value;
}

function turnOf(form: HTMLFormElement, turn: string): HTMLElement | undefined {
  return [...form.querySelectorAll<HTMLElement>('.turn')].find((one) => one.dataset.turn === turn);
}
