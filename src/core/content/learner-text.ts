import { BANDS, PARTS, STEP_PARTS, type BandId } from './ids.ts';
import { textsOf } from './item-texts.ts';
import { attribute, componentsIn, partOf, passagesOf, type Passage } from './lesson-doc.ts';
import type { Finding, Placed, PlacedLesson, World } from './world.ts';
import { at, flag } from './world.ts';
import type { Problem } from './problem.ts';

/** A piece of text that a person of the band reads or hears, and a way to name its place. */
export interface BandText {
  readonly text: string;
  readonly band: BandId;
  /** `learner`: all a child sees, hears or is read. `grown`: families and teachers, who may use professional terms. */
  readonly reader: 'learner' | 'grown';
  /** True inside `<Myth>`, which is answered at once. */
  readonly myth: boolean;
  /** True on help pages: a child there has met the thing already, so a word of the next band may be used. */
  readonly help?: boolean;
  readonly flag: (found: Finding) => Problem;
}

const LEARNER_PARTS = [...STEP_PARTS, 'Help', 'EasyRead'] as const;

/** All text of lessons, quizzes, wrong ideas and short wordings. */
export function bandTexts(world: World): BandText[] {
  return [
    ...world.lessons.flatMap(lessonTexts),
    ...world.quizzes.flatMap((quiz) =>
      quiz.value.items.flatMap((item, index) =>
        textsOf(item).map(({ text, path }): BandText => ({
          text,
          band: quiz.value.band,
          reader: 'learner',
          myth: false,
          flag: (found) => flag(quiz, ['items', index, ...path], found),
        })),
      ),
    ),
    ...world.misconceptions.flatMap((idea) => {
      const band = bandOfSkill(world, idea.value.skill);
      const one = (field: 'says' | 'why' | 'sayThis', reader: BandText['reader']): BandText[] =>
        band === null
          ? []
          : [
              {
                text: idea.value[field],
                band,
                reader,
                myth: field === 'says',
                flag: (found) => flag(idea, [field], found),
              },
            ];
      return [...one('says', 'learner'), ...one('why', 'grown'), ...one('sayThis', 'grown')];
    }),
    ...helpTexts(world),
    ...world.strands.flatMap((strand) =>
      (
        [
          ['early', '3-5'],
          ['middle', '7-9'],
          ['teen', '11-14'],
        ] as const
      ).map(([age, band]): BandText => ({
        text: strand.value.titles[age],
        band,
        reader: 'learner',
        myth: false,
        flag: (found) => flag(strand, ['titles', age], found),
      })),
    ),
    ...world.bands.map((band): BandText => ({
      text: band.value.label,
      band: band.value.id,
      reader: 'learner',
      myth: false,
      flag: (found) => flag(band, ['label'], found),
    })),
    ...world.skills.flatMap((skill) => {
      const { short, band } = skill.value;
      return short === undefined
        ? []
        : [
            {
              text: short,
              band,
              reader: 'learner' as const,
              myth: false,
              flag: (found: Finding) => flag(skill, ['short'], found),
            },
          ];
    }),
  ];
}

/** Words of the help pages, band by band. */
function helpTexts(world: World): BandText[] {
  const { help } = world;
  if (help === null) return [];
  const out: BandText[] = [];
  const visit = (value: unknown, band: BandId, path: readonly (string | number)[]): void => {
    if (typeof value === 'string') {
      if (path.at(-1) !== 'like')
        out.push({
          text: value,
          band,
          reader: 'learner',
          myth: false,
          help: true,
          flag: (found) => flag(help, path, found),
        });
    } else if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) visit(entry, band, [...path, index]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value)) visit(entry, band, [...path, key]);
    }
  };
  for (const band of BANDS) visit(help.value.bands[band], band, ['bands', band]);
  return out;
}

const bandOfSkill = (world: World, id: string): BandId | null =>
  world.skills.find(({ value }) => value.id === id)?.value.band ?? null;

