import { expect, test, type Locator, type Page } from '@playwright/test';
import { catalogue, lessonsOf } from '../support/catalogue.ts';
import { answerRight, chooseLearner, goOn } from '../support/quiz.ts';

/** The first lesson for 9-11: its quiz has a picture of most types, and confidence is asked. */
const quizUrl = (): string => lessonsOf('9-11')[0].quizUrl ?? '';

const quiz = (page: Page): Locator => page.locator('pathlight-quiz');

async function begin(page: Page): Promise<void> {
  await page.goto(quizUrl().slice(1));
  await chooseLearner(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(quiz(page)).toHaveAttribute('data-at', 'choosing');
}

/** Gives some whole answer to whatever question is on, and checks it. */
async function answer(page: Page): Promise<void> {
  const form = page.locator('.place[data-now] form');
  const type = await page.locator('.place[data-now] .item').getAttribute('data-type');
  for (let turn = 0; turn < 6 && (await quiz(page).getAttribute('data-at')) === 'choosing'; turn += 1) {
    if (type === 'decide') await form.locator('.turn[data-open]:not([data-passed]) input').first().check();
    else if (type === 'group') for (const card of await form.locator('.card-to').all()) await card.locator('input').first().check();
    else if (type === 'match' || type === 'gap') for (const list of await form.locator('select').all()) await list.selectOption({ index: 1 });
    else if (type === 'choose-several' || type === 'spot') for (const i of [0, 1]) await form.locator('input').nth(i).check();
    else if (type === 'choose-one') await form.locator('input').first().check();
    await form.locator('[data-check]').click();
  }
  if ((await quiz(page).getAttribute('data-at')) === 'rating') await page.locator('[data-do=RATE]').first().click();
}

test('a quiz left half way goes on at the same question, with its answers kept', async ({ page }) => {
  await begin(page);
  await answer(page);
  await expect(quiz(page)).toHaveAttribute('data-at', 'feedback');
  await expect(page.locator('[data-kept]')).toHaveText('Your answer is saved on this device.');
  await page.locator('[data-do=NEXT]').click();
  const item = await page.locator('.place[data-now]').getAttribute('data-place');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeFocused();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.locator('.place[data-now]')).toHaveAttribute('data-place', item ?? '');
  await expect(page.locator('[data-count]')).toHaveText(/^Question 2 of/);
});

test('every question through to the summary: help, what comes next, and nothing to rank', async ({ page }) => {
  await begin(page);
  for (let i = 0; i < 12 && (await quiz(page).getAttribute('data-stage')) === 'item'; i += 1) {
    await answer(page);
    await expect(quiz(page)).toHaveAttribute('data-at', 'feedback');
    await page.locator('[data-do=NEXT]').click();
  }
  if ((await quiz(page).getAttribute('data-at')) === 'offerReview') await page.getByRole('button', { name: 'I am done for today' }).click();
  await expect(page.getByRole('heading', { name: 'You have been through it all' })).toBeFocused();
  const summary = page.locator('[data-screen=summary]');
  await expect(summary).toContainText('One next step');
  expect(await summary.innerText()).not.toMatch(/%|points|score|wrong/i);
  await page.getByRole('button', { name: 'Do other questions' }).click();
  await expect(quiz(page)).toHaveAttribute('data-at', 'choosing');
});

test('feedback waits for the write to commit', async ({ page }) => {
  await begin(page);
  // Holds every write open until the test lets go: a request inside the transaction keeps it from committing.
  await page.evaluate(() => {
    const add = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'add')?.value as IDBObjectStore['add'];
    let hold = true;
    Object.assign(window, { letGo: () => { hold = false; } });
    IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...args: Parameters<IDBObjectStore['add']>) {
      const request = add.apply(this, args);
      const spin = (): void => {
        if (hold) this.count().onsuccess = spin;
      };
      spin();
      return request;
    };
  });
  await answer(page);
  await expect(quiz(page)).toHaveAttribute('data-at', 'storing');
  await expect(page.locator('[data-kept]')).toHaveText('Saving your answer…');
  await page.waitForTimeout(500);
  await expect(quiz(page)).toHaveAttribute('data-at', 'storing');
  await expect(page.locator('.place[data-now] .fb[data-shown]')).toHaveCount(0);
  await page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
  await expect(quiz(page)).toHaveAttribute('data-at', 'feedback');
  await expect(page.locator('[data-kept]')).toHaveText('Your answer is saved on this device.');
});

