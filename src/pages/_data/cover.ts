import { bodyOf } from '../../catalogue.ts';
import type { CoverSpec } from '../../components/learn/cover-spec.ts';
import { attribute, componentsIn, type ComponentNode } from '../../core/content/lesson-doc.ts';
import type { Lesson } from '../../core/content/curriculum.ts';

const text = (node: ComponentNode, name: string): string | undefined => attribute(node, name) ?? undefined;

const person = (node: ComponentNode): CoverSpec['people'][number] => ({
  look: attribute(node, 'look') ?? '',
  name: text(node, 'name'),
  feel: text(node, 'feel'),
  pose: text(node, 'pose'),
  holds: text(node, 'holds'),
  wears: text(node, 'wears'),
  at: text(node, 'at'),
});

const thing = (node: ComponentNode): CoverSpec['things'][number] => ({
  name: attribute(node, 'name') ?? '',
  at: text(node, 'at'),
  label: text(node, 'label'),
  wears: text(node, 'wears'),
  feel: text(node, 'feel'),
});

/** The first picture of a lesson, to stand for it on other pages and at its head; null if it has none. */
export function coverOf(lesson: Lesson): CoverSpec | null {
  const scene = componentsIn(bodyOf(lesson)).find(({ name }) => name === 'Scene');
  if (scene === undefined) return null;
  const inside = componentsIn(scene.children);
  return {
    place: text(scene, 'place'),
    light: text(scene, 'light'),
    alt: attribute(scene, 'alt') ?? '',
    people: inside.filter(({ name }) => name === 'Person').map(person),
    things: inside.filter(({ name }) => name === 'Thing').map(thing),
  };
}