function lessonTexts(lesson: PlacedLesson): BandText[] {
  const { band } = lesson.value;
  const field = (text: string | null, reader: BandText['reader'], ...path: (string | number)[]): BandText[] =>
    text === null ? [] : [{ text, band, reader, myth: false, flag: (found) => flag(lesson, path, found) }];
  const { title, summary, words, lookFor, needs, contentNote, familyNote, printables } = lesson.value;
  return [
    ...field(title, 'learner', 'title'),
    ...field(summary, 'learner', 'summary'),
    ...words.flatMap(({ term, means }, index) => [
      ...field(term, 'learner', 'words', index, 'term'),
      ...field(means, 'learner', 'words', index, 'means'),
    ]),
    ...field(contentNote, 'learner', 'contentNote'),
    ...field(familyNote, 'grown', 'familyNote'),
    ...lookFor.flatMap((text, index) => field(text, 'grown', 'lookFor', index)),
    ...needs.flatMap((text, index) => field(text, 'grown', 'needs', index)),
    ...printables.flatMap(({ title: name }, index) => field(name, 'learner', 'printables', index, 'title')),
    ...PARTS.flatMap((part) => {
      const reader = (LEARNER_PARTS as readonly string[]).includes(part) ? ('learner' as const) : ('grown' as const);
      return passagesIn(lesson, part).map(({ text, line, myth }): BandText => ({
        text,
        band,
        reader,
        myth,
        flag: (found) => at(lesson.file, line, part, found),
      }));
    }),
  ];
}

/** Text of one part of a lesson. */
export function passagesIn(lesson: PlacedLesson, part: (typeof PARTS)[number]): Passage[] {
  const node = partOf(lesson.body, part);
  return node === null ? [] : passagesOf([node]);
}

/** Names of people in a lesson and its explained terms: words that count two syllables at most. */
export function knownWords(lesson: PlacedLesson): string[] {
  const names = componentsIn(lesson.body).flatMap((node) =>
    node.name === 'Thing' ? [] : ['name', 'who', 'from', 'with'].flatMap((field) => attribute(node, field) ?? []),
  );
  return [...names, ...lesson.value.words.map(({ term }) => term)];
}

/** Names that show in addresses, page sources and downloads of a band: ids, slugs, names of things and files. */
export function bandNames(world: World): Omit<BandText, 'reader' | 'myth'>[] {
  const lessonNames = world.lessons.flatMap((lesson) => {
    const { band, id, topics, printables, lawNote } = lesson.value;
    const field = (text: string, ...path: (string | number)[]): Omit<BandText, 'reader' | 'myth'> => ({
      text,
      band,
      flag: (found) => flag(lesson, path, found),
    });
    return [
      field(id, 'id'),
      ...topics.map((topic, index) => field(topic, 'topics', index)),
      ...printables.map((sheet, index) => field(sheet.id, 'printables', index, 'id')),
      ...(lawNote === null ? [] : [field(lawNote, 'lawNote')]),
      ...componentsIn(lesson.body).flatMap((node) =>
        ['id', 'name', 'holds', 'wears', 'look', 'place', 'kind'].flatMap((name) => {
          const text = attribute(node, name);
          return text === null
            ? []
            : [{ text, band, flag: (found: Finding) => at(lesson.file, node.line, node.name, found) }];
        }),
      ),
    ];
  });
  const quizNames = world.quizzes.flatMap((quiz) => namesIn(quiz, quiz.value.band));
  const ideas = world.misconceptions.flatMap((idea) => {
    const band = bandOfSkill(world, idea.value.skill);
    return band === null
      ? []
      : [{ text: idea.value.id.replace(/^[a-z]+\./, ''), band, flag: (found: Finding) => flag(idea, ['id'], found) }];
  });
  return [...lessonNames, ...quizNames, ...ideas];
}

/** Ids and names of pictured things anywhere in a quiz. */
function namesIn(quiz: Placed<World['quizzes'][number]['value']>, band: BandId): Omit<BandText, 'reader' | 'myth'>[] {
  const out: Omit<BandText, 'reader' | 'myth'>[] = [];
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      if (typeof inner === 'string' && ['id', 'name', 'holds', 'wears'].includes(key)) {
        out.push({ text: inner, band, flag: (found) => flag(quiz, [...path, step], found) });
      } else visit(inner, [...path, step]);
    }
  };
  visit({ id: quiz.value.id, items: quiz.value.items }, []);
  return out;
}
