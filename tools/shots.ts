import type { Page } from '@playwright/test';
import { answer, begin, finish } from '../tests/journeys/support/quiz.ts';

/** A page to be looked at, and what to do on it before the picture is taken. */
export interface Shot {
  name: string;
  path: string;
  /** The whole page, not only what is first seen. */
  whole?: boolean;
  before?: (page: Page) => Promise<void>;
}

interface CatalogueLesson {
  id: string;
  band: string;
  url: string;
  quizUrl: string | null;
  teachUrl: string;
}

/** Each kind of page once, in the bands where it matters most. */
export function SHOTS(catalogue: unknown): Shot[] {
  const { lessons } = catalogue as { lessons: CatalogueLesson[] };
  const lesson = (band: string): CatalogueLesson => {
    const found = lessons.find((one) => one.band === band);
    if (found === undefined) throw new Error(`No lesson of band ${band} in the catalogue`);
    return found;
  };
  return [
    { name: 'front', path: '/en/' },
    { name: 'front-whole', path: '/en/', whole: true },
    { name: 'band-3-5', path: '/en/3-5/', whole: true },
    { name: 'band-9-11', path: '/en/9-11/', whole: true },
    { name: 'band-16-18', path: '/en/16-18/', whole: true },
    ...['3-5', '5-7', '7-9', '9-11', '11-14', '14-16', '16-18'].map((band): Shot => ({ name: `lesson-${band}`, path: lesson(band).url, whole: true })),
    ...['3-5', '9-11', '14-16'].flatMap((band): Shot[] => {
      const path = lesson(band).quizUrl ?? '/';
      return [
        { name: `quiz-question-${band}`, path, before: begin },
        { name: `quiz-feedback-${band}`, path, whole: true, before: async (page) => { await begin(page); await answer(page); } },
      ];
    }),
    ...['3-5', '9-11'].map((band): Shot => ({ name: `quiz-who-${band}`, path: lesson(band).quizUrl ?? '/', before: async (page) => page.locator('pathlight-learners [data-picture]').first().waitFor() })),
    { name: 'quiz-summary', path: lesson('11-14').quizUrl ?? '/', whole: true, before: async (page) => { await begin(page); await finish(page); } },
    { name: 'my-learning-after', path: lesson('11-14').quizUrl ?? '/', whole: true, before: async (page) => { await begin(page); await finish(page); await page.goto(new URL('/en/11-14/my-learning/', page.url()).href); await page.waitForTimeout(800); } },
    { name: 'plan', path: lesson('9-11').teachUrl, whole: true },
    { name: 'help-grown-up', path: '/en/3-5/help/together/', whole: true },
    { name: 'help-3-5', path: '/en/3-5/help/' },
    { name: 'help-9-11', path: '/en/9-11/help/', whole: true },
    { name: 'help-14-16', path: '/en/14-16/help/', whole: true },
    { name: 'help-tile', path: '/en/14-16/help/picture/', whole: true },
    { name: 'my-learning-7-9', path: '/en/7-9/my-learning/', whole: true },
    { name: 'search', path: '/en/9-11/search/' },
    { name: 'teach', path: '/en/teach/', whole: true },
    { name: 'framework', path: '/en/framework/' },
    { name: 'families', path: '/en/families/' },
    { name: 'about', path: '/en/about/' },
    { name: 'privacy', path: '/en/privacy/' },
    { name: 'not-found', path: '/404.html' },
  ];
}
