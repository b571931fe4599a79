import { expect, type Locator, type Page } from '@playwright/test';

/** The question on the screen. */
export const question = (page: Page): Locator => page.locator('article.item:visible');

/** Id of the question on the screen. */
export async function currentItem(page: Page): Promise<string> {
  return (await question(page).getAttribute('data-item')) ?? '';
}

/** Picks a picture where the page asks who is learning. */
export async function chooseLearner(page: Page): Promise<void> {
  const asked = page.locator('pathlight-learners [data-picture]:visible').first();
  await expect(asked.or(page.locator('pathlight-quiz[data-playing]')).first()).toBeVisible();
  if (await asked.isVisible()) await asked.click();
}

/** From the first screen to the first question. */
export async function begin(page: Page): Promise<void> {
  await chooseLearner(page);
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

/** What the page's own data says of an item: enough to know a right answer, whatever the order on the screen. */
interface Marking {
  id: string;
  type: string;
  options?: { id: string; key?: boolean }[];
  parts?: { id: string; key?: boolean }[];
  order?: string[];
  cards?: { id: string; group: string }[];
  pairs?: { id: string }[];
  turns?: { id: string; options: { id: string; value: number; next: string }[] }[];
}

/** Answers the question on the screen rightly, up to its feedback. */
export async function answerRight(page: Page): Promise<string> {
  const id = await currentItem(page);
  const item = question(page);
  const data = JSON.parse((await page.locator('script[data-quiz-data]').textContent()) ?? '') as { items: { marking: Marking }[] };
  const marking = data.items.map((one) => one.marking).find((one) => one.id === id);
  if (marking === undefined) throw new Error(`No marking for ${id}`);
  const tick = async (value: string): Promise<void> => item.locator(`input[value="${value}"]`).first().check();

  for (const { id: option } of (marking.options ?? []).filter(({ key }) => key))
    await (marking.type === 'gap' ? item.getByRole('combobox').selectOption(option) : tick(option));
  if (marking.type === 'spot') for (const { id: part } of (marking.parts ?? []).filter(({ key }) => key)) await tick(part);
  for (const { id: card, group } of marking.cards ?? []) await item.locator(`input[name="card-${card}"][value="${group}"]`).check();
  for (const { id: pair } of marking.pairs ?? []) await item.locator(`select[name="row-${pair}"]`).selectOption(pair);
  for (const [place, step] of (marking.order ?? []).entries())
    for (let moves = 0; moves < 6; moves += 1) {
      const steps = await item.locator('.step').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.part));
      if (steps.indexOf(step) <= place) break;
      await item.locator(`[data-part="${step}"] [data-move="-1"]`).click();
    }
  for (let turn = marking.turns?.[0]; turn !== undefined; ) {
    const best = turn.options.find(({ value }) => value === 1);
    await item.locator(`input[name="${turn.id}"][value="${best?.id ?? ''}"]`).check();
    turn = marking.turns?.find(({ id: next }) => next === best?.next);
    if (turn !== undefined) await check(page).click();
  }
  await check(page).click();
  const sure = page.locator('[data-do="RATE"]:visible').first();
  await expect(sure.or(next(page)).first()).toBeVisible();
  if (await sure.isVisible()) await sure.click();
  await expect(next(page)).toBeVisible();
  return id;
}

/** Passes over the question on the screen: "I am not sure yet". Only from 7-9 up. */
export async function skip(page: Page): Promise<string> {
  const id = await currentItem(page);
  await page.locator('[data-do="SKIP"]:visible').click();
  await expect.poll(() => currentItem(page).catch(() => '')).not.toBe(id);
  return id;
}
