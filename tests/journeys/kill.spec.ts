import { expect, test } from '@playwright/test';
import { killRounds } from './support/kill-rounds.ts';

test('killing the browser at a random moment of a quiz, five times, loses no answer whose feedback was shown', async () => {
  test.setTimeout(240_000);
  const result = await killRounds({ rounds: 5, seed: 20_261_124 });
  expect(result.shown, 'some feedback was shown, else nothing was tested').toBeGreaterThan(0);
  expect(result.lost).toEqual([]);
});
