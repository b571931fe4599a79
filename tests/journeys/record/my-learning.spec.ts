import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { catalogue, lessonsOf } from '../support/catalogue.ts';
import { bringBack, recordOf } from '../support/record.ts';

const path = (page: Page) => page.locator('pathlight-my-learning');
const step = (page: Page, skill: string) => path(page).locator(`[data-skill="${skill}"]`);

/** The skill most questions of a quiz are about, and its questions come first in `recordOf`. */
function quizOf(band: string, index = 0): { quiz: string; skill: string } {
  const lesson = lessonsOf(band)[index];
  const quiz = catalogue.quizzes.find(({ lesson: of }) => of === lesson?.id);
  const skill = quiz?.items[0]?.skill;
  if (quiz === undefined || skill === undefined) throw new Error(`No quiz in ${band}`);
  return { quiz: quiz.id, skill };
}

async function open(page: Page, band: string, file: string): Promise<void> {
  await page.goto(`/en/${band}/my-learning/`);
  await bringBack(page, file);
  await expect(page.locator('[data-told]')).toContainText('new');
  await expect(path(page)).toHaveAttribute('data-state', 'ready');
}

const openAll = (page: Page): Promise<void> =>
  page.locator('main details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });

/** What a step says: lamp, state, reason, next step. */
async function told(page: Page, skill: string): Promise<{ lamp: string | null; state: string; why: string; next: string }> {
  const row = step(page, skill);
  return {
    lamp: await row.getAttribute('data-lamp'),
    state: await row.locator('.st').innerText(),
    why: (await row.locator('[data-why]').textContent()) ?? '',
    next: await row.locator('[data-next]').innerText(),
  };
}

const { quiz, skill } = quizOf('7-9');

test('right on two days a week apart lights the lamp, and says why', async ({ page }) => {
  await open(page, '7-9', recordOf([{ quiz, daysAgo: 8, credits: [1, 1] }, { quiz, daysAgo: 1, from: 2, credits: [1, 1] }]));
  expect(await told(page, skill)).toEqual({
    lamp: 'lit',
    state: 'Got it. This lamp is lit.',
    why: 'You got 4 of 4 questions right, on 2 different days. The last time was yesterday.',
    next: 'Look at the lesson again',
  });
  await expect(page.locator('[data-summary]')).toHaveText('You have lit one lamp.');
});

test('right on one day only: part lit, and the day from which it can be lit', async ({ page }) => {
  await open(page, '7-9', recordOf([{ quiz, daysAgo: 0, credits: [1, 1, 1, 1] }]));
  const { lamp, state, why } = await told(page, skill);
  const day = new Intl.DateTimeFormat('en', { weekday: 'long', day: 'numeric', month: 'long' }).format(Date.now() + 6 * 86_400_000);
  expect([lamp, state]).toEqual(['part', 'Nearly there. This lamp is part lit.']);
  expect(why).toContain(`on ${day} or later`);
});

test('long ago: the lamp has gone low and can be lit again', async ({ page }) => {
  await open(page, '7-9', recordOf([{ quiz, daysAgo: 290, credits: [1, 1] }, { quiz, daysAgo: 280, from: 2, credits: [1, 1] }]));
  const { lamp, state, next } = await told(page, skill);
  expect([lamp, state]).toEqual(['low', 'Time for a fresh look. This lamp has gone low.']);
  expect(next).toMatch(/^Light it again, \d questions$/);
});

test('a mix-up is told in the words of the one who holds it, and leads to the part that untangles it', async ({ page }) => {
  await open(page, '7-9', recordOf([{ quiz: 'four-falls', daysAgo: 1, credits: [0, 0], picked: ['respect.hurt-so-bullying'] }]));
  const mixed = quizOf('7-9', lessonsOf('7-9').findIndex(({ id }) => id === 'four-falls')).skill;
  const { state, why, next } = await told(page, mixed);
  expect(state).toMatch(/^A mix-up to untangle/);
  expect(why).toMatch(/^You said: “.+” Many people think so/);
  expect(next).toBe('Untangle it in the lesson');
  expect(await step(page, mixed).locator('[data-next]').getAttribute('href')).toMatch(/\/four-falls\/#[a-z]+$/);
  expect((await path(page).innerText()).toLowerCase()).not.toMatch(/wrong|fail|score|points|streak|%/);
});

test('what was done: each lesson once, an attempt chosen and never summed, and the way back to a half-done one', async ({ page }) => {
  const other = quizOf('7-9', 1);
  await open(
    page,
    '7-9',
    recordOf([{ quiz, daysAgo: 5, credits: [1, 1] }, { quiz, daysAgo: 3, credits: [1, 1, 0] }, { quiz: other.quiz, daysAgo: 0, credits: [1], finished: false }]),
  );
  const lines = await page.locator('[data-done] li').allInnerTexts();
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('1 of 1 questions, today');
  expect(lines[0]).toContain('Go on where you stopped');
  expect(lines[1]).toContain('3 questions, finished 3 days ago');
  expect(lines[1]).toContain('done 2 times');
});

test('3 to 7: a finished story lights a lamp that never dims, whatever the answers were; no state is shown', async ({ page }) => {
  const story = quizOf('5-7');
  await open(page, '5-7', recordOf([{ quiz: story.quiz, daysAgo: 800, credits: [0, 0, 0] }]));
  await expect(path(page).locator(`[data-quiz="${story.quiz}"]`)).toHaveAttribute('data-lamp', 'lit');
  await expect(path(page).locator('[data-lamp=lit]')).toHaveCount(1);
  await expect(path(page).locator('[data-skill], [data-stands], .why')).toHaveCount(0);
  await expect(page.locator('[data-summary]')).toHaveText('One lamp is lit.');
});

test('lessons of care 2 and 3 are not named before somebody opens "Other lessons"', async ({ page }) => {
  const care = catalogue.lessons.filter(({ sensitivity }) => sensitivity >= 2);
  expect(care.length).toBeGreaterThan(0);
  for (const { band, title, skills } of care) {
    await page.goto(`/en/${band}/my-learning/`);
    expect(await page.locator('main').innerText()).not.toContain(title);
    await expect(path(page).locator(`[data-skill="${skills[0] ?? ''}"]`)).toBeHidden();
    await page.getByText('Other lessons', { exact: true }).click();
    await expect(path(page).locator(`[data-skill="${skills[0] ?? ''}"]`)).toBeVisible();
  }
});

test('without JavaScript the path is there as what can be learnt, and says that nothing is kept', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/7-9/my-learning/');
  await expect(page.getByText('so nothing is kept', { exact: false }).or(page.getByText('So nothing is kept', { exact: false })).first()).toBeVisible();
  for (const { url } of lessonsOf('7-9')) await expect(page.locator(`main a[href="${url}"]`).first()).toBeVisible();
  await expect(page.locator('pathlight-record, pathlight-learners, .why').filter({ visible: true })).toHaveCount(0);
  await context.close();
});

test('where the browser keeps nothing, the page says so', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
  await page.goto('/en/7-9/my-learning/');
  await page.getByRole('button', { name: 'Fox', exact: true }).click();
  await expect(page.locator('[data-keep]')).toContainText('This browser keeps nothing for later');
});

