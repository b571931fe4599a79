import type { BandId, Sensitivity, StrandId } from './ids.ts';
import type { LessonNode } from './lesson-doc.ts';
import type {
  Band,
  CitedSource,
  FrameworksFile,
  Framework,
  Misconception,
  Risks,
  Strand,
  WrittenSkill,
} from './schemas/framework.ts';
import type { FrontMatter } from './schemas/lesson.ts';
import type { ItemShape, Quiz } from './schemas/quiz.ts';
import type { SupportCountry, SupportInternational } from './schemas/support.ts';

/** A skill with what its id says. */
export interface Skill extends Omit<WrittenSkill, 'retired'> {
  readonly strand: StrandId;
  readonly band: BandId;
  readonly retired: string | null;
}

/** A lesson: its front matter, and what follows from its path and skills. */
export interface Lesson extends Omit<FrontMatter, 'exceptions'> {
  readonly lang: string;
  readonly band: BandId;
  readonly strands: readonly StrandId[];
  readonly sensitivity: Sensitivity;
  /** Id in Astro's collection `lessons`: `<lang>/<band>/<slug>`. */
  readonly entry: string;
  /** Path of its file from the project's root. */
  readonly file: string;
  /** True once a safeguarding professional has approved this version. */
  readonly reviewed: boolean;
}

/** A lesson with its body, for the rules. */
export interface LessonSource {
  readonly lesson: Lesson;
  readonly body: readonly LessonNode[];
}

/** A language beside the source: the bands that are open in it, and the words of what its lessons do not hold. */
export interface Translation {
  readonly lang: string;
  readonly bands: readonly BandId[];
  readonly bandWords: readonly Band[];
  readonly strands: readonly Strand[];
  readonly skills: readonly Skill[];
  readonly misconceptions: readonly Misconception[];
}

/** Everything that is taught, read, checked and joined. `I` is the union of item types. */
export interface CurriculumOf<I extends ItemShape> {
  readonly bands: readonly Band[];
  readonly strands: readonly Strand[];
  readonly skills: readonly Skill[];
  readonly frameworks: readonly Framework[];
  readonly bandStages: FrameworksFile['bandStages'];
  readonly strandToEfacw: FrameworksFile['strandToEfacw'];
  readonly risks: Risks['risks'];
  readonly sensitivityLevels: Risks['sensitivityLevels'];
  readonly lessons: readonly Lesson[];
  readonly quizzes: readonly Quiz<I>[];
  readonly misconceptions: readonly Misconception[];
  readonly support: {
    readonly international: readonly SupportInternational[];
    readonly countries: readonly SupportCountry[];
  };
  readonly sources: readonly CitedSource[];
  /** Lessons and quizzes of open bands stand among `lessons` and `quizzes`, each with its `lang`. */
  readonly translations: readonly Translation[];
}
