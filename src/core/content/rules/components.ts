import { COMPONENTS, type ComponentRule } from '../components.ts';
import { PARTS } from '../ids.ts';
import { childrenOf, has, type ComponentNode, type LessonNode } from '../lesson-doc.ts';
import type { Problem } from '../problem.ts';
import { at, type PlacedLesson, type World } from '../world.ts';
import { meant } from './framework.ts';

/** Only known components, with the properties they have, where they belong; no code, no HTML, no outside address. */
export function components(world: World): Problem[] {
  const open = new Set([
    ...world.countries.flatMap(({ value }) => [
      ...value.childHelplines.flatMap(({ website, chat }) => [website, chat]),
      ...value.sources.map(({ url }) => url),
    ]),
    ...world.sources.flatMap(({ value }) => (value.doi === undefined ? [] : [`https://doi.org/${value.doi}`])),
  ]);
  return world.lessons.flatMap((lesson) => look(lesson, lesson.body, [], open));
}

const names = [...PARTS] as readonly string[];

function look(
  lesson: PlacedLesson,
  nodes: readonly LessonNode[],
  inside: readonly string[],
  open: ReadonlySet<string | undefined>,
): Problem[] {
  return nodes.flatMap((node) => {
    const here = inside.join(' › ');
    const say = (rule: string, message: string, mend: string): Problem =>
      at(lesson.file, node.line, here, { rule, message, mend });
    if (node.kind === 'code')
      return [
        say(
          'code',
          `Code is not allowed in a lesson: ${node.text.split('\n')[0]?.slice(0, 60) ?? ''}`,
          'Write plain text. A { or } in running text is read as code: use ( ) instead.',
        ),
      ];
    if (node.kind === 'text' || node.kind === 'comment') return [];
    if (node.kind === 'block')
      return [...block(node, inside, open, say), ...look(lesson, childrenOf(node), inside, open)];
    const rest = look(lesson, node.children, [...inside, node.name], open);
    const rule = COMPONENTS[node.name];
    if (names.includes(node.name) && node.name !== 'Help') {
      if (inside.length > 0)
        rest.unshift(
          say(
            'parts',
            `<${node.name}> stands inside <${inside.at(-1) ?? ''}>.`,
            'Close that part first: parts stand one after the other.',
          ),
        );
      return [
        ...node.attributes.map(({ name }) =>
          say('component', `<${node.name}> takes no properties; it has "${name}".`, 'Take it out.'),
        ),
        ...rest,
      ];
    }
    if (rule === undefined) {
      const html = /^[a-z]/.test(node.name) || node.name === '';
      return [
        say(
          html ? 'code' : 'component',
          html ? `HTML is not allowed in a lesson: <${node.name}>.` : `There is no component <${node.name}>.`,
          html
            ? 'Write Markdown, or use a component.'
            : meant(
                node.name,
                [...Object.keys(COMPONENTS), ...names],
                `The components are: ${Object.keys(COMPONENTS).join(', ')}.`,
              ),
        ),
        ...rest,
      ];
    }
    return [...properties(node, rule, say), ...nesting(node, rule, inside, say), ...rest];
  });
}

type Say = (rule: string, message: string, mend: string) => Problem;

function properties(node: ComponentNode, rule: ComponentRule, say: Say): Problem[] {
  const known = [...rule.needs, ...rule.may];
  const out: Problem[] = [];
  for (const { name, value } of node.attributes) {
    if (value === null)
      out.push(say('code', `<${node.name}> holds code in ${name}.`, `Write ${name}="…" with plain text.`));
    else if (!known.includes(name))
      out.push(
        say(
          'component',
          `<${node.name}> has no property "${name}".`,
          known.length === 0
            ? 'It has none: take it out.'
            : meant(name, known, `Its properties are: ${known.join(', ')}.`),
        ),
      );
    else if (value === '' || (value === true && !['short', 'decorative'].includes(name)))
      out.push(say('component', `${name} of <${node.name}> is empty.`, `Write ${name}="…".`));
  }
  for (const name of rule.needs)
    if (!has(node, name))
      out.push(say('component', `<${node.name}> needs "${name}".`, `Write <${node.name} ${name}="…">.`));
  return out;
}

function nesting(node: ComponentNode, rule: ComponentRule, inside: readonly string[], say: Say): Problem[] {
  const out: Problem[] = [];
  const parent = inside.at(-1) ?? '';
  if (rule.inside.length > 0 && !rule.inside.includes(parent)) {
    out.push(
      say(
        'component',
        `<${node.name}> stands in ${parent === '' ? 'no part' : `<${parent}>`}.`,
        `It belongs in ${rule.inside.map((name) => `<${name}>`).join(' or ')}.`,
      ),
    );
  }
  if (rule.holds === 'any') return out;
  for (const child of node.children) {
    if (child.kind === 'component' && (rule.holds === 'text' || !rule.holds.includes(child.name))) {
      out.push(
        say(
          'component',
          `<${node.name}> cannot hold <${child.name}>.`,
          rule.holds === 'text'
            ? 'It holds text only.'
            : rule.holds.length === 0
              ? 'It holds nothing: write it as one tag, < … />.'
              : `It holds ${rule.holds.map((name) => `<${name}>`).join(', ')}.`,
        ),
      );
    }
    const hasText = (child.kind === 'text' && child.text.trim() !== '') || child.kind === 'block';
    if (hasText && rule.holds !== 'text')
      out.push(say('component', `<${node.name}> cannot hold text.`, 'Move the text below it.'));
  }
  return out;
}

const BLOCKS = [
  'paragraph',
  'list',
  'listItem',
  'heading',
  'emphasis',
  'strong',
  'link',
  'break',
  'thematicBreak',
  'table',
  'tableRow',
  'tableCell',
  'blockquote',
];

function block(
  node: Extract<LessonNode, { kind: 'block' }>,
  inside: readonly string[],
  open: ReadonlySet<string | undefined>,
  say: Say,
): Problem[] {
  if (node.type === 'image')
    return [
      say(
        'code',
        'A lesson holds no picture files.',
        'Compose a <Scene> from the picture kit. There are never photographs of children.',
      ),
    ];
  if (!BLOCKS.includes(node.type))
    return [say('code', `"${node.type}" is not used in lessons.`, 'Use paragraphs, lists, bold, italics and tables.')];
  if (node.type === 'heading' && node.depth < 3)
    return [
      say(
        'parts',
        'A heading in a lesson has at least three #.',
        'Write ###: the page itself has the first two levels.',
      ),
    ];
  if (node.type === 'link' && !open.has(node.url ?? '')) {
    const outside = /^[a-z]+:/i.test(node.url ?? '');
    return [
      say(
        'walls',
        `This links to ${node.url ?? 'nothing'}.`,
        outside
          ? 'Lessons link outside only to addresses of curriculum/support and curriculum/sources.yaml; name the thing instead.'
          : `Lessons hold no links: the page leads on by itself. Say it in words${inside.includes('Teacher') ? ', for teachers too' : ''}.`,
      ),
    ];
  }
  return [];
}
