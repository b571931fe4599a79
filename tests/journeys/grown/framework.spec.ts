import { expect, test } from '@playwright/test';
import { catalogue } from '../support/catalogue.ts';
import { BANDS, STRANDS } from '../../../src/core/content/ids.ts';

test('every square of the matrix leads to skills of its strand and age', async ({ page, request }) => {
  await page.goto('/en/framework/');
  const squares = page.getByRole('table', { name: 'Skills by strand and age' }).getByRole('cell').getByRole('link');
  await expect(squares).toHaveCount(STRANDS.length * BANDS.length);
  const targets = await squares.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const strand of STRANDS) {
    const html = await (await request.get(`/en/framework/${strand}/`)).text();
    for (const band of BANDS) {
      expect(targets).toContain(`/en/framework/${strand}/#${band}`);
      expect(html).toContain(`id="${band}"`);
      expect(html).toMatch(new RegExp(`<article[^>]*id="${strand}\\.${band}\\.1"`));
    }
  }
});

test('from a square to its skills, and along what they build on, by keyboard', async ({ page }) => {
  await page.goto('/en/framework/');
  await page.getByRole('link', { name: 'Friendship, respect and bullying, ages 11 to 14: 4 skills, 1 lesson' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/framework/respect/#11-14');
  await expect(page.getByRole('heading', { name: /Ages 11 to 14/ })).toBeInViewport();
  const skill = page.getByRole('article').filter({ has: page.getByRole('link', { name: 'respect.11-14.3', exact: true }) });
  await expect(skill).toContainText('Builds on');
  await expect(skill.getByRole('link', { name: 'Seventy-eight seconds' })).toBeVisible();
  await skill.getByRole('link', { name: /dare/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/framework/wellbeing/#wellbeing.9-11.3');
  await expect(page.locator('[id="wellbeing.9-11.3"]')).toBeInViewport();
});

test('every link inside the framework leads somewhere', async ({ page, request }) => {
  const ids = new Map<string, Set<string>>();
  const idsOf = async (path: string): Promise<Set<string>> => {
    const known = ids.get(path);
    if (known !== undefined) return known;
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    const found = new Set([...(await answer.text()).matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? ''));
    ids.set(path, found);
    return found;
  };
  const queue = ['/en/framework/'];
  const seen = new Set(queue);
  let followed = 0;
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    await page.goto(path);
    const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (const link of new Set(links.filter((one) => !/^https?:/.test(one)))) {
      const to = new URL(link, `http://site${path}`);
      const there = await idsOf(to.pathname);
      if (to.hash !== '') expect(there.has(decodeURIComponent(to.hash.slice(1))), `${path} leads to ${link}`).toBe(true);
      followed += 1;
      if (to.pathname.startsWith('/en/framework/') && !seen.has(to.pathname)) {
        seen.add(to.pathname);
        queue.push(to.pathname);
      }
    }
  }
  // The matrix, twelve strands, the list of frameworks and twenty-two of them.
  expect(seen.size).toBe(1 + STRANDS.length + 1 + 22);
  expect(followed).toBeGreaterThan(1000);
});

test('codes of other frameworks help towards, and are marked where they were not checked', async ({ page }) => {
  await page.goto('/en/framework/crosswalk/');
  await expect(page.getByRole('row')).toHaveCount(23);
  await page.getByRole('link', { name: /National School Library Standards/ }).click();
  await expect(page.getByText('Not yet checked: treat it as a guide only')).toBeVisible();
  await page.goto('/en/framework/crosswalk/efacw/');
  await expect(page.getByText('Not confirmed. We give names and codes, and quote nothing.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'OB Online bullying' })).toBeVisible();
});

test('prints dark on white, with every skill', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/en/framework/privacy/');
  await expect(page.getByRole('article')).toHaveCount(catalogue.skills.filter(({ strand }) => strand === 'privacy').length);
  const [ink, paper] = await page.evaluate(() => [getComputedStyle(document.body).color, getComputedStyle(document.documentElement).backgroundColor]);
  expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await expect(page.getByRole('navigation')).toHaveCount(0);
});
