import { COMPONENTS, TEACHER_HEADINGS } from '../components.ts';
import { PARTS, STEP_PARTS, type Part } from '../ids.ts';
import {
  childrenOf,
  componentsIn,
  has,
  partOf,
  textOf,
  walk,
  type ComponentNode,
  type LessonNode,
} from '../lesson-doc.ts';
import type { Problem } from '../problem.ts';
import { at, flag, type PlacedLesson, type World } from '../world.ts';
import { meant } from './framework.ts';

/** All parts are there, in order, each holding something; the teacher's part has its headings. */
export function parts(world: World): Problem[] {
  return world.lessons.flatMap((lesson) => [...order(lesson), ...teacher(lesson)]);
}

const names = [...PARTS] as readonly string[];
const isPart = (node: LessonNode): node is ComponentNode & { readonly name: Part } =>
  node.kind === 'component' && names.includes(node.name) && !(node.name === 'Help' && has(node, 'short'));

function order(lesson: PlacedLesson): Problem[] {
  const found = lesson.body.filter(isPart);
  const out: Problem[] = [];
  for (const part of PARTS) {
    const given = found.filter(({ name }) => name === part);
    const optional = part === 'Help' && lesson.value.sensitivity === 0;
    if (given.length === 0 && !optional) {
      out.push(
        at(lesson.file, null, part, {
          rule: 'parts',
          message: `The part <${part}> is missing.`,
          mend: `Write it ${placeFor(part)}.`,
        }),
      );
    }
    if (given.length > 1 && part !== 'Help')
      out.push(
        at(lesson.file, given[1]?.line ?? null, part, {
          rule: 'parts',
          message: `<${part}> stands twice.`,
          mend: 'Put both into one.',
        }),
      );
    const [only] = given;
    if (
      only !== undefined &&
      part !== 'Help' &&
      textOf(only).trim() === '' &&
      componentsIn(only.children).length === 0
    ) {
      out.push(at(lesson.file, only.line, part, { rule: 'parts', message: `<${part}> is empty.`, mend: 'Write it.' }));
    }
  }
  const ranks = found.map(({ name }) => names.indexOf(name));
  for (const [index, node] of found.entries()) {
    if (index > 0 && (ranks[index] ?? 0) < (ranks[index - 1] ?? 0)) {
      out.push(
        at(lesson.file, node.line, node.name, {
          rule: 'parts',
          message: `<${node.name}> stands after <${found[index - 1]?.name ?? ''}>.`,
          mend: `The order is ${PARTS.join(', ')}.`,
        }),
      );
    }
  }
  for (const node of lesson.body) {
    if (isPart(node) || node.kind === 'comment' || node.kind === 'code') continue;
    if (node.kind === 'component' && ['Help', 'NotYourFault', 'LawNote'].includes(node.name)) continue;
    if (node.kind === 'component' && COMPONENTS[node.name] === undefined) continue; // named by the rule on components
    out.push(
      at(lesson.file, node.line, '', {
        rule: 'parts',
        message: 'This stands outside the parts of the lesson.',
        mend: 'Move it into a part, such as <Learn>: what stands outside is shown to nobody.',
      }),
    );
  }
  return out;
}

const placeFor = (part: Part): string => {
  const index = PARTS.indexOf(part);
  const before = PARTS[index - 1];
  return before === undefined ? 'first, after the front matter' : `after <${before}>`;
};

