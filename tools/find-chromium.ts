import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** A browser that answered `--version`, and how it was found. */
export interface FoundBrowser {
  path: string;
  version: string;
  how: string;
}

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

function versionOf(path: string): string | null {
  const out = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return out.status === 0 && /\d+\.\d+/.test(out.stdout) ? out.stdout.trim() : null;
}

/** Whole paths of the browsers that PATH knows: Playwright starts no bare name. */
function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name))).filter((path) => existsSync(path));
}

function tried(path: string, how: string): FoundBrowser | null {
  const version = versionOf(path);
  return version === null ? null : { path, version, how };
}

function firstOf(paths: string[], how: string): FoundBrowser | null {
  for (const path of paths) {
    const found = tried(path, how);
    if (found !== null) return found;
  }
  return null;
}

/** Playwright's own download: already there, or fetched now (given up after three minutes). */
function playwrights(fetch: boolean): FoundBrowser | null {
  const require = createRequire(import.meta.url);
  if (fetch) {
    const cli = require.resolve('@playwright/test/cli');
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 180_000 });
  }
  const playwright = require('@playwright/test') as { chromium: { executablePath(): string } };
  return tried(playwright.chromium.executablePath(), "Playwright's own download");
}

/** The system's package manager, where this process may use it. */
function installed(): FoundBrowser | null {
  const isRoot = process.getuid?.() === 0;
  if (process.platform !== 'linux' || !isRoot || spawnSync('apt-get', ['--version']).status !== 0) return null;
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', timeout: 180_000 });
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore', timeout: 600_000 });
  return firstOf(['chromium'], "the system's package manager");
}

/**
 * Gives a Chromium for the tests, looked for in this order: PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH, an
 * installed Chromium or Chrome, Playwright's own download, the system's package manager.
 * @throws an Error that says what to install when none can be had.
 */
export function findChromium(say: (line: string) => void): FoundBrowser {
  const named = process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH;
  if (named !== undefined && named !== '') {
    const found = tried(named, 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH');
    if (found !== null) return found;
    say(`PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH names ${named}, which does not start; looking further.`);
  }
  const there = firstOf(onPath(), 'installed on this machine') ?? firstOf(ELSEWHERE, 'installed on this machine') ?? playwrights(false);
  if (there !== null) return there;
  say('No Chromium on this machine. Asking Playwright for one (up to three minutes).');
  const fetched = playwrights(true);
  if (fetched !== null) return fetched;
  say("Playwright's download is not to be had. Asking the system's package manager.");
  const packaged = installed();
  if (packaged !== null) return packaged;
  throw new Error(
    'The browser tests need a Chromium and none could be found or installed.\n' +
      'Install Chromium or Chrome (Debian, Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium),\n' +
      'or set PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH to one, and run the command again.',
  );
}
