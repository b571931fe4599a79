import type { Page } from '@playwright/test';
import { lessonsOf } from './catalogue.ts';
import { KillableBrowser } from './killable-browser.ts';
import { OwnServer } from './own-server.ts';
import { answer, begin, goOn } from './quiz.ts';

/** What the rounds showed: feedback seen in all, and answers that were gone afterwards. */
export interface KillResult {
  rounds: number;
  shown: number;
  lost: string[];
}

/** Small seeded generator (mulberry32), so that a failing round can be run again. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Items with a stored answer, read from the database itself. */
async function storedItems(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const open = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('pathlight');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(new Error('The record cannot be opened'));
    });
    if (!open.objectStoreNames.contains('events')) return [];
    const rows = await new Promise<{ kind: string; item?: string }[]>((done) => {
      const request = open.transaction('events').objectStore('events').getAll();
      request.onsuccess = () => done(request.result as { kind: string; item?: string }[]);
    });
    open.close();
    return rows.filter(({ kind }) => kind === 'answered').map(({ item }) => item ?? '');
  });
}

/**
 * Plays a quiz in a real browser with its profile on disk, kills the browser after a random delay, starts
 * it again and looks whether every answer whose feedback was shown is in the record.
 */
export async function killRounds({ rounds, seed }: { rounds: number; seed: number }): Promise<KillResult> {
  const random = seeded(seed);
  const server = new OwnServer();
  await server.start();
  const result: KillResult = { rounds, shown: 0, lost: [] };
  const quizzes = ['7-9', '9-11', '11-14', '14-16', '16-18'].flatMap((band) => lessonsOf(band)).map(({ quizUrl }) => quizUrl ?? '');
  try {
    for (let round = 0; round < rounds; round += 1) {
      const url = server.origin + (quizzes[Math.floor(random() * quizzes.length)] ?? '');
      const browser = await KillableBrowser.create();
      const shown: string[] = [];
      try {
        const page = await browser.start();
        await page.goto(url);
        await begin(page);
        let over = false;
        const playing = (async () => {
          for (let i = 0; i < 4 && !over; i += 1) {
            const id = await answer(page);
            if (!over) shown.push(id);
            await goOn(page);
          }
        })().catch(() => undefined);
        await new Promise((done) => setTimeout(done, 150 + random() * 2_500));
        over = true;
        await browser.kill();
        await playing;
        const again = await browser.start();
        await again.goto(url);
        const stored = await storedItems(again);
        result.shown += shown.length;
        for (const id of shown) if (!stored.includes(id)) result.lost.push(`round ${round} (seed ${seed}): ${id} at ${url}`);
      } finally {
        await browser.remove();
      }
    }
  } finally {
    await server.stop();
  }
  return result;
}