function teacher(lesson: PlacedLesson): Problem[] {
  const part = partOf(lesson.body, 'Teacher');
  if (part === null) return [];
  const headings = part.children.filter((node) => node.kind === 'block' && node.type === 'heading');
  const titles = headings.map((node) => textOf(node).trim());
  const out: Problem[] = [];
  for (const heading of headings) {
    const title = textOf(heading).trim();
    if (!(TEACHER_HEADINGS as readonly string[]).includes(title)) {
      out.push(
        at(lesson.file, heading.line, 'Teacher', {
          rule: 'teacher',
          message: `"${title}" is not a heading of the teacher's part.`,
          mend: meant(title, TEACHER_HEADINGS, `The headings are: ${TEACHER_HEADINGS.join(', ')}.`),
        }),
      );
    }
  }
  for (const title of TEACHER_HEADINGS) {
    if (!titles.includes(title))
      out.push(
        at(lesson.file, part.line, 'Teacher', {
          rule: 'teacher',
          message: `"### ${title}" is missing.`,
          mend: `The headings are, in order: ${TEACHER_HEADINGS.join(', ')}.`,
        }),
      );
  }
  const known = titles.filter((title) => (TEACHER_HEADINGS as readonly string[]).includes(title));
  if (known.join() !== TEACHER_HEADINGS.filter((title) => known.includes(title)).join()) {
    out.push(
      at(lesson.file, part.line, 'Teacher', {
        rule: 'teacher',
        message: `The headings stand in another order: ${known.join(', ')}.`,
        mend: `The order is ${TEACHER_HEADINGS.join(', ')}.`,
      }),
    );
  }
  const replies = below(part, 'Listen for')
    .flatMap((node) => [...walk([node])])
    .filter((node) => node.kind === 'block' && node.type === 'listItem' && textOf(node).includes('→'));
  if (titles.includes('Listen for') && replies.length < 3) {
    out.push(
      at(lesson.file, part.line, 'Teacher › Listen for', {
        rule: 'teacher',
        message: `There are ${replies.length} wrong ideas with a reply.`,
        mend: 'Write three: - "the wrong idea" → "what you may say".',
      }),
    );
  }
  if (
    !componentsIn(below(part, 'If a child tells you')).some(({ name }) => name === 'IfAChildTellsYou') &&
    titles.includes('If a child tells you')
  ) {
    out.push(
      at(lesson.file, part.line, 'Teacher › If a child tells you', {
        rule: 'teacher',
        message: '<IfAChildTellsYou /> is missing.',
        mend: 'Put it below the heading: these words are shared by all lessons and never rewritten.',
      }),
    );
  }
  return out;
}

/** What stands below a heading, up to the next. */
function below(part: ComponentNode, title: string): LessonNode[] {
  const nodes = childrenOf(part);
  const from = nodes.findIndex(
    (node) => node.kind === 'block' && node.type === 'heading' && textOf(node).trim() === title,
  );
  if (from === -1) return [];
  const rest = nodes.slice(from + 1);
  const to = rest.findIndex((node) => node.kind === 'block' && node.type === 'heading');
  return to === -1 ? rest : rest.slice(0, to);
}

/** From sensitivity 2: help straight after the story, notes, and whose fault it is not. */
export function sensitivity(world: World): Problem[] {
  return world.lessons.flatMap((lesson) => {
    const { sensitivity: level, contentNote, familyNote } = lesson.value;
    if (level < 2) return [];
    const out: Problem[] = [];
    for (const [field, value] of [
      ['contentNote', contentNote],
      ['familyNote', familyNote],
    ] as const) {
      if (value === null)
        out.push(
          flag(lesson, [field], {
            rule: 'sensitivity',
            message: `${field} is null, and the lesson has sensitivity ${level}.`,
            mend:
              field === 'contentNote'
                ? 'Say in one or two calm sentences what is in it, and that one may pause, skip or stop.'
                : 'Say to families what is taught, and what to do if a child tells them something.',
          }),
        );
    }
    const { body } = lesson;
    const story = body.findIndex((node) => node.kind === 'component' && node.name === 'Story');
    const next = body.slice(story + 1).find((node) => node.kind !== 'comment');
    const last = childrenOf(body[story] ?? { kind: 'text', text: '', line: 0, endLine: 0 })
      .filter((node) => node.kind === 'component')
      .at(-1);
    const isShortHelp = (node: LessonNode | undefined): boolean =>
      node?.kind === 'component' && node.name === 'Help' && has(node, 'short');
    if (story !== -1 && !isShortHelp(next) && !isShortHelp(last)) {
      out.push(
        at(lesson.file, body[story]?.endLine ?? null, 'Story', {
          rule: 'sensitivity',
          message: `Help does not stand straight after the story, and the lesson has sensitivity ${level}.`,
          mend: 'Write <Help topic="…" short /> after </Story>.',
        }),
      );
    }
    if (!componentsIn(body).some(({ name }) => name === 'NotYourFault')) {
      out.push(
        at(lesson.file, null, '', {
          rule: 'sensitivity',
          message: `<NotYourFault /> is missing, and the lesson has sensitivity ${level}.`,
          mend: 'Put it where the lesson says who is responsible, in Learn or beside Help.',
        }),
      );
    }
    return out;
  });
}

/** The parts whose text a learner works through. */
export const stepsOf = (lesson: PlacedLesson): ComponentNode[] =>
  STEP_PARTS.flatMap((part) => partOf(lesson.body, part) ?? []);
