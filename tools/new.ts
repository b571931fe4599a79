import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { isBand, SLUG, STRANDS } from '../src/core/content/ids.ts';
import { nearest } from '../src/core/content/nearest.ts';
import { loadCurriculum, type Curriculum } from '../src/gate/load.ts';
import {
  appendTo,
  countrySkeleton,
  misconceptionSkeleton,
  nextSkillId,
  skillSkeleton,
} from '../src/gate/skeleton-data.ts';
import { lessonSkeleton } from '../src/gate/skeleton-lesson.ts';
import { quizSkeleton } from '../src/gate/skeleton-quiz.ts';
import { translationSkeleton } from '../src/gate/skeleton-translation.ts';

/**
 * `npm run new <what>`: asks what it needs, or takes it as flags, and writes the files with every field in place.
 *
 *   npm run new lesson -- --skill respect.7-9.3 --slug a-seat-by-the-window --title "A seat by the window"
 *   npm run new skill -- --strand respect --band 7-9
 *   npm run new misconception -- --skill respect.7-9.3 --slug quiet-means-fine
 *   npm run new country -- --iso MT --name Malta
 *   npm run new language -- --lang de --band 7-9
 */
const KINDS = ['lesson', 'skill', 'misconception', 'country', 'language'] as const;
const FLAGS = ['skill', 'slug', 'title', 'strand', 'band', 'iso', 'name', 'lang'] as const;
type Flag = (typeof FLAGS)[number];

const root = process.env.PATHLIGHT_ROOT ?? resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: Object.fromEntries(FLAGS.map((flag) => [flag, { type: 'string' as const }])),
});
const lines = createInterface({ input: stdin, output: stdout });

/** The flag's value, or what is answered; asked again until it fits. */
async function ask(flag: Flag, question: string, wrong: (text: string) => string | null): Promise<string> {
  const given = values[flag];
  if (typeof given === 'string') {
    const problem = wrong(given);
    if (problem !== null) stop(`--${flag} ${given}: ${problem}`);
    return given;
  }
  if (!stdin.isTTY) stop(`--${flag} is needed: ${question}`);
  for (;;) {
    const text = (await lines.question(`${question} `)).trim();
    const problem = wrong(text);
    if (problem === null) return text;
    console.log(`  ${problem}`);
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

/** Writes a file that is not there yet. */
async function write(file: string, text: string): Promise<void> {
  const path = resolve(root, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: 'wx' }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') stop(`${file} is there already, and nothing was changed.`);
    throw error;
  });
  console.log(`wrote ${relative(process.cwd(), path)}`);
}

/** Adds lines to a file; begins it with a head if it is not there. */
async function append(file: string, head: string, lines: string): Promise<void> {
  const path = resolve(root, file);
  const text = await readFile(path, 'utf8').catch(() => head);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, appendTo(text, lines));
  console.log(`added to ${relative(process.cwd(), path)}`);
}

const isSkill =
  (curriculum: Curriculum) =>
  (id: string): string | null => {
    const ids = curriculum.skills.map((skill) => skill.id);
    if (ids.includes(id)) return null;
    const near = nearest(id, ids);
    return `There is no skill "${id}".${near === null ? ' They stand in curriculum/skills.' : ` Did you mean "${near}"?`}`;
  };
const isSlug = (text: string): string | null =>
  SLUG.test(text) ? null : 'Small letters and digits, words joined by hyphens.';
const isText = (text: string): string | null => (text === '' ? 'Write a few words.' : null);
const isBandText = (text: string): string | null =>
  isBand(text) ? null : 'One of 3-5, 5-7, 7-9, 9-11, 11-14, 14-16, 16-18.';

