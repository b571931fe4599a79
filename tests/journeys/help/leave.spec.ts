import { expect, test, type Page } from '@playwright/test';

const tile = 'en/14-16/help/asked/';

/** The page about clouds, with nothing on it that tells where one came from. */
async function onClouds(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/weather\/$/);
  await expect(page).toHaveTitle('Clouds');
  expect(await page.content()).not.toMatch(/pathlight|help|leave this page/i);
}

for (const { how, leave } of [
  { how: 'the button', leave: (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Leave this page now' }).click() },
  {
    how: 'the first link of the tab order',
    leave: async (page: Page) => {
      await page.keyboard.press('Tab');
      await expect(page.locator(':focus')).toHaveText('Leave this page now');
      await page.keyboard.press('Enter');
    },
  },
  {
    how: 'Shift three times',
    leave: async (page: Page) => {
      for (let i = 0; i < 3; i += 1) await page.keyboard.press('Shift');
    },
  },
]) {
  test(`leaving by ${how}: clouds, and going back does not lead to help`, async ({ page }) => {
    await page.goto('en/14-16/');
    await page.getByRole('link', { name: 'Get help' }).click();
    await page.getByRole('link', { name: 'Someone is threatening me' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Someone is threatening me');
    await page.getByRole('link', { name: 'Numbers for every country' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Numbers, country by country');
    await leave(page);
    await onClouds(page);
    await page.goBack();
    await expect(page).toHaveURL(/\/en\/14-16\/$/);
  });
}

test('the skip link leaves no trace of its own in the history', async ({ page }) => {
  await page.goto('en/9-11/');
  await page.goto('en/9-11/help/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(page).toHaveURL(/\/help\/$/);
  await page.getByRole('banner').getByRole('link', { name: 'Leave this page now' }).click();
  await onClouds(page);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/9-11\/$/);
});

test('the screen is covered at once, before the next page has come', async ({ page }) => {
  await page.goto(tile);
  // In the same turn as the press: nothing can have been fetched yet.
  const seen = await page.evaluate(() => {
    document.querySelector<HTMLElement>('header [data-leave]')?.click();
    return { path: location.pathname, body: getComputedStyle(document.body).display, title: document.title };
  });
  expect(seen).toEqual({ path: `/${tile}`, body: 'none', title: 'Clouds' });
  await onClouds(page);
});

test('Escape, capital letters and a held key do not leave', async ({ page }) => {
  await page.goto(tile);
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Escape');
  for (const letter of 'ABC') await page.keyboard.press(`Shift+${letter}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Shift');
  await expect(page.getByRole('banner').getByRole('status')).toHaveText('Shift, press 2 more times to leave.');
  await page.keyboard.press('Shift');
  await expect(page.getByRole('banner').getByRole('status')).toHaveText('Shift, press 1 more time to leave.');
  await expect(page).toHaveURL(new RegExp(`/${tile}$`));
});

test('titles and history say nothing of what it is about', async ({ page }) => {
  for (const path of ['en/14-16/help/', tile, 'en/5-7/help/body/', 'en/3-5/help/', 'en/3-5/help/together/', 'en/help/', 'en/7-9/help/numbers/']) {
    await page.goto(path);
    await expect(page).toHaveTitle(/^Pathlight: page \d+$/);
    await expect(page.getByText(/(?:cannot|does not) clear (?:your|the) history/)).toHaveCount(path.endsWith('numbers/') ? 0 : 1);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the way out is a plain link', async ({ page }) => {
    await page.goto(tile);
    await page.getByRole('banner').getByRole('link', { name: 'Leave this page now' }).click();
    await onClouds(page);
  });
});
