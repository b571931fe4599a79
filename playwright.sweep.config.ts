import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** The long checks: hundreds of kills and cuts, every page in every theme, every print. */
export default defineConfig(base, {
  testDir: 'tests/sweep',
  timeout: 30 * 60_000,
  outputDir: 'test-results/sweep',
  reporter: [['list'], ['json', { outputFile: 'reports/playwright-sweep.json' }]],
});
