import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import type { StartEngine } from './engine.ts';

const PLACES = [
  process.env.FIREFOX_EXECUTABLE_PATH ?? '',
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/** Firefox, driven over WebDriver BiDi. */
export const startFirefox: StartEngine = async () => {
  const executablePath = PLACES.find((path) => path !== '' && existsSync(path));
  if (executablePath === undefined) return 'Firefox is not installed (Debian: apt-get install firefox-esr), or set FIREFOX_EXECUTABLE_PATH';
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  return {
    name: `Firefox (${await browser.version()})`,
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    run: async <T>(body: string) => (await page.evaluate(`(async () => { ${body} })()`)) as T,
    close: () => browser.close(),
  };
};
