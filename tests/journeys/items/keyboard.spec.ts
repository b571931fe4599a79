import { expect, test } from '@playwright/test';
import { Sheet } from './gallery.ts';

test('choose-one: arrows choose, Enter checks, feedback takes the focus', async ({ page }) => {
  const sheet = await Sheet.begin(page, 'raft-1');
  await sheet.tabTo('input[type=radio]');
  for (let i = 0; i < 3 && !(await sheet.focused('input[value=b]')); i += 1) await sheet.press('ArrowDown');
  if (!(await sheet.form.locator('input[value=b]').isChecked())) await sheet.press('Space');
  await sheet.check();
  expect(await sheet.parts('other')).toEqual(['b']);
  expect(await sheet.parts('key')).toEqual(['a']);
  await expect(sheet.form).toContainText('Many people think that. Here is what happens instead.');
  // A marked answer is not changed by a key.
  await sheet.form.locator('input[value=b]').focus();
  await sheet.press('ArrowDown');
  await expect(sheet.form.locator('input[value=b]')).toBeChecked();
});

test('choose-one: a hint takes one wrong answer away, and says which', async ({ page }) => {
  const sheet = await Sheet.begin(page, 'raft-1');
  await sheet.tabTo('[data-do=HINT]');
  await sheet.press('Enter');
  await expect(sheet.form.locator('[data-gone]')).toHaveCount(1);
  await expect(sheet.form.locator('[data-gone] input')).toBeDisabled();
  await expect(sheet.form.getByText('does not help here')).toBeVisible();
  expect(await sheet.form.locator('[data-gone]').getAttribute('data-part')).not.toBe('a');
});

test('choose-one: "I am not sure yet" goes on, and the question comes back for practice', async ({ page }) => {
  const sheet = await Sheet.begin(page, 'raft-1');
  await sheet.tabTo('[data-do=SKIP]');
  await sheet.press('Enter');
  await expect(sheet.quiz).toHaveAttribute('data-at', 'offerReview');
  await sheet.tabTo('[data-do=REVIEW]');
  await sheet.press('Enter');
  await expect(sheet.quiz).toHaveAttribute('data-at', 'choosing');
});

test('choose-one: checking without an answer says what is missing', async ({ page }) => {
  const sheet = await Sheet.begin(page, 'raft-1');
  await sheet.tabTo('[data-check]');
  await sheet.press('Enter');
  await expect(sheet.quiz.locator('[data-notice]')).toHaveText('Choose an answer first.');
});

test('choose-several: Space ticks, one too few is not checked', async ({ page }) => {
  const sheet = await Sheet.begin(page, 'lens-1');
  for (const id of ['a', 'c']) {
    await sheet.form.locator('[data-part] input').first().focus();
    if (!(await sheet.focused(`input[value=${id}]`))) await sheet.tabTo(`input[value=${id}]`);
    await sheet.press('Space');
    if (id === 'a') {
      await sheet.tabTo('[data-check]');
      await sheet.press('Enter');
      await expect(sheet.quiz.locator('[data-notice]')).toHaveText('Choose 2 of them.');
    }
  }
  await sheet.check();
  expect(await sheet.parts('key')).toEqual(['a', 'c']);
  await expect(sheet.form.locator('[data-outcome]')).toHaveText('All of it fits.');
});

test('order: buttons move a step, keep the focus, and say where it is now', async ({ page }) => {
  const sheet = await Sheet.begin(page, 'parcel-1');
  const order = (): Promise<string[]> =>
    sheet.form.locator('.step').evaluateAll((steps) => steps.map((step) => (step as HTMLElement).dataset.part ?? ''));
  const wanted = ['c', 'a', 'd', 'b'];
  expect(await order()).not.toEqual(wanted);
  for (const [place, id] of wanted.entries())
    while ((await order()).indexOf(id) > place) {
      const up = sheet.form.locator(`[data-part=${id}] [data-move="-1"]`);
      await up.focus();
      await sheet.press('Enter');
      await expect(up).toBeFocused();
      await expect(sheet.form.locator('[data-status]')).toHaveText(new RegExp(`is now number ${(await order()).indexOf(id) + 1} of 4`));
    }
  expect(await order()).toEqual(wanted);
  await expect(sheet.form.locator('.step').first().locator('[data-move="-1"]')).toHaveAttribute('aria-disabled', 'true');
  await sheet.check();
  expect(await sheet.parts('key')).toEqual(['a', 'b', 'c', 'd']);
});

