import { TODO } from '../core/content/todo.ts';
import { quoted } from './skeleton-lesson.ts';

/** The first free id of a strand and band. Numbers are never used again, so the next is one above the highest. */
export function nextSkillId(ids: readonly string[], strand: string, band: string): string {
  const numbers = ids.filter((id) => id.startsWith(`${strand}.${band}.`)).map((id) => Number(id.split('.').at(-1)));
  return `${strand}.${band}.${Math.max(0, ...numbers) + 1}`;
}

/** A skill as it stands in curriculum/skills/<strand>.yaml. */
export const skillSkeleton = (id: string): string => `  - id: ${id}
    statement: ${quoted(`I can ${TODO} something a teacher could watch, or a learner show.`)}
    buildsOn: []
    sensitivity: 0
    risks: []
    crosswalk: []
`;

/** A wrong idea as it stands in curriculum/misconceptions/<strand>.yaml. */
export const misconceptionSkeleton = (id: string, skill: string): string => `  - id: ${id}
    skill: ${skill}
    says: ${quoted(`${TODO} the wrong idea in the child's words.`)}
    why: ${quoted(`${TODO} why it tempts.`)}
    mend: Learn
    sayThis: ${quoted(`${TODO} what a teacher may say.`)}
`;

/** A country of which nothing is known yet: pages then show the general way to help. */
export const countrySkeleton = (
  iso: string,
  name: string,
): string => `# Where a child, a family or a teacher can turn for help. Read README.md in this folder before changing a number.
iso: ${quoted(iso)}
name: ${quoted(name)}
ownNames: {}
confidence: low
emergency: null
childHelplines: []
illegalImages: []
onlineSafety: []
policeOnline: []
sources: []
`;

/** A file with lines added at its end. */
export const appendTo = (text: string, lines: string): string => `${text.trimEnd()}\n${lines}`.trimStart();
