import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { lessonsOf } from './support/catalogue.ts';
import { KillableBrowser } from './support/killable-browser.ts';
import { OwnServer } from './support/own-server.ts';
import { answer, begin, currentItem, finish, goOn } from './support/quiz.ts';
import { workerReady } from './support/worker.ts';

const band = '9-11';
const lesson = lessonsOf(band)[0];

/** How each skill stands, as the page tells it. */
async function standing(page: Page, origin: string): Promise<string[]> {
  await page.goto(`${origin}/en/${band}/my-learning/`);
  const path = page.locator('pathlight-my-learning');
  await expect(path).toHaveAttribute('data-state', 'ready');
  return path.locator('li[data-skill]').evaluateAll((rows) => rows.map((row) => [row.getAttribute('data-skill'), row.getAttribute('data-lamp'), row.querySelector('.st')?.textContent].join(' ')));
}

/**
 * The whole story of a child: reads a lesson, answers half the quiz, the browser dies, it starts again, goes on at the
 * same question, loses the connection, finishes, sees how the skill stands, saves it, erases it, brings it back.
 */
for (const loss of ['the network is switched off', 'the server is stopped'] as const) {
  test(`a child loses the connection (${loss}) and loses nothing`, async () => {
    test.setTimeout(180_000);
    const server = new OwnServer();
    await server.start();
    const browser = await KillableBrowser.create();
    try {
      let page = await browser.start();
      await page.goto(`${server.origin}/en/`);
      await page.getByRole('link', { name: /9 to 11/ }).first().click();
      await page.getByRole('link', { name: lesson.title, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: lesson.title })).toBeVisible();
      await page.getByRole('link', { name: 'Try the questions' }).click();
      await workerReady(page);
      await begin(page);
      await answer(page);
      await goOn(page);
      await answer(page);
      await goOn(page);
      const at = await currentItem(page);
      expect(at).not.toBe('');

      await browser.kill();
      page = await browser.start();
      await page.goto(server.origin + (lesson.quizUrl ?? ''));
      await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
      await page.getByRole('button', { name: 'Go on', exact: true }).click();
      expect(await currentItem(page)).toBe(at);
      await workerReady(page);
      // My path is looked at once with a connection, as a page seen it is there without one.
      await page.goto(`${server.origin}/en/${band}/my-learning/`);
      await page.goto(server.origin + (lesson.quizUrl ?? ''));

      if (loss === 'the server is stopped') await server.stop();
      else await page.context().setOffline(true);
      await page.reload();
      await page.getByRole('button', { name: 'Go on', exact: true }).click();
      expect(await currentItem(page)).toBe(at);
      await finish(page);
      await expect(page.locator('[data-screen="summary"]')).toBeVisible();
      const before = await standing(page, server.origin);
      expect(before.join(' ')).toContain(lesson.skills[0] ?? '-');

      await page.getByText('Keep it, bring it back, erase it').click();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save a copy to a file' }).click()]);
      expect(download.suggestedFilename()).toMatch(/^pathlight-record-\d{4}-\d{2}-\d{2}\.json$/);
      const file = await readFile(await download.path(), 'utf8');
      expect((JSON.parse(file) as { format: string }).format).toBe('pathlight-record');

      await page.getByRole('button', { name: 'Erase everything' }).click();
      await page.getByRole('button', { name: 'Yes, erase it for good' }).click();
      await expect(page.getByText('Nothing of this path is left on this device.')).toBeVisible();

      await page.locator('input[type=file]').setInputFiles({ name: download.suggestedFilename(), mimeType: 'application/json', buffer: Buffer.from(file) });
      await page.getByRole('button', { name: 'Yes, bring it back' }).click();
      await expect(page.getByText(/entries were new, and are here now/)).toBeVisible();
      expect(await standing(page, server.origin)).toEqual(before);
    } finally {
      await browser.remove();
      await server.stop();
    }
  });
}