test('a record that cannot be opened: what happened, that nothing is lost, and again', async ({ page }) => {
  await open(page, '7-9', recordOf([{ quiz, daysAgo: 0, credits: [1] }]));
  await page.addInitScript(() => {
    const broken = sessionStorage.getItem('test.broken') === 'yes';
    const real = indexedDB.open.bind(indexedDB);
    Object.assign(globalThis, { mend: () => Object.defineProperty(indexedDB, 'open', { configurable: true, value: real }) });
    if (broken)
      Object.defineProperty(indexedDB, 'open', {
        configurable: true,
        value: () => {
          throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
        },
      });
  });
  await page.evaluate(() => sessionStorage.setItem('test.broken', 'yes'));
  await page.reload();
  await expect(path(page)).toHaveAttribute('data-state', 'error');
  await expect(page.locator('[data-error]')).toContainText('Nothing is lost');
  await page.evaluate(() => (globalThis as unknown as { mend: () => void }).mend());
  await page.locator('[data-error]').getByRole('button', { name: 'Try again' }).click();
  await expect(path(page)).toHaveAttribute('data-state', 'ready');
});

test('another tab of a newer Pathlight: this one says so and offers to load again', async ({ page, context }) => {
  await open(page, '7-9', recordOf([{ quiz, daysAgo: 0, credits: [1] }]));
  const newer = await context.newPage();
  await newer.goto('/weather/');
  await newer.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('pathlight', 20);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await expect(page.locator('[data-news]')).toContainText('A newer Pathlight runs in another tab. Nothing is lost.');
  await expect(page.locator('[data-news]').getByRole('button', { name: 'Load this page again' })).toBeVisible();
});

for (const theme of ['light', 'dark'] as const)
  test(`axe has nothing to say about any state, ${theme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: theme });
    const wrong: string[] = [];
    const look = async (what: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
      wrong.push(...violations.map(({ id, nodes }) => `${what}: ${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`));
    };
    for (const band of ['5-7', '7-9', '14-16']) {
      const of = quizOf(band);
      await open(page, band, recordOf([{ quiz: of.quiz, daysAgo: 8, credits: [1, 1] }, { quiz: of.quiz, daysAgo: 1, from: 2, credits: [1, 1] }], { picture: 'fox', who: band.replace('-', '').padStart(24, 'e') }));
      await openAll(page);
      await look(`${band} all open`);
      await page.getByRole('button', { name: 'Erase everything' }).click();
      await look(`${band} erase?`);
      await page.getByRole('button', { name: 'Change', exact: true }).click();
      await look(`${band} who`);
    }
    expect(wrong).toEqual([]);
  });

test('nothing scrolls sideways at 320 px, at 200 % text, or from right to left', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, '7-9', recordOf([{ quiz, daysAgo: 8, credits: [1, 1] }]));
  await openAll(page);
  const sideways = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await sideways()).toBe(0);
  await page.addStyleTag({ content: 'html{font-size:200%!important}' });
  expect(await sideways()).toBe(0);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  expect(await sideways()).toBe(0);
});
