import { defineConfig } from '@playwright/test';

/** The built site, served by our own host; `npm test` builds it before. */
const port = Number(process.env.PATHLIGHT_TEST_PORT ?? 4391);
const executablePath = process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH;

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  outputDir: 'test-results',
  reporter: [['list'], ['json', { outputFile: 'reports/playwright.json' }]],
  use: {
    baseURL: process.env.PATHLIGHT_URL ?? `http://127.0.0.1:${port}/`,
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    },
  },
  webServer:
    process.env.PATHLIGHT_URL === undefined
      ? { command: `node tools/serve.ts --port ${port}`, port, reuseExistingServer: !process.env.CI, stdout: 'ignore' }
      : undefined,
});
