import type { PaintWords } from '../../items/paint.ts';
import type { Marking } from '../../items/marking.ts';

/** What a quiz page hands to its script, as JSON in the page: marking without words, and the few words scripts say. */
export interface QuizData {
  quiz: string;
  lang: string;
  /** Most items a sitting shows. */
  limit: number;
  confidence: 'ask' | 'tap';
  young: boolean;
  sensitivity: 0 | 1 | 2 | 3;
  items: { marking: Marking; skill: string; use: 'lesson' | 'later'; asked: string; hint: 'part' | 'less' | null }[];
  words: PaintWords & {
    count: string;
    again: string;
    resumeAt: string;
    check: string;
    checkMany: string;
    decideGo: string;
    reflectGo: string;
    next: string;
    last: string;
    sureLine: string;
    hintLess: string;
    first: { one: string; several: string; cards: string; rows: string; spot: string };
    saving: string;
    saved: string;
    onPage: string;
    full: string;
    pageOnly: string;
    looking: string;
    elsewhere: string;
    closeOther: string;
    newer: string;
    summaryCount: string;
    reviewOne: string;
    reviewOther: string;
  };
}


/** Reads the data of a quiz from its page. */
export function readData(root: HTMLElement): QuizData {
  const script = root.querySelector('script[data-quiz-data]');
  return JSON.parse(script?.textContent ?? '') as QuizData;
}
