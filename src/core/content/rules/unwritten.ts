import { bandTexts } from '../learner-text.ts';
import { plural } from '../plural.ts';
import type { Problem } from '../problem.ts';
import { todosIn } from '../todo.ts';
import { flag, type World } from '../world.ts';

/** Words that a skeleton left to its author: one problem for each part of a lesson and each item, with how many. */
export function unwritten(world: World): Problem[] {
  const groups = new Map<string, { first: Problem; count: number }>();
  for (const text of bandTexts(world)) {
    const count = todosIn(text.text);
    if (count === 0) continue;
    const first = text.flag({
      rule: 'unwritten',
      message: '',
      mend: 'Write it; the note after TODO: says what belongs there.',
    });
    const where = first.where.split(' › ').slice(0, 2).join(' › ');
    const key = `${first.file} ${where}`;
    const group = groups.get(key);
    groups.set(key, { first: group?.first ?? { ...first, where }, count: (group?.count ?? 0) + count });
  }
  for (const skill of world.skills) {
    if (todosIn(skill.value.statement) > 0)
      groups.set(skill.value.id, {
        first: flag(skill, ['statement'], {
          rule: 'unwritten',
          message: '',
          mend: 'Write it: one sentence that begins "I can".',
        }),
        count: 1,
      });
  }
  return [...groups.values()].map(({ first, count }) => ({
    ...first,
    message: `${plural(count, 'text')} still to be written.`,
  }));
}
