import { expect, test } from '@playwright/test';
import { killRounds } from '../journeys/support/kill-rounds.ts';

const SEEDS = [1, 2, 3, 4, 5];

for (const seed of SEEDS) {
  test(`ten kills at random moments of a quiz, seed ${seed}, lose no answer whose feedback was shown`, async () => {
    const result = await killRounds({ rounds: 10, seed });
    console.log(`seed ${seed}: ${result.rounds} kills, feedback shown ${result.shown} times, lost ${result.lost.length}`);
    expect(result.shown).toBeGreaterThan(0);
    expect(result.lost).toEqual([]);
  });
}
