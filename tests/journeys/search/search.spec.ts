import { expect, test, type Page } from '@playwright/test';
import { lessonsOf } from '../support/catalogue.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'What are you looking for?' });
const engineRequests = (page: Page): string[] => {
  const seen: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/search-index/')) seen.push(pathname);
  });
  return seen;
};
test('nothing is loaded until somebody begins to ask, and then only this band’s index', async ({ page }) => {
  const requests = engineRequests(page);
  await page.goto('/en/9-11/search/');
  await page.waitForLoadState('networkidle');
  expect(requests).toEqual([]);
  await field(page).focus();
  await expect.poll(() => requests.length).toBeGreaterThan(1);
  await field(page).fill('snail');
  await expect(page.getByRole('link', { name: 'Never hurry a snail' })).toBeVisible();
  expect(requests.every((path) => path.startsWith('/en/9-11/search-index/'))).toBe(true);
  expect(requests.some((path) => path.endsWith('pagefind-worker.js'))).toBe(false);
});

test('by keyboard: ask, hear how many, walk the results, open one', async ({ page }) => {
  await page.goto('/en/9-11/search/');
  await field(page).focus();
  await page.keyboard.type('snail');
  await expect(page.getByRole('status').filter({ hasText: 'found' })).toHaveText(/^\d+ pages? found$/);
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).search).toBe('?q=snail');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const link = page.getByRole('link', { name: 'Never hurry a snail' });
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/9-11/never-hurry-a-snail/');
});

test('an address with ?q= shows its results, and found words are marked', async ({ page }) => {
  await page.goto('/en/9-11/search/?q=snail');
  await expect(field(page)).toHaveValue('snail');
  const marks = page.locator('ol mark');
  await expect(marks.first()).toBeVisible();
  for (const text of await marks.allTextContents()) expect(text.toLowerCase()).toMatch(/^snail/);
});

test('what is asked never becomes part of the page as HTML', async ({ page }) => {
  const query = '<img src=x onerror="document.title=1"><b>zzzq</b>';
  await page.goto(`/en/9-11/search/?${new URLSearchParams({ q: query }).toString()}`);
  await expect(page.getByRole('heading', { name: `Nothing found for “${query}”` })).toBeVisible();
  expect(await page.locator('pathlight-search img, pathlight-search b').count()).toBe(0);
});

test('nothing found leads on to all lessons and to help', async ({ page }) => {
  await page.goto('/en/9-11/search/?q=zzzq');
  await expect(page.getByRole('heading', { name: 'Nothing found for “zzzq”' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'See all lessons' })).toHaveAttribute('href', '/en/9-11/');
  await expect(page.getByRole('main').getByRole('link', { name: 'Get help' })).toHaveAttribute('href', '/en/9-11/help/');
});

test('a search that cannot start says so, and starts when asked again', async ({ page }) => {
  await page.route('**/search-index/pagefind.js*', (route) => route.abort());
  await page.goto('/en/9-11/search/?q=snail');
  await expect(page.getByRole('heading', { name: 'The search did not start' })).toBeVisible();
  await page.unroute('**/search-index/pagefind.js*');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(page.getByRole('link', { name: 'Never hurry a snail' })).toBeVisible();
});

test('an index that cannot be read says so as well', async ({ page }) => {
  await page.route(/search-index\/(?!pagefind\.js)/, (route) => route.abort());
  await page.goto('/en/9-11/search/?q=snail');
  await expect(page.getByRole('heading', { name: 'The search did not start' })).toBeVisible();
});

test('without a connection it says what still works', async ({ page, context }) => {
  await page.goto('/en/9-11/search/');
  await context.setOffline(true);
  await field(page).fill('snail');
  await expect(page.getByRole('heading', { name: 'No connection' })).toBeVisible();
  await context.setOffline(false);
  await page.locator('[data-when="offline"] button').click();
  await expect(page.getByRole('link', { name: 'Never hurry a snail' })).toBeVisible();
});

test('grown-ups find plans, and skills inside the strands', async ({ page }) => {
  await page.goto('/en/search/');
  await field(page).fill('pile-on');
  await expect(page.getByRole('link', { name: 'Friendship, respect and bullying' })).toBeVisible();
  await page.getByRole('link', { name: 'I can explain how a pile-on grows out of small acts' }).first().click();
  await expect(page).toHaveURL(/\/en\/framework\/respect\/(\?.*)?#respect\.11-14\.3/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says so and lists the band’s lessons', async ({ page }) => {
    await page.goto('/en/9-11/search/');
    // Playwright's browser leaves <noscript> unshown, so only its words can be asked for.
    expect(await page.locator('noscript').textContent()).toContain('Search needs JavaScript');
    for (const { title, url } of lessonsOf('9-11')) await expect(page.getByRole('link', { name: title })).toHaveAttribute('href', url);
  });
});
