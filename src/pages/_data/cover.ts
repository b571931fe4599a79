import { bodyOf } from '../../catalogue.ts';
import type { PersonSpec, SceneSpec, ThingSpec } from '../../components/shared/picture/spec.ts';
import { attribute, componentsIn, type ComponentNode } from '../../core/content/lesson-doc.ts';
import type { Lesson } from '../../core/content/curriculum.ts';

const text = (node: ComponentNode, name: string): string | undefined => attribute(node, name) ?? undefined;

const person = (node: ComponentNode): PersonSpec => ({
  look: attribute(node, 'look') ?? '',
  name: text(node, 'name'),
  feel: text(node, 'feel'),
  pose: text(node, 'pose'),
  holds: text(node, 'holds'),
  wears: text(node, 'wears'),
  at: text(node, 'at'),
});

const thing = (node: ComponentNode): ThingSpec => ({
  name: attribute(node, 'name') ?? '',
  at: text(node, 'at'),
  label: text(node, 'label'),
  wears: text(node, 'wears'),
  feel: text(node, 'feel'),
});

/** A lesson's first picture. */
export interface Cover {
  readonly scene: SceneSpec;
  /** False in a comic, whose first panel keeps its picture; else it moves to the head of an article. */
  readonly moves: boolean;
}

/** The first picture of a lesson, to stand for it on other pages and at its head; null if it has none. */
export function coverOf(lesson: Lesson): Cover | null {
  const all = componentsIn(bodyOf(lesson));
  const scene = all.find(({ name }) => name === 'Scene');
  if (scene === undefined) return null;
  const inside = componentsIn(scene.children);
  return {
    scene: {
      place: text(scene, 'place'),
      light: text(scene, 'light'),
      alt: attribute(scene, 'alt') ?? '',
      people: inside.filter(({ name }) => name === 'Person').map(person),
      things: inside.filter(({ name }) => name === 'Thing').map(thing),
    },
    moves: !all.some(({ name, children }) => name === 'Comic' && componentsIn(children).includes(scene)),
  };
}
