import { catalogue, frameworkById, skillById } from '../../catalogue.ts';
import type { BandId, StrandId } from '../../core/content/ids.ts';
import { contentLanguage } from '../../i18n/languages.ts';

export type Skill = (typeof catalogue.skills)[number];
export type Lesson = (typeof catalogue.lessons)[number];
export type Framework = (typeof catalogue.frameworks)[number];

/** Skills that are taught today; retired ones keep their id and are not shown. */
export const skills: readonly Skill[] = catalogue.skills.filter(({ retired }) => retired === null);

const lessonsIn = (lang: string): Lesson[] => catalogue.lessons.filter((lesson) => lesson.lang === contentLanguage(lang));

/** Skills of one square of the framework, in the order of their ids. */
export const skillsAt = (strand: StrandId, band: BandId): Skill[] => skills.filter((skill) => skill.strand === strand && skill.band === band);

/** Lessons that teach a skill. */
export const lessonsOf = (lang: string, skill: string): Lesson[] => lessonsIn(lang).filter((lesson) => lesson.skills.includes(skill));

/** Lessons of one square of the framework. */
export const lessonsAt = (lang: string, strand: StrandId, band: BandId): Lesson[] =>
  lessonsIn(lang).filter((lesson) => lesson.band === band && lesson.strands.includes(strand));

/** How many questions measure a skill. */
export const itemsOf = (lang: string, skill: string): number =>
  catalogue.quizzes.filter((quiz) => quiz.lang === contentLanguage(lang)).reduce((sum, quiz) => sum + quiz.items.filter((item) => item.skill === skill).length, 0);

/** Skills that name this one in `buildsOn`. */
export const builtUpon = (skill: string): Skill[] => skills.filter(({ buildsOn }) => buildsOn.includes(skill));

/** The skills named, where they are still taught. */
export const named = (ids: readonly string[]): Skill[] => ids.map((id) => skillById.get(id)).filter((skill) => skill !== undefined);

/** A code of another framework that a skill or strand helps towards. */
export interface HelpsTowards {
  readonly framework: Framework;
  readonly code: string;
  readonly name: string;
  readonly verified: boolean;
}

/** Reads codes such as `digcomp:2.5`; a code is verified only if its framework is too. */
export function helpsTowards(codes: readonly string[]): HelpsTowards[] {
  return codes.flatMap((written) => {
    const at = written.indexOf(':');
    const framework = frameworkById.get(written.slice(0, at));
    const item = framework?.items.find(({ code }) => code === written.slice(at + 1));
    if (framework === undefined || item === undefined) return [];
    return [{ framework, code: item.code, name: item.title, verified: framework.verified && item.verified !== false }];
  });
}

/** The same, the codes of one framework together, in the order they first come. */
export function byFramework(list: readonly HelpsTowards[]): { readonly framework: Framework; readonly codes: readonly HelpsTowards[] }[] {
  const frameworks = [...new Set(list.map(({ framework }) => framework))];
  return frameworks.map((framework) => ({ framework, codes: list.filter((one) => one.framework === framework) }));
}

/** A framework's name without its subtitle and edition, for lists. */
export const shortName = ({ title }: Framework): string => title.split(/: | \(/)[0] ?? title;

/** What another framework's code is joined to: skills by their codes, strands by theirs. */
export interface Joined {
  readonly skills: readonly Skill[];
  readonly strands: readonly (typeof catalogue.strands)[number][];
}

/** How skills are joined to a framework: by its own codes, by those of its newer edition, by the risks they answer, or not at all. */
export type Joining = 'codes' | 'newer-edition' | 'risks' | 'none';

export function joiningOf(framework: Framework): Joining {
  if (framework.id === 'digcomp-2.2') return 'newer-edition';
  if (framework.id === 'core-4cs') return 'risks';
  const prefix = `${framework.id}:`;
  const used = [...skills, ...catalogue.strands].some(({ crosswalk }) => crosswalk.some((code) => code.startsWith(prefix)));
  return used ? 'codes' : 'none';
}

/** Skills and strands that help towards one code. */
export function joinedTo(framework: Framework, code: string): Joined {
  const joining = joiningOf(framework);
  if (joining === 'risks') return { skills: skills.filter(({ risks }) => risks.some((risk) => risk.split('.').includes(code))), strands: [] };
  const written = `${joining === 'newer-edition' ? 'digcomp' : framework.id}:${code}`;
  return {
    skills: skills.filter(({ crosswalk }) => crosswalk.includes(written)),
    strands: catalogue.strands.filter(({ crosswalk }) => crosswalk.includes(written)),
  };
}
