import type { BandId } from './ids.ts';

/** What a band's lessons and quizzes keep to. Source: docs/guides/lessons.md §2, docs/guides/quizzes.md §1. */
export interface BandLimits {
  /** Minutes of a class lesson, from and to. */
  readonly classMinutes: readonly [number, number];
  /** Most minutes for a learner alone; null where nobody learns alone. */
  readonly aloneMinutes: number | null;
  /** Words a learner reads or hears from Start to Remember, from and to. */
  readonly learnerWords: readonly [number, number];
  /** Highest Flesch-Kincaid grade of the learner text. */
  readonly grade: number;
  /** Words in a sentence: highest mean, and most in any one. */
  readonly sentenceMean: number;
  readonly sentenceMax: number;
  /** Most entries of `words`. */
  readonly newWords: number;
  /** Pictures in a lesson, from and to. */
  readonly pictures: readonly [number, number];
  /** Most words of an item's prompt, of one option, of one feedback. */
  readonly prompt: number;
  readonly option: number;
  readonly feedback: number;
  /** Most items shown in one sitting. */
  readonly sitting: number;
  /** Fewest item types in a lesson's bank; fewest `decide` items. */
  readonly types: number;
  readonly decides: number;
}

export const LIMITS: Readonly<Record<BandId, BandLimits>> = {
  '3-5': {
    classMinutes: [8, 12],
    aloneMinutes: null,
    learnerWords: [60, 180],
    grade: 0.5,
    sentenceMean: 6,
    sentenceMax: 8,
    newWords: 2,
    pictures: [5, 8],
    prompt: 12,
    option: 4,
    feedback: 15,
    sitting: 4,
    types: 2,
    decides: 0,
  },
  '5-7': {
    classMinutes: [15, 20],
    aloneMinutes: 7,
    learnerWords: [90, 300],
    grade: 1.5,
    sentenceMean: 7,
    sentenceMax: 10,
    newWords: 3,
    pictures: [5, 8],
    prompt: 15,
    option: 6,
    feedback: 18,
    sitting: 5,
    types: 2,
    decides: 0,
  },
  '7-9': {
    classMinutes: [25, 30],
    aloneMinutes: 10,
    learnerWords: [200, 450],
    grade: 3,
    sentenceMean: 9,
    sentenceMax: 12,
    newWords: 4,
    pictures: [2, 5],
    prompt: 30,
    option: 10,
    feedback: 25,
    sitting: 6,
    types: 3,
    decides: 2,
  },
  '9-11': {
    classMinutes: [35, 40],
    aloneMinutes: 12,
    learnerWords: [300, 600],
    grade: 4.5,
    sentenceMean: 11,
    sentenceMax: 15,
    newWords: 5,
    pictures: [2, 4],
    prompt: 45,
    option: 14,
    feedback: 35,
    sitting: 8,
    types: 3,
    decides: 2,
  },
  '11-14': {
    classMinutes: [45, 50],
    aloneMinutes: 15,
    learnerWords: [400, 800],
    grade: 6,
    sentenceMean: 13,
    sentenceMax: 18,
    newWords: 6,
    pictures: [1, 3],
    prompt: 60,
    option: 18,
    feedback: 45,
    sitting: 8,
    types: 3,
    decides: 2,
  },
  '14-16': {
    classMinutes: [50, 55],
    aloneMinutes: 15,
    learnerWords: [450, 900],
    grade: 7.5,
    sentenceMean: 15,
    sentenceMax: 20,
    newWords: 7,
    pictures: [1, 3],
    prompt: 80,
    option: 22,
    feedback: 55,
    sitting: 10,
    types: 3,
    decides: 2,
  },
  '16-18': {
    classMinutes: [50, 60],
    aloneMinutes: 20,
    learnerWords: [500, 1100],
    grade: 9,
    sentenceMean: 16,
    sentenceMax: 22,
    newWords: 8,
    pictures: [1, 3],
    prompt: 80,
    option: 22,
    feedback: 55,
    sitting: 10,
    types: 3,
    decides: 2,
  },
};

/** Least share of a lesson's minutes that goes to Practise. */
export const PRACTISE_SHARE = 0.3;
/** Most minutes of preparation. */
export const PREPARE_MINUTES = 15;
/** Most characters of a picture's text alternative. */
export const ALT_CHARACTERS = 140;
/** The easy version: most of the lesson's words it may have, highest mean sentence, grades below the band's. */
export const EASY_READ = { share: 0.6, sentenceMean: 8, gradesBelow: 1 } as const;
/** Most words of the family part. */
export const AT_HOME_WORDS = 80;
/** Fewest items a skill needs, of each use, and fewest items that offer a misconception. */
export const BANK = { items: 6, lesson: 3, later: 3, offers: 3 } as const;
/** How a key may stand out: share of items whose key is the longest, times the mean of the others, share of each position. */
export const KEY = { longestShare: 0.4, timesMean: 1.3, positionFrom: 0.2, positionTo: 0.5, running: 2 } as const;
