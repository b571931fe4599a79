import { ALT_CHARACTERS, LIMITS } from '../limits.ts';
import { STEP_PARTS } from '../ids.ts';
import { attribute, componentsIn, has, partOf, type ComponentNode } from '../lesson-doc.ts';
import { picturesOf } from '../item-texts.ts';
import { CHECKS, names, oneOf, thingName, type Wrong } from '../picture-words.ts';
import { plural } from '../plural.ts';
import type { Problem } from '../problem.ts';
import * as vocabulary from '../vocabulary.ts';
import { at, flag, type World } from '../world.ts';

/** Pictures use the kit's words, say what matters in their alternative, and are as many as the band needs. */
export function pictures(world: World): Problem[] {
  return [
    ...world.lessons.flatMap((lesson) => {
      const { band } = lesson.value;
      const out: Problem[] = [];
      for (const node of componentsIn(lesson.body)) {
        const say = (rule: string, message: string, mend: string): Problem =>
          at(lesson.file, node.line, node.name, { rule, message, mend });
        for (const [field, wrong] of wrongWords(node))
          out.push(say('picture-word', `${field}: ${wrong.message}`, wrong.mend));
        if (node.name === 'Scene' || node.name === 'Diagram')
          out.push(...alternative(node).map(([message, mend]) => say('alt', message, mend)));
      }
      const count = STEP_PARTS.flatMap((part) => partOf(lesson.body, part) ?? [])
        .flatMap((part) => componentsIn([part]))
        .filter(({ name }) => name === 'Scene' || name === 'Diagram').length;
      const [least, most] = LIMITS[band].pictures;
      if (count < least || count > most)
        out.push(
          at(lesson.file, null, 'Start to Remember', {
            rule: 'pictures',
            message: `${plural(count, 'picture')}; band ${band} has ${least} to ${most}.`,
            mend:
              count < least
                ? 'Add a <Scene> or a <Diagram> where it carries meaning.'
                : 'Keep those that carry meaning.',
          }),
        );
      return out;
    }),
    ...world.quizzes.flatMap((quiz) =>
      quiz.value.items.flatMap((item, index) =>
        picturesOf(item).flatMap(({ picture, path }) =>
          quizPicture(picture).map(([below, wrong]) =>
            flag(quiz, ['items', index, ...path, ...below], { rule: 'picture-word', ...wrong }),
          ),
        ),
      ),
    ),
  ];
}

/** What a thing is, and what an animal wears, are things; what a person wears is made to be worn. */
const THING: Readonly<Record<string, typeof names>> = { name: thingName, wears: names };

function wrongWords(node: ComponentNode): [string, Wrong][] {
  if (!['Scene', 'Person', 'Thing', 'Screen', 'Diagram'].includes(node.name)) return [];
  const kinds = node.name === 'Diagram' ? vocabulary.DIAGRAM_KINDS : vocabulary.SCREEN_KINDS;
  return node.attributes.flatMap(({ name, value }): [string, Wrong][] => {
    const check = name === 'kind' ? oneOf(kinds) : node.name === 'Thing' && THING[name] ? THING[name] : CHECKS[name];
    const wrong = typeof value === 'string' && value !== '' ? check?.(value) : null;
    return wrong ? [[name, wrong]] : [];
  });
}

function alternative(node: ComponentNode): [string, string][] {
  const alt = attribute(node, 'alt');
  if (alt === null)
    return has(node, 'decorative') || has(node, 'alt') || node.name === 'Diagram'
      ? []
      : [
          [
            'The picture has no alternative text.',
            'Write alt="…": the action and the feeling, or the word decorative if it carries no meaning.',
          ],
        ];
  if ([...alt].length > ALT_CHARACTERS)
    return [
      [
        `The alternative text has ${[...alt].length} characters; at most ${ALT_CHARACTERS}.`,
        'Say the action and the feeling, no more.',
      ],
    ];
  return /^(?:an? )?(?:picture|image|photo|drawing|illustration)\b/i.test(alt)
    ? [
        [
          'The alternative text begins with what kind of thing it is.',
          'A screen reader says that by itself. Begin with who does what.',
        ],
      ]
    : [];
}

function quizPicture(picture: object): [(string | number)[], Wrong][] {
  const { people, things } = picture as { people?: readonly object[]; things?: readonly object[] };
  const one = (thing: object, path: (string | number)[]): [(string | number)[], Wrong][] =>
    Object.entries(thing).flatMap(([field, value]): [(string | number)[], Wrong][] => {
      const check = path[0] === 'things' && THING[field] ? THING[field] : CHECKS[field];
      const wrong = typeof value === 'string' ? check?.(value) : null;
      return wrong ? [[[...path, field], wrong]] : [];
    });
  return [
    ...one(Object.fromEntries(Object.entries(picture).filter(([field]) => field === 'place' || field === 'light')), []),
    ...(people ?? []).flatMap((person, index) => one(person, ['people', index])),
    ...(things ?? []).flatMap((thing, index) => one(thing, ['things', index])),
  ];
}
