import { expect, test } from '@playwright/test';
import { lessonsOf } from './support/catalogue.ts';
import { OwnServer } from './support/own-server.ts';
import { answer, begin, finish, goOn } from './support/quiz.ts';

/**
 * A laptop serves a class over plain http: no worker, no Cache API, no crypto.subtle, no crypto.randomUUID. A name that
 * is not localhost, led to this machine, makes the browser treat the page as it would the laptop's address.
 */
test('over plain http on a local network everything works but keeping lessons, and the page says so', async ({ playwright }) => {
  const server = new OwnServer();
  await server.start();
  const { executablePath, args = [] } = test.info().project.use.launchOptions ?? {};
  const browser = await playwright.chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args: [...args, '--host-resolver-rules=MAP laptop.test 127.0.0.1'] });
  try {
    const page = await browser.newPage();
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    const origin = server.origin.replace('127.0.0.1', 'laptop.test');
    const lesson = lessonsOf('9-11')[0];
    await page.goto(`${origin}/en/9-11/`);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await expect(page.getByText('cannot keep lessons for later')).toBeVisible();
    await page.goto(origin + (lesson.quizUrl ?? ''));
    await begin(page);
    await answer(page);
    await expect(page.getByText('Your answer is saved on this device.')).toBeVisible();
    await goOn(page);
    await page.reload();
    await page.getByRole('button', { name: 'Go on', exact: true }).click();
    await finish(page);
    await page.goto(`${origin}/en/9-11/search/`);
    await page.getByRole('searchbox').fill(lesson.title.split(' ').at(-1) ?? '');
    await expect(page.getByRole('link', { name: lesson.title })).toBeVisible();
    await page.goto(`${origin}/en/9-11/help/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(broken).toEqual([]);
  } finally {
    await browser.close();
    await server.stop();
  }
});
