import { isOlderBand } from '../core/content/ids.ts';
import { LIMITS } from '../core/content/limits.ts';
import { TODO } from '../core/content/todo.ts';
import { quoted, type NewLesson } from './skeleton-lesson.ts';

/** A quiz of six items with twins, keys spread over the positions, all its words still to be written. */
export function quizSkeleton({ slug, skill }: NewLesson, stem: string): string {
  const limits = LIMITS[skill.band];
  const early = !isOlderBand(skill.band, '5-7');
  const kinds = early
    ? ['choose-one', 'choose-one', 'group', 'choose-one', 'choose-one', 'group']
    : ['choose-one', 'decide', 'group', 'choose-one', 'decide', 'choose-several'];
  const keys = early ? [0, 2, 0, 1, 2, 0] : [0, 1, 0, 2, 2, 0];
  const items = kinds.map((kind, index) => {
    const head = [
      `  - id: ${stem}-${index + 1}`,
      `    type: ${kind}`,
      `    skill: ${skill.id}`,
      `    use: ${index < 3 ? 'lesson' : 'later'}`,
      `    twin: ${stem}-${((index + 3) % 6) + 1}`,
      `    prompt: ${quoted(`${TODO} someone, somewhere, a moment of choice. What could they do next?`)}`,
    ];
    return [...head, ...body(kind, keys[index] ?? 0, early)].join('\n');
  });
  return `# Words in a prompt, an option, a feedback: at most ${limits.prompt}, ${limits.option}, ${limits.feedback}. docs/guides/files.md shows every item type.
# A wrong option that shows a wrong idea children really hold names it: \`misconception: ${skill.strand}.<name>\`. npm run new misconception writes one.
id: ${slug}
lesson: ${slug}
version: 1
items:
${items.join('\n')}
`;
}

const FEEDBACK = quoted(`${TODO} what follows from this choice, and the better move. Tell an adult you trust.`);
const THINGS = ['ball', 'cup', 'book', 'key'];
const picture = (early: boolean, index: number): string =>
  early ? `picture: { things: [ { name: ${THINGS[index] ?? 'ball'} } ] }, ` : '';

function body(kind: string, key: number, early: boolean): string[] {
  const option = (index: number, extra: string): string =>
    `      - { id: ${'abcd'.charAt(index)}, text: ${quoted(`${TODO} ${ORDINALS[index] ?? ''}`)}, ${extra}${picture(early, index)}feedback: ${FEEDBACK} }`;
  switch (kind) {
    case 'choose-one':
      return ['    options:', ...[0, 1, 2].map((index) => option(index, index === key ? 'key: true, ' : ''))];
    case 'choose-several':
      return [
        '    choose: 2',
        '    options:',
        ...[0, 1, 2, 3].map((index) => option(index, index === 1 || index === 3 ? 'key: true, ' : '')),
      ];
    case 'group':
      return [
        '    groups:',
        ...['one', 'other'].map(
          (id, index) =>
            `      - { id: ${id}, text: ${quoted(`${TODO} a group`)}${early ? `, picture: { things: [ { name: ${['box', 'bag'][index] ?? 'box'} } ] }` : ''} }`,
        ),
        '    cards:',
        ...[0, 1, 2, 3].map((index) => option(index, `group: ${index % 2 === 0 ? 'one' : 'other'}, `)),
      ];
    default:
      return [
        '    turns:',
        ...turn('first', 'why', 'What now?', key),
        ...turn('why', 'end', 'Why?', (key + 2) % 3),
        '    endings:',
        `      - { id: end, safe: true, text: ${quoted(`${TODO} it ends well.`)} }`,
      ];
  }
}

const ORDINALS = ['first answer', 'next answer', 'last answer', 'more answer'];

function turn(id: string, next: string, ask: string, key: number): string[] {
  const values = [0, 1, 2].map((index) => (index === key ? 1 : (index + 1) % 3 === key ? 0.5 : 0));
  return [
    `      - id: ${id}`,
    `        prompt: ${quoted(`${TODO} ${ask}`)}`,
    '        options:',
    ...values.map(
      (value, index) =>
        `          - { id: ${'abc'.charAt(index)}, text: ${quoted(`${TODO} ${ORDINALS[index] ?? ''}`)}, value: ${value}, next: ${next}, feedback: ${FEEDBACK} }`,
    ),
  ];
}
