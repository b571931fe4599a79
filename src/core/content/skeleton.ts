import { componentsIn, type ComponentNode, type LessonNode } from './lesson-doc.ts';

/** Attributes of components that hold words; the others are structure, and the same in every language. */
const WORD_ATTRIBUTES = [
  'alt',
  'label',
  'button',
  'with',
  'from',
  'when',
  'who',
  'says',
  'unit',
  'value',
  'decorative',
];
const isName = (node: ComponentNode, name: string): boolean => name === 'name' && node.name === 'Person';

/** The structure of a lesson without its words: one line a component. */
export function skeletonOf(body: readonly LessonNode[]): { shape: string; line: number }[] {
  return componentsIn(body).map((node) => ({
    shape: `<${[
      node.name,
      ...node.attributes
        .filter(({ name }) => !WORD_ATTRIBUTES.includes(name) && !isName(node, name))
        .map(({ name, value }) => (value === true ? name : `${name}="${String(value)}"`))
        .sort(),
    ].join(' ')}>`,
    line: node.line,
  }));
}

/** The first place where a translation's structure leaves its source; null if nowhere. */
export function firstDifference(
  source: readonly LessonNode[],
  translated: readonly LessonNode[],
): { line: number | null; wanted: string | null; found: string | null } | null {
  const wanted = skeletonOf(source);
  const found = skeletonOf(translated);
  const index = Array.from({ length: Math.max(wanted.length, found.length) }, (_, at) => at).find(
    (at) => wanted[at]?.shape !== found[at]?.shape,
  );
  return index === undefined
    ? null
    : { line: found[index]?.line ?? null, wanted: wanted[index]?.shape ?? null, found: found[index]?.shape ?? null };
}
