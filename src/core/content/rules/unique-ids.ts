import { flag, type Placed, type World } from '../world.ts';
import type { Problem } from '../problem.ts';

/** Ids are used once in the whole project, and a lesson's id is its file's name. */
export function uniqueIds(world: World): Problem[] {
  return [
    ...twice('skill', world.skills),
    ...twice('misconception', world.misconceptions),
    ...twice('band', world.bands),
    ...twice('strand', world.strands),
    ...twice('lesson', world.lessons),
    ...twice('quiz', world.quizzes),
    ...twice(
      'country',
      world.countries.map((country) => ({ ...country, value: { id: country.value.iso } })),
      'iso',
    ),
    ...twice(
      'source',
      world.sources.map((source) => ({ ...source, value: { id: source.value.key } })),
      'key',
    ),
    ...twice('item', items(world)),
    ...names(world),
  ];
}

/** Every item as a placed value. */
export const items = (world: World): Placed<World['quizzes'][number]['value']['items'][number]>[] =>
  world.quizzes.flatMap((quiz) =>
    quiz.value.items.map((value, index) => ({ ...quiz, value, base: [...quiz.base, 'items', index] })),
  );

function twice(what: string, placed: readonly Placed<{ readonly id: string }>[], field = 'id'): Problem[] {
  const first = new Map<string, Placed<unknown>>();
  return placed.flatMap((given) => {
    const { id } = given.value;
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, given);
      return [];
    }
    const line = other.lineOf([...other.base, field]);
    return [
      flag(given, [field], {
        rule: 'unique-id',
        message: `The id "${id}" of this ${what} is used already, in ${other.file}${line === null ? '' : `, line ${line}`}.`,
        mend: 'Give one of the two an id of its own. If one of them is published, the other must change.',
      }),
    ];
  });
}

function names(world: World): Problem[] {
  const wrong = (placed: Placed<unknown>, field: string, given: string, wanted: string, what: string): Problem[] =>
    given === wanted
      ? []
      : [
          flag(placed, [field], {
            rule: 'file-name',
            message: `${what} is "${given}", and the file is named "${wanted}".`,
            mend: `Write ${field}: ${wanted}, or rename the file.`,
          }),
        ];
  return [
    ...world.lessons.flatMap((lesson) =>
      wrong(lesson, 'id', lesson.value.id, nameOf(lesson.file), 'The id of the lesson'),
    ),
    ...world.quizzes.flatMap((quiz) => wrong(quiz, 'id', quiz.value.id, nameOf(quiz.file), 'The id of the quiz')),
    ...world.quizzes.flatMap((quiz) =>
      wrong(quiz, 'lesson', quiz.value.lesson, quiz.value.id, 'The lesson of the quiz'),
    ),
    ...world.countries.flatMap((country) =>
      wrong(country, 'iso', country.value.iso, nameOf(country.file).toUpperCase(), 'The code of the country'),
    ),
  ];
}

/** Name of a file without folder, ending, and a draft's band. */
const nameOf = (file: string): string => {
  const name = (file.split('/').at(-1) ?? '').replace(/(?:\.quiz)?\.(?:mdx|yaml)$/, '');
  return file.startsWith('curriculum/') || file.startsWith('quizzes/') ? name : name.replace(/^\d+-\d+-/, '');
};
