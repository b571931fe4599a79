import { expect, type Locator, type Page } from '@playwright/test';

/** The question on the screen. */
export const question = (page: Page): Locator => page.locator('article.item:visible');

/** Id of the question on the screen. */
export async function currentItem(page: Page): Promise<string> {
  return (await question(page).getAttribute('data-item')) ?? '';
}

/** From the first screen to the first question. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(question(page)).toBeVisible();
}

const check = (page: Page): Locator => page.locator('[data-check]:visible');
const next = (page: Page): Locator => page.locator('[data-do="NEXT"]:visible');

/** Fills the question in some way that counts as complete, whatever its type. */
async function fill(page: Page): Promise<void> {
  const item = question(page);
  const type = await item.getAttribute('data-type');
  if (type === 'group') {
    for (const card of await item.locator('.card').all()) await card.getByRole('radio').first().check({ force: true });
  } else if (type === 'match' || type === 'gap') {
    for (const select of await item.getByRole('combobox').all()) await select.selectOption({ index: 1 });
  } else if (type === 'order') {
    await item.getByRole('button', { name: /^Move down/ }).first().click();
  } else if (type === 'choose-several') {
    // How many it wants is told when the answer is checked: one more each time.
    await item.locator('input[type=checkbox]:not(:checked)').first().check({ force: true });
  } else if (type === 'spot') {
    await item.getByRole('checkbox').first().check({ force: true });
  } else if (type === 'decide') {
    // Turns that were answered stay above the one that is asked.
    await item.locator('.turn:visible').last().locator('input[type=radio]').first().check({ force: true });
  } else if (type !== 'reflect') {
    await item.getByRole('radio').and(page.locator(':visible')).first().check({ force: true });
  }
}

/** Answers the question on the screen up to its feedback, however many turns it has. */
export async function answer(page: Page): Promise<string> {
  const id = await currentItem(page);
  for (let turn = 0; turn < 8; turn += 1) {
    await fill(page);
    await check(page).click();
    const sure = page.locator('[data-do="RATE"]:visible').first();
    await expect(sure.or(next(page)).or(check(page)).first()).toBeVisible();
    if (await sure.isVisible()) {
      await sure.click();
      break;
    }
    await expect(next(page).or(check(page)).first()).toBeVisible();
    if (await next(page).isVisible()) break;
  }
  await expect(next(page)).toBeVisible();
  return id;
}

/** Goes on to the next question, the offer of a second look, or the last screen. */
export async function goOn(page: Page): Promise<void> {
  await next(page).click();
}

/** Goes on from here to the last screen, answering whatever comes. */
export async function finish(page: Page): Promise<void> {
  for (let step = 0; step < 24; step += 1) {
    if (await page.locator('[data-screen="summary"]').isVisible()) return;
    if (await page.locator('[data-screen="review"]').isVisible()) await page.locator('[data-do="FINISH"]').click();
    else {
      await answer(page);
      await goOn(page);
    }
    await page.waitForTimeout(50);
  }
  await expect(page.locator('[data-screen="summary"]')).toBeVisible();
}
