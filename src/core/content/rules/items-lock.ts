import { fingerprint } from '../fingerprint.ts';
import type { Problem } from '../problem.ts';
import { flag, type World } from '../world.ts';
import { items } from './unique-ids.ts';

/** A published item keeps its meaning for ever: old records hold answers to it. */
export function itemsLock(world: World): Problem[] {
  const { lock } = world;
  if (lock === null) return [];
  const all = items(world);
  const replaced = new Set(all.flatMap(({ value }) => value.replaces ?? []));
  const here = new Set(all.map(({ value }) => value.id));
  const quizUnread = [...world.unread].some((file) => file.startsWith('quizzes/'));
  const out: Problem[] = [];
  for (const item of all) {
    const { id } = item.value;
    const entry = lock.value.items[id];
    if (entry === undefined) {
      out.push(
        flag(item, ['id'], {
          rule: 'items-lock',
          warning: true,
          message: `"${id}" is not yet in quizzes/items.lock.`,
          mend: 'Run `npm run lock-items` when the item is finished: from then on its meaning is kept.',
        }),
      );
    } else if (entry.retired !== undefined) {
      out.push(
        flag(item, ['id'], {
          rule: 'items-lock',
          message: `"${id}" was retired on ${entry.retired.on}.`,
          mend: 'A retired id is never used again: give the item a new one.',
        }),
      );
    } else if (entry.meaning !== fingerprint(item.value)) {
      out.push(
        flag(item, ['id'], {
          rule: 'items-lock',
          message: `"${id}" is published, and its meaning changed: its type, skill, question, an answer, or which one is right.`,
          mend: `If only a typo was mended: npm run lock-items -- --typo ${id} --reason "what was mended". Otherwise bring the old words back and write a new item with \`replaces: ${id}\`.`,
        }),
      );
    }
  }
  for (const [id, entry] of Object.entries(lock.value.items)) {
    if (here.has(id) || entry.retired !== undefined || replaced.has(id) || quizUnread) continue;
    out.push(
      flag(lock, ['items', id], {
        rule: 'items-lock',
        message: `"${id}" was published, and no quiz holds it any more.`,
        mend: `Bring it back; or write its successor with \`replaces: ${id}\`; or run npm run lock-items -- --retire ${id} --reason "why it is no longer asked".`,
      }),
    );
  }
  return out;
}
