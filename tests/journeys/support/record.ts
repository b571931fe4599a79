import { expect, type Page } from '@playwright/test';
import { catalogue } from './catalogue.ts';

const DAY = 86_400_000;
const WHO = 'f0f0f0f0f0f0f0f0f0f0f0f0';

/** One sitting of a made-up record. */
export interface Sat {
  quiz: string;
  daysAgo: number;
  /** Questions of the quiz's own bank, by their place in it, and how right each was. */
  credits: number[];
  /** Where in the bank the sitting begins. */
  from?: number;
  picked?: string[];
  finished?: boolean;
}

/** The text of a record file, as Pathlight saves it, for a learner who sat these sittings. */
export function recordOf(sat: Sat[], more: { who?: string; picture?: string } = {}): string {
  const who = more.who ?? WHO;
  const now = Date.now();
  let seq = 0;
  const head = (at: number) => {
    seq += 1;
    return { id: who.slice(-12) + seq.toString(16).padStart(12, '0'), v: 1, seq, at, device: 'd'.repeat(24), who };
  };
  const events = sat.flatMap(({ quiz, daysAgo, credits, from = 0, picked = [], finished = true }, index) => {
    const items = catalogue.quizzes.find(({ id }) => id === quiz)?.items.slice(from, from + credits.length) ?? [];
    if (items.length !== credits.length) throw new Error(`${quiz} has fewer questions than ${from + credits.length}`);
    const at = now - daysAgo * DAY;
    const attempt = index.toString(16).padStart(24, 'a');
    return [
      { ...head(at), kind: 'started', attempt, purpose: 'lesson', quiz, items: items.map(({ id }) => id) },
      ...items.map(({ id: item }, i) => ({
        ...head(at), kind: 'answered', attempt, quiz, item, answer: 'a', asked: '', credit: credits[i], shape: 'single', options: 3,
        try: 1, hint: false, confidence: 'sure', feedback: true, picked, offers: [],
      })),
      ...(finished ? [{ ...head(at), kind: 'finished', attempt, quiz }] : []),
    ];
  });
  return JSON.stringify({ format: 'pathlight-record', version: 1, saved: now, learner: { id: who, picture: more.picture ?? 'owl' }, events });
}

/** Brings a record back from a file on the open page of My learning. */
export async function bringBack(page: Page, content: string | Buffer, name = 'pathlight-record-2026-06-15.json'): Promise<void> {
  const care = page.locator('pathlight-record details');
  await expect(care).toBeVisible();
  if ((await care.getAttribute('open')) === null) await care.locator('summary').click();
  await page.locator('[data-file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}