test('group: each card has its own choice of places', async ({ page }) => {
  const sheet = await Sheet.begin(page, 'tiger-1');
  const places: Record<string, string> = { a: 'covered', b: 'covered', c: 'ask', d: 'covered' };
  for (const [card, place] of Object.entries(places)) {
    await sheet.form.locator(`input[name=card-${card}]`).first().focus();
    await sheet.press('Space');
    if (place === 'ask') await sheet.press('ArrowDown');
  }
  await sheet.check();
  expect(await sheet.parts('key')).toEqual(['a', 'c', 'd']);
  expect(await sheet.parts('other')).toEqual(['b']);
  await expect(sheet.form.locator('[data-part=b]')).toContainText('It belongs to “Ask Rua again”.');
});

test('group: tap a card, tap a place', async ({ page }) => {
  const sheet = await Sheet.begin(page, 'tiger-1');
  await sheet.form.locator('[data-part=c] legend').click();
  await expect(sheet.form.locator('[data-part=c]')).toHaveAttribute('data-picked', '');
  await sheet.form.locator('[data-put=ask]').click();
  await expect(sheet.form.locator('[data-part=c] input[value=ask]')).toBeChecked();
  await expect(sheet.form.locator('[data-status]')).toHaveText('“Hang it up in class” lies in “Ask Rua again”.');
});

test('match: a list in every row', async ({ page }) => {
  const sheet = await Sheet.begin(page, 'push-1');
  for (const [row, answer] of Object.entries({ a: 'A crowd', b: 'A present', c: 'A yes' })) {
    await sheet.form.locator(`select[name=row-${row}]`).focus();
    await page.keyboard.type(answer);
  }
  await sheet.check();
  expect(await sheet.parts('key')).toEqual(['a']);
  expect(await sheet.parts('other')).toEqual(['b', 'c']);
  await expect(sheet.form.locator('[data-part=b]')).toContainText('Nothing was given here but an answer.');
});

test('gap: a list inside the sentence, never typed', async ({ page }) => {
  const sheet = await Sheet.begin(page, 'film-1');
  await sheet.tabTo('select');
  await page.keyboard.type('ask');
  await sheet.check();
  expect(await sheet.parts('key')).toEqual(['a']);
});

test('spot: lines in reading order, ticked with Space', async ({ page }) => {
  const sheet = await Sheet.begin(page, 'crane-1');
  await sheet.tabTo('input[value=b]');
  await sheet.press('Space');
  await sheet.tabTo('input[value=d]');
  await sheet.press('Space');
  await sheet.check();
  expect(await sheet.parts('key')).toEqual(['b', 'c']);
  expect(await sheet.parts('other')).toEqual(['d']);
});

test('decide: turn by turn, and the focus goes to each next turn', async ({ page }) => {
  const sheet = await Sheet.begin(page, 'goat-1');
  const choose = async (turn: string, option: string): Promise<void> => {
    await sheet.tabTo(`input[name=${turn}]`);
    for (let i = 0; i < 4 && !(await sheet.focused(`input[name=${turn}][value=${option}]`)); i += 1) await sheet.press('ArrowDown');
    await sheet.press('Space');
  };
  await choose('start', 'a');
  await sheet.tabTo('[data-check]');
  await sheet.press('Enter');
  expect(await sheet.focused('[data-turn=sent] legend')).toBe(true);
  await choose('sent', 'a');
  await sheet.tabTo('[data-check]');
  await sheet.press('Enter');
  expect(await sheet.focused('[data-turn=why] legend')).toBe(true);
  await choose('why', 'a');
  await sheet.check();
  expect(await sheet.parts('other')).toEqual(['start/a']);
  expect(await sheet.parts('key')).toEqual(['sent/a', 'start/c', 'why/a']);
  await expect(sheet.form.locator('.ending[data-open]')).toHaveCount(1);
});

test('reflect: nothing is kept unless the learner says so', async ({ page }) => {
  const sheet = await Sheet.begin(page, 'plan-1');
  await sheet.tabTo('textarea');
  await page.keyboard.type('My gran and her hens');
  await sheet.tabTo('[data-check]');
  await sheet.press('Enter');
  await expect(sheet.quiz).toHaveAttribute('data-at', 'feedback');
  await expect(sheet.form).toContainText('A plan with a name in it is easier to keep.');
});

test('3 to 7: no counter, no confidence, targets of 64 px', async ({ page }) => {
  const sheet = await Sheet.begin(page, 'pond-1');
  for (const face of await sheet.form.locator('.opt > label, [data-check]').all()) {
    const box = await face.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(64);
  }
  await sheet.form.locator('input[value=b]').focus();
  await sheet.press('Space');
  await sheet.check();
  await expect(sheet.quiz.getByText('How sure are you?')).toHaveCount(0);
  await expect(sheet.quiz.getByText(/\d of \d/)).toHaveCount(0);
  expect(await sheet.parts('key')).toEqual(['a']);
});
