import { fingerprint } from '../core/content/fingerprint.ts';
import type { ItemsLock } from '../core/content/schemas/items-lock.ts';
import type { ItemShape } from '../core/content/schemas/quiz.ts';

/** What `npm run lock-items` is asked to do. */
export type LockStep =
  | { readonly kind: 'add' }
  | { readonly kind: 'typo' | 'retire'; readonly id: string; readonly reason: string; readonly on: string };

/**
 * The lock after one step.
 *
 * @returns the new lock with what was done, or what stands in the way
 */
export function nextLock(
  lock: ItemsLock,
  items: readonly ItemShape[],
  step: LockStep,
): { lock: ItemsLock; done: string[] } | { refused: string } {
  const kept = { ...lock.items };
  if (step.kind === 'add') {
    const fresh = items.filter(({ id }) => !(id in kept));
    for (const item of fresh) kept[item.id] = { meaning: fingerprint(item) };
    const changed = items.filter((item) => item.id in lock.items && lock.items[item.id]?.meaning !== fingerprint(item));
    return {
      lock: { items: kept },
      done: [
        `${fresh.length} items added, ${Object.keys(kept).length} in all.`,
        ...changed.map(
          ({ id }) => `"${id}" differs from what was published and was left as it is: npm run check says what to do.`,
        ),
      ],
    };
  }
  const entry = kept[step.id];
  if (entry === undefined) return { refused: `"${step.id}" is not in the lock.` };
  if (entry.retired !== undefined) return { refused: `"${step.id}" is retired already.` };
  const item = items.find(({ id }) => id === step.id);
  if (step.kind === 'retire') {
    if (item !== undefined) return { refused: `"${step.id}" still stands in a quiz. Take it out first.` };
    kept[step.id] = { ...entry, retired: { on: step.on, reason: step.reason } };
    return { lock: { items: kept }, done: [`"${step.id}" is retired.`] };
  }
  if (item === undefined) return { refused: `No quiz holds "${step.id}".` };
  const meaning = fingerprint(item);
  if (meaning === entry.meaning)
    return { refused: `"${step.id}" is as it was published: capitals, punctuation and feedback need no mending here.` };
  kept[step.id] = {
    ...entry,
    meaning,
    mended: [...(entry.mended ?? []), { was: entry.meaning, on: step.on, reason: step.reason }],
  };
  return { lock: { items: kept }, done: [`"${step.id}" keeps its meaning with its words mended.`] };
}

/** The lock as a file: one item a line, in the order of their ids. */
export function lockText(lock: ItemsLock): string {
  const ids = Object.keys(lock.items).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return [
    '# The fingerprint of every item ever published. Written by `npm run lock-items`, never by hand; no line is ever taken out.',
    "# An item keeps its meaning for ever, because records on learners' devices hold answers to it.",
    ids.length === 0 ? 'items: {}' : 'items:',
    ...ids.map((id) => `  ${id}: ${flow(lock.items[id])}`),
    '',
  ].join('\n');
}

/** A value as one line of YAML; JSON's strings are YAML's. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${flow(inner)}`)
      .join(', ')} }`;
  return JSON.stringify(value);
}
