import { expect, test, type Page } from '@playwright/test';

const emergency = (page: Page) => page.locator('#emergency');
const kept = (page: Page) => page.evaluate(() => ({ local: { ...localStorage }, session: { ...sessionStorage }, cookie: document.cookie }));

test('a country is chosen by hand, remembered on the device alone, and forgotten', async ({ page }) => {
  await page.goto('en/11-14/help/');
  await expect(emergency(page)).toHaveText('Call the emergency number where you live.');
  expect(await kept(page)).toEqual({ local: {}, session: {}, cookie: '' });
  await page.getByLabel('Show numbers for').selectOption({ label: 'United Kingdom' });
  await expect(emergency(page).getByRole('link', { name: '999 police, ambulance, fire' })).toHaveAttribute('href', 'tel:999');
  await expect(page.getByRole('link', { name: '0800 1111' })).toHaveAttribute('href', 'tel:08001111');
  await expect(page.getByText('24 hours, every day (phone).')).toBeVisible();
  await expect(page.getByText('From a page of 2022; collected November 2026, not yet called.')).toBeVisible();
  expect(await kept(page)).toEqual({ local: { 'pathlight-country': 'GB' }, session: {}, cookie: '' });

  await page.goto('en/7-9/help/mean/');
  await expect(emergency(page).getByRole('link', { name: /^999/ })).toBeVisible();
  await expect(page.getByText('Places to report')).toHaveCount(0);
  await page.getByRole('button', { name: 'Forget my country' }).click();
  await expect(emergency(page)).toHaveText('Call the emergency number where you live.');
  await expect(page.getByLabel('Show numbers for')).toBeFocused();
  expect((await kept(page)).local).toEqual({});
  await page.reload();
  await expect(emergency(page)).toHaveText('Call the emergency number where you live.');
});

test('medium confidence asks to be checked; unknown hours are said; low is never shown', async ({ page }) => {
  await page.goto('en/14-16/help/');
  await page.getByLabel('Show numbers for').selectOption('BR');
  await expect(emergency(page).getByRole('link')).toHaveText([/^190\s+police$/, /^192\s+ambulance$/, /^193\s+fire$/]);
  await expect(page.getByText('Check that it works.').first()).toBeVisible();
  await page.getByLabel('Show numbers for').selectOption('RO');
  await expect(page.getByText('We do not know when they answer.').first()).toBeVisible();
});

test('a country without an emergency number keeps the general words', async ({ page }) => {
  await page.goto('en/14-16/help/');
  await page.getByLabel('Show numbers for').selectOption('AL');
  await expect(emergency(page)).toHaveText('Call the emergency number where you live.');
  await expect(page.getByRole('link', { name: '116 111' })).toBeVisible();
});

test('a device that keeps nothing shows the numbers all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('en/9-11/help/');
  await page.getByLabel('Show numbers for').selectOption('KE');
  await expect(page.getByRole('link', { name: '116', exact: true })).toHaveAttribute('href', 'tel:116');
});

test('nothing is asked of another site, and no visit is told to anybody', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.goto('en/14-16/help/asked/');
  await page.getByLabel('Show numbers for').selectOption('JP');
  await expect(emergency(page).getByRole('link', { name: '110 police' })).toBeVisible();
  const own = new URL(page.url()).origin;
  expect(asked.filter((line) => !line.startsWith(`GET ${own}/`))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every country can be read', async ({ page }) => {
    await page.goto('en/5-7/help/');
    await expect(page.getByLabel('Show numbers for')).toBeHidden();
    await page.getByRole('link', { name: 'Numbers for every country' }).click();
    expect(await page.locator('details[data-country]').count()).toBeGreaterThan(110);
    await page.locator('summary', { hasText: 'Kenya' }).click();
    const kenya = page.locator('details[data-country=KE]');
    await expect(kenya.getByRole('link', { name: /^999/ })).toHaveAttribute('href', 'tel:999');
    await expect(kenya.getByRole('link', { name: '116', exact: true })).toBeVisible();
  });
});

test('what a younger child reads of the numbers holds no word that comes later', async ({ page }) => {
  await page.goto('en/7-9/help/numbers/');
  expect(await page.locator('main').innerText()).not.toMatch(/sexual|suicid|nude|groom|traffick/i);
  await page.goto('en/5-7/help/numbers/');
  expect(await page.locator('main').textContent()).not.toMatch(/sexual|abuse|violen|suicid/i);
});
