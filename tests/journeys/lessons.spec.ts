import { expect, test } from '@playwright/test';

test.describe('a lesson', () => {
  test.use({ javaScriptEnabled: false });

  test('reads whole without a script, and keeps the teacher’s words for teachers', async ({ page }) => {
    await page.goto('en/9-11/a-little-thunder/');
    for (const part of ['Start', 'Story', 'Learn', 'Try it', 'Talk', 'Remember', 'At home']) await expect(page.getByRole('heading', { name: part, exact: true })).toBeVisible();
    await expect(page.getByText('anti-bullying policy')).toHaveCount(0);
    expect(await page.content()).not.toContain('anti-bullying policy');
    await expect(page.getByRole('link', { name: 'Get help' }).first()).toHaveAttribute('href', /\/en\/9-11\/help\/$/);
    await page.getByText('Read it in short sentences').click();
    await expect(page.locator('#easy li, #easy p').first()).toBeVisible();
  });

  test('of care 2 offers at every step to skip, to pause and to get help, and says who has not reviewed it', async ({ page }) => {
    await page.goto('en/14-16/eleven-minutes/');
    await expect(page.getByText('Before you start')).toBeVisible();
    const steps = page.locator('article .part[data-part]');
    expect(await steps.count()).toBe(6);
    for (const step of await steps.all()) {
      await expect(step.getByRole('link', { name: 'Skip this part' })).toBeVisible();
      await expect(step.getByText('Pause', { exact: true })).toBeVisible();
      await expect(step.locator('.care').getByRole('link', { name: 'Get help' })).toBeVisible();
    }
    await expect(page.getByText('A safeguarding professional has not reviewed this yet')).toBeVisible();
    await expect(page.locator('meta[name=pathlight-keep]')).toHaveAttribute('content', 'no');
    await page.getByRole('link', { name: 'Skip this part' }).first().click();
    await expect(page).toHaveURL(/#story$/);
    const help = await page.locator('.top .help').boundingBox();
    expect(help?.y).toBeGreaterThanOrEqual(0);
  });

  test('for 3-5 turns a page by a link', async ({ page }) => {
    await page.goto('en/3-5/two-more-moos/');
    const pages = await page.locator('.spread').evaluateAll((all) => all.map((spread) => ({ id: spread.id, next: spread.querySelector('a[href^="#"]')?.getAttribute('href') })));
    for (const [i, { next }] of pages.entries()) expect(next).toBe(`#${pages[i + 1]?.id ?? 'end'}`);
    await page.getByRole('link', { name: 'Next' }).first().click();
    await expect(page).toHaveURL(/#story-1$/);
    const book = page.locator('.spread');
    expect(await book.count()).toBeGreaterThan(6);
    expect(await book.locator('[role=img]').count()).toBeGreaterThan(4);
    await expect(page.locator('.top .help')).toBeInViewport();
  });

  test('has a plan that says who has not reviewed it, joins steps with minutes, and leads to learners', async ({ page }) => {
    await page.goto('en/teach/14-16/eleven-minutes/');
    await expect(page.getByRole('heading', { name: 'Not yet reviewed by a safeguarding professional' })).toBeVisible();
    await expect(page.locator('.plan-steps tbody tr')).toHaveCount(6);
    await expect(page.locator('.plan-steps tbody th').first()).toHaveText('0 to 4');
    await expect(page.locator('.plan-says tbody tr')).toHaveCount(3);
    await expect(page.getByRole('heading', { name: 'If a child tells you' })).toBeVisible();
    await page.getByRole('link', { name: 'See the learners’ page' }).click();
    await expect(page).toHaveURL(/\/en\/14-16\/eleven-minutes\/$/);
  });
});

test('a plan prints its lesson on A4 and Letter without the frame of the site', async ({ page }) => {
  await page.goto('en/teach/9-11/a-little-thunder/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.top nav')).toBeHidden();
  await expect(page.locator('.top .help')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
  for (const format of ['A4', 'Letter']) expect((await page.pdf({ format })).length).toBeGreaterThan(20_000);
});

for (const band of ['3-5', '9-11', '16-18']) {
  test(`the home of ${band} leads only into its band and to the front door`, async ({ page }) => {
    await page.goto(`en/${band}/`);
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    for (const path of links) expect(path === '/en/' || path.startsWith(`/en/${band}/`), path).toBe(true);
    expect(await page.locator('.list li').count()).toBe(2);
  });
}
