/** A branching case as a graph: turns lead by their options to other turns or to endings. */
export interface Branching {
  turns: { id: string; options: { id: string; next: string }[] }[];
  endings: { id: string }[];
}

/**
 * What is wrong with the way a case branches: a `next` that leads nowhere, a loop, a path of more than five
 * questions, a turn or an ending that no path reaches.
 */
export function decideProblems(item: Branching): { path: (string | number)[]; message: string }[] {
  const problems: { path: (string | number)[]; message: string }[] = [];
  const turns = new Map(item.turns.map((turn) => [turn.id, turn]));
  const endings = new Set(item.endings.map((ending) => ending.id));

  for (const [t, turn] of item.turns.entries())
    for (const [o, option] of turn.options.entries())
      if (!turns.has(option.next) && !endings.has(option.next))
        problems.push({
          path: ['turns', t, 'options', o, 'next'],
          message: `"${option.next}" is neither a turn nor an ending of this item`,
        });
  if (problems.length > 0) return problems;

  const reached = new Set<string>();
  const loops: string[] = [];
  let longest = 0;
  const walk = (id: string, path: string[]): void => {
    reached.add(id);
    const turn = turns.get(id);
    if (!turn) {
      longest = Math.max(longest, path.length);
      return;
    }
    if (path.includes(id)) {
      loops.push(id);
      return;
    }
    for (const next of new Set(turn.options.map((option) => option.next))) walk(next, [...path, id]);
  };
  const first = item.turns[0];
  if (first) walk(first.id, []);

  if (loops.length > 0) problems.push({ path: ['turns'], message: 'go round in a circle: every choice must lead on' });
  else if (longest > 5)
    problems.push({ path: ['turns'], message: `have a path of ${longest} questions; at most four turns and "why?"` });
  for (const [index, turn] of item.turns.entries())
    if (!reached.has(turn.id)) problems.push({ path: ['turns', index], message: `no choice leads to "${turn.id}"` });
  for (const [index, ending] of item.endings.entries())
    if (!reached.has(ending.id))
      problems.push({ path: ['endings', index], message: `no choice leads to "${ending.id}"` });
  return problems;
}
