import type { Part } from './ids.ts';

/** An attribute of a component. `value` is null for one that holds code, which no lesson may. */
export interface Attribute {
  readonly name: string;
  readonly value: string | true | null;
}

/** A lesson's body as a plain tree, free of any parser. Lines count from 1 in the file. */
export type LessonNode =
  | {
      readonly kind: 'component';
      readonly name: string;
      readonly attributes: readonly Attribute[];
      readonly children: readonly LessonNode[];
      readonly line: number;
      readonly endLine: number;
    }
  | {
      readonly kind: 'block';
      readonly type: string;
      readonly depth: number;
      readonly url: string | null;
      readonly children: readonly LessonNode[];
      readonly line: number;
      readonly endLine: number;
    }
  | { readonly kind: 'text'; readonly text: string; readonly line: number; readonly endLine: number }
  | { readonly kind: 'comment'; readonly text: string; readonly line: number; readonly endLine: number }
  | { readonly kind: 'code'; readonly text: string; readonly line: number; readonly endLine: number };

export type ComponentNode = Extract<LessonNode, { kind: 'component' }>;

/** Children of a node; none for text, comments and code. */
export const childrenOf = (node: LessonNode): readonly LessonNode[] =>
  node.kind === 'component' || node.kind === 'block' ? node.children : [];

/** The node and all below it, in reading order. */
export function* walk(nodes: readonly LessonNode[]): Generator<LessonNode> {
  for (const node of nodes) {
    yield node;
    yield* walk(childrenOf(node));
  }
}

/** All components below the nodes, in reading order. */
export const componentsIn = (nodes: readonly LessonNode[]): ComponentNode[] =>
  [...walk(nodes)].filter((node) => node.kind === 'component');

/** The text of an attribute; null if it is not there or holds no text. */
export function attribute(node: ComponentNode, name: string): string | null {
  const value = node.attributes.find((given) => given.name === name)?.value;
  return typeof value === 'string' ? value : null;
}

/** True if the attribute is written, with or without a value. */
export const has = (node: ComponentNode, name: string): boolean => node.attributes.some((given) => given.name === name);

/** The first component of that name at the top of the lesson. */
export const partOf = (body: readonly LessonNode[], part: Part): ComponentNode | null =>
  body.find(
    (node): node is ComponentNode =>
      node.kind === 'component' && node.name === part && !(part === 'Help' && has(node, 'short')),
  ) ?? null;

/**
 * One piece of text a person reads.
 * `prose` is counted (words, sentences); `label` (labels, alternatives, names) and `heading` are checked but not counted.
 */
export interface Passage {
  readonly text: string;
  readonly line: number;
  readonly kind: 'prose' | 'heading' | 'label' | 'alt';
  /** True inside `<Myth>`, which is answered at once. */
  readonly myth: boolean;
}

const LABELS = ['label', 'button', 'with', 'from', 'when', 'name', 'who', 'says', 'unit', 'value', 'title', 'caption'];
const INLINE = ['emphasis', 'strong', 'link', 'delete', 'inlineCode', 'break'];
/** Components whose text is shared by all lessons, and so is no lesson's own. */
const SHARED = ['Help', 'NotYourFault', 'LawNote', 'IfAChildTellsYou'];

/** All text below the nodes, block by block, in reading order. */
export function passagesOf(nodes: readonly LessonNode[], myth = false): Passage[] {
  const out: Passage[] = [];
  const run = { text: '', line: 0 };
  const flush = (): void => {
    const text = run.text.replace(/\s+/g, ' ').trim();
    if (text !== '') out.push({ text, line: run.line, kind: 'prose', myth });
    run.text = '';
  };
  for (const node of nodes) {
    if (node.kind === 'text' || (node.kind === 'block' && INLINE.includes(node.type))) {
      const text = node.kind === 'text' ? node.text : node.type === 'break' ? ' ' : textOf(node);
      if (run.text.trim() === '') run.line = node.line;
      run.text += text;
      continue;
    }
    if (node.kind === 'comment' || node.kind === 'code') continue;
    flush();
    if (node.kind === 'block') {
      const inner = passagesOf(node.children, myth);
      out.push(
        ...(node.type === 'heading' ? inner.map((passage) => ({ ...passage, kind: 'heading' as const })) : inner),
      );
      continue;
    }
    for (const { name, value } of node.attributes) {
      if (typeof value !== 'string' || value === '') continue;
      if (name === 'alt') out.push({ text: value, line: node.line, kind: 'alt', myth });
      else if (LABELS.includes(name) && !(node.name === 'Thing' && name === 'name')) {
        out.push({ text: value, line: node.line, kind: 'label', myth: myth || node.name === 'Myth' });
      }
    }
    if (!SHARED.includes(node.name)) out.push(...passagesOf(node.children, myth || node.name === 'Myth'));
  }
  flush();
  return out;
}

/** All text below a node, run together. */
export const textOf = (node: LessonNode): string =>
  node.kind === 'text' ? node.text : childrenOf(node).map(textOf).join('');