async function newLesson(curriculum: Curriculum): Promise<string[]> {
  const id = await ask('skill', 'Which skill does it teach? (such as respect.7-9.3)', isSkill(curriculum));
  const skill = curriculum.skills.find((given) => given.id === id);
  if (skill === undefined) stop(`There is no skill "${id}".`);
  const title = await ask('title', 'Its title, for the learner:', isText);
  const slug = await ask(
    'slug',
    'Its name in the address, in small letters with hyphens, neutral:',
    (text) =>
      isSlug(text) ??
      (curriculum.lessons.some((lesson) => lesson.id === text) ? 'A lesson of this name is there already.' : null),
  );
  const words = slug.split('-');
  const stems = [...words.filter((word) => word.length > 3), slug];
  const stem =
    stems.find(
      (given) => !curriculum.quizzes.some(({ items }) => items.some((item) => item.id.startsWith(`${given}-`))),
    ) ?? slug;
  await write(`curriculum/lessons/en/${skill.band}/${slug}.mdx`, lessonSkeleton({ slug, title, skill }));
  await write(`quizzes/${skill.band}/${slug}.yaml`, quizSkeleton({ slug, title, skill }, stem));
  return [
    'Read two finished lessons of the band and docs/guides/lessons.md.',
    ...(skill.short === undefined
      ? [`Add \`short\` to ${id} in curriculum/skills/${skill.strand}.yaml: the skill in a child's words.`]
      : []),
    `Write what is marked TODO: and run npm run check -- ${slug} until it is silent.`,
    'npm run dev shows the lesson as you write. When it is finished: npm run lock-items.',
  ];
}

async function newSkill(curriculum: Curriculum): Promise<string[]> {
  const strand = await ask('strand', `Which strand? (${STRANDS.join(', ')})`, (text) =>
    (STRANDS as readonly string[]).includes(text) ? null : `One of ${STRANDS.join(', ')}.`,
  );
  const band = await ask('band', 'Which band?', isBandText);
  const id = nextSkillId(
    curriculum.skills.map((skill) => skill.id),
    strand,
    band,
  );
  await append(`curriculum/skills/${strand}.yaml`, '', skillSkeleton(id));
  return [
    `The new skill is ${id}. Write its statement, and what it builds on: skills of younger bands only.`,
    'A skill is published with a lesson and six items: npm run new lesson.',
  ];
}

async function newMisconception(curriculum: Curriculum): Promise<string[]> {
  const skill = await ask('skill', 'Which skill is it about?', isSkill(curriculum));
  const strand = skill.split('.')[0] ?? '';
  const slug = await ask(
    'slug',
    'The wrong idea in two to four words with hyphens:',
    (text) =>
      isSlug(text) ??
      (curriculum.misconceptions.some(({ id }) => id === `${strand}.${text}`) ? 'It is there already.' : null),
  );
  await append(
    `curriculum/misconceptions/${strand}.yaml`,
    `strand: ${strand}\nmisconceptions:\n`,
    misconceptionSkeleton(`${strand}.${slug}`, skill),
  );
  return [`Name it in at least three items: misconception: ${strand}.${slug}`];
}

async function newCountry(curriculum: Curriculum): Promise<string[]> {
  const iso = await ask('iso', 'The two letters of the country (ISO 3166-1):', (text) =>
    !/^[A-Z]{2}$/.test(text)
      ? 'Two capital letters.'
      : curriculum.support.countries.some((country) => country.iso === text)
        ? 'It is there already.'
        : null,
  );
  const name = await ask('name', 'Its name in English:', isText);
  await write(`curriculum/support/${iso.toLowerCase()}.yaml`, countrySkeleton(iso, name));
  return [
    'Read curriculum/support/README.md first: a wrong number is worse than none.',
    "Every number names the page it was read from and that page's year.",
  ];
}

async function newLanguage(curriculum: Curriculum): Promise<string[]> {
  const lang = await ask('lang', 'The language, as in BCP 47 (such as de, pt, ar):', (text) =>
    /^[a-z]{2,3}$/.test(text) && text !== 'en' ? null : 'Two or three small letters, and not en.',
  );
  const band = await ask('band', 'Which band first?', isBandText);
  if (!isBand(band)) stop('There is no such band.');
  for (const [file, text] of await translationSkeleton(root, curriculum, lang, band)) await write(file, text);
  return [
    'Translate what is marked TODO: and take the mark away. Words only: ids stay, nothing else is added.',
    'npm run check lists what a band still lacks; it opens by itself when nothing is missing.',
    `The interface: add the language in src/i18n/languages.ts and its words in src/i18n/${lang}.json.`,
  ];
}

const [kind = ''] = positionals;
const make = {
  lesson: newLesson,
  skill: newSkill,
  misconception: newMisconception,
  country: newCountry,
  language: newLanguage,
}[kind];
if (make === undefined) stop(`npm run new ${KINDS.join(' | ')}${kind === '' ? '' : `: there is no "${kind}"`}`);
const { curriculum } = await loadCurriculum(root);
const next = await make(curriculum);
lines.close();
console.log(`\nNext:\n${next.map((line) => `  - ${line}`).join('\n')}`);
