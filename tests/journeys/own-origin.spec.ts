import { expect, test } from '@playwright/test';
import { catalogue, lessonsOf } from './support/catalogue.ts';
import { answer, begin } from './support/quiz.ts';

test('nothing is ever asked of another origin, and the policy holds on every kind of page', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const foreign: string[] = [];
  const refused: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:') && !request.url().startsWith('blob:')) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) refused.push(`${page.url()}: ${message.text()}`);
  });
  const paths = catalogue.bands.flatMap(({ id }) => [`/en/${id}/`, `/en/${id}/help/`, `/en/${id}/search/`, `/en/${id}/my-learning/`, ...lessonsOf(id).map(({ url }) => url)]);
  for (const path of [...paths, '/', '/en/', '/en/teach/', '/en/framework/', '/weather/', '/offline/']) {
    const response = await page.goto(path);
    const header = response?.headers()['content-security-policy'] ?? '';
    expect(header, path).toContain("script-src 'self'");
    expect(header.split(';').find((rule) => rule.includes('script-src')), path).not.toContain('unsafe-inline');
    expect(await page.locator('meta[http-equiv="content-security-policy"]').count(), path).toBe(1);
  }
  await page.goto(lessonsOf('11-14')[0].quizUrl ?? '');
  await begin(page);
  await answer(page);
  await page.goto('/en/9-11/search/');
  await page.getByRole('searchbox').fill('help');
  await page.waitForTimeout(1500);
  expect(foreign).toEqual([]);
  expect(refused).toEqual([]);
});

test('a host answers as a good one: compressed, typed, cached, with a real 404', async ({ request }) => {
  const page = await request.get('/en/', { headers: { 'accept-encoding': 'br' } });
  expect(page.headers()['content-encoding']).toBe('br');
  expect(page.headers()['content-type']).toBe('text/html; charset=utf-8');
  expect(page.headers()['x-content-type-options']).toBe('nosniff');
  expect(page.headers()['referrer-policy']).toBe('no-referrer');
  const zipped = await request.get('/en/', { headers: { 'accept-encoding': 'gzip' } });
  expect(zipped.headers()['content-encoding']).toBe('gzip');
  const script = /\/_astro\/[\w.-]+\.js/.exec(await (await request.get('/en/9-11/')).text())?.[0] ?? '';
  expect((await request.get(script)).headers()['cache-control']).toContain('immutable');
  expect((await request.get('/no-such-page/')).status()).toBe(404);
  expect((await request.get('/_headers')).status()).toBe(404);
  expect((await request.get('/..%2fpackage.json')).status()).toBe(404);
});
