import type { Curriculum } from '../gate/load.ts';
import type { BuiltSite } from './built-site.ts';
import type { Transfer } from './compress.ts';
import type { WrittenPack } from './packs.ts';
import type { SearchIndex } from './search-indexes.ts';

/** Version of the catalogue's shape. Fields may be added under the same number; none changes its meaning. */
export const CATALOGUE_VERSION = 1;

/** Addresses of a lesson's pages, without the base path. */
export const lessonPath = (lang: string, band: string, slug: string): string => `/${lang}/${band}/${slug}/`;

/**
 * Writes `/catalogue.json`: all the site holds, with ids, addresses, bytes as transferred and versions.
 * For grown-ups' pages, tools and tests; no learner's page or pack loads it.
 */
export async function writeCatalogue(
  site: BuiltSite,
  transfer: Transfer,
  curriculum: Curriculum,
  given: { packs: WrittenPack[]; searches: SearchIndex[] },
): Promise<void> {
  const at = (path: string): string => site.base + path.slice(1);
  const pages = new Set((await site.pages()).map(({ path }) => path));
  const bytesOf = async (path: string): Promise<number> => {
    const file = site.fileOf(at(path));
    return file === null ? 0 : transfer.bytes(file);
  };
  const itemsOf = new Map<string, string[]>();
  for (const quiz of curriculum.quizzes) {
    for (const item of quiz.items) itemsOf.set(item.skill, [...(itemsOf.get(item.skill) ?? []), item.id]);
  }
  const lessons = [];
  for (const lesson of curriculum.lessons) {
    const path = lessonPath(lesson.lang, lesson.band, lesson.id);
    const quizPath = `${path}quiz/`;
    lessons.push({
      id: lesson.id,
      lang: lesson.lang,
      band: lesson.band,
      strands: lesson.strands,
      skills: lesson.skills,
      title: lesson.title,
      minutes: lesson.minutes,
      sensitivity: lesson.sensitivity,
      url: at(path),
      quizUrl: pages.has(quizPath) ? at(quizPath) : null,
      teachUrl: at(`/${lesson.lang}/teach/${lesson.band}/${lesson.id}/`),
      bytes: await bytesOf(path),
    });
  }
  await site.writeJson('catalogue.json', {
    version: CATALOGUE_VERSION,
    bands: curriculum.bands.map((band) => ({ id: band.id, title: band.label, from: band.from, to: band.to, url: at(`/en/${band.id}/`) })),
    strands: curriculum.strands.map(({ id, title }) => ({ id, title })),
    skills: curriculum.skills.map((skill) => ({
      id: skill.id,
      band: skill.band,
      strand: skill.strand,
      statement: skill.statement,
      ...(skill.short === undefined ? {} : { short: skill.short }),
      buildsOn: skill.buildsOn,
      sensitivity: skill.sensitivity,
      lessons: curriculum.lessons.filter((lesson) => lesson.skills.includes(skill.id)).map(({ id }) => id),
      items: itemsOf.get(skill.id) ?? [],
    })),
    lessons,
    quizzes: curriculum.quizzes.map((quiz) => ({
      id: quiz.id,
      lesson: quiz.lesson,
      band: quiz.band,
      items: quiz.items.map(({ id, type, skill }) => ({ id, type, skill })),
    })),
    packs: given.packs,
    searches: given.searches.map(({ lang, wing, folder }) => ({ id: `${lang}/${wing}`, lang, band: wing, url: site.base + folder })),
  });
}