test('a full disk is told honestly, the quiz goes on, and the answers come home later', async ({ page }) => {
  await begin(page);
  await answer(page);
  await expect(quiz(page)).toHaveAttribute('data-at', 'feedback');
  await page.evaluate(() => {
    const add = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'add')?.value as IDBObjectStore['add'];
    Object.assign(window, { mend: () => { IDBObjectStore.prototype.add = add; } });
    IDBObjectStore.prototype.add = () => { throw new DOMException('no room', 'QuotaExceededError'); };
  });
  await page.locator('[data-do=NEXT]').click();
  await answer(page);
  await expect(quiz(page)).toHaveAttribute('data-at', 'feedback');
  await expect(page.locator('[data-kept]')).toContainText('This device has no room left.');
  await expect(page.getByRole('button', { name: 'Save my answers to a file' })).toBeVisible();
  await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
  await page.getByRole('button', { name: 'Try again now' }).click();
  await expect(page.locator('[data-kept]')).toHaveText('Your answer is saved on this device.');
});

test('an answer that could not be written is held, told, and written when the page comes back', async ({ page }) => {
  await begin(page);
  await answer(page);
  await expect(quiz(page)).toHaveAttribute('data-at', 'feedback');
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => { throw new DOMException('cut', 'UnknownError'); };
  });
  await page.locator('[data-do=NEXT]').click();
  await answer(page);
  await expect(quiz(page)).toHaveAttribute('data-at', 'feedback');
  await expect(page.locator('[data-kept]')).toHaveText('Your answers are kept on this page. We will try again.');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.locator('[data-count]')).toHaveText(/^Question 3 of/);
});

test('another window that went on: this one catches up', async ({ context, page }) => {
  await begin(page);
  await answer(page);
  await expect(quiz(page)).toHaveAttribute('data-at', 'feedback');
  await page.locator('[data-do=NEXT]').click();
  const other = await context.newPage();
  await other.goto(quizUrl().slice(1));
  await other.getByRole('button', { name: 'Go on' }).click();
  await answer(other);
  await expect(quiz(other)).toHaveAttribute('data-at', 'feedback');
  await page.bringToFront();
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(page.locator('[data-notice]')).toHaveText('You went on in another window. Here is where you are now.');
  await expect(page.locator('[data-count]')).toHaveText(/^Question 3 of/);
});

test('only as much script as a first question needs', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(new URL(response.url()).pathname);
  });
  await page.goto(quizUrl().slice(1));
  await chooseLearner(page);
  await expect(quiz(page)).toHaveAttribute('data-playing', '');
  expect(scripts.filter((path) => path.includes('quiz-boot'))).toHaveLength(1);
  expect(scripts.filter((path) => path.includes('quiz-end') || path.includes('speech'))).toEqual([]);
  for (const text of await page.locator('script:not([src])').evaluateAll((all) => all.map((one) => (one as HTMLScriptElement).type)))
    expect(text).toBe('application/json');
});

for (const { id, band, quizUrl: url } of catalogue.lessons)
  if (url !== null)
    test(`all of ${id} answered rightly: what you can do now, and no second look is offered`, async ({ page }) => {
      await page.goto(url.slice(1));
      await chooseLearner(page);
      await page.getByRole('button', { name: 'Begin' }).click();
      await expect(quiz(page)).toHaveAttribute('data-at', 'choosing');
      for (let i = 0; i < 12 && (await quiz(page).getAttribute('data-stage')) === 'item'; i += 1) {
        await answerRight(page);
        await expect(page.locator('.place[data-now] [data-part][data-state=other]')).toHaveCount(0);
        await goOn(page);
      }
      await expect(quiz(page)).toHaveAttribute('data-at', 'summary');
      const summary = page.locator('[data-screen=summary]');
      await expect(summary).toContainText(band === '3-5' || band === '5-7' ? 'You did it all' : 'What you can do now');
      await expect(page.locator('[data-mixup]:visible')).toHaveCount(0);
    });
