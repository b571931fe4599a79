/**
 * `npm test`: every check, each long step named, and one closing line `N passed, N failed` that sums
 * all runners. A runner that failed, or ran nothing, fails the whole.
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name: string, file: string): string => join(root, 'node_modules', name, file);

/** What a runner did, read from its own report. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  name: string;
  args: string[];
  env?: Record<string, string>;
  /** Where the runner writes its report, and how to read it; a step without one counts as one check. */
  report?: { file: string; read: (json: unknown) => Tally };
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** Vitest's json reporter. A file that does not load counts no test there, so it is added by `settle`. */
export function readVitest(json: unknown): Tally {
  const r = asRecord(json);
  return { passed: number(r.numPassedTests), failed: number(r.numFailedTests), skipped: number(r.numPendingTests) };
}

/** Playwright's json reporter. */
export function readPlaywright(json: unknown): Tally {
  const stats = asRecord(asRecord(json).stats);
  return { passed: number(stats.expected) + number(stats.flaky), failed: number(stats.unexpected), skipped: number(stats.skipped) };
}

/** A runner that exits badly without a counted failure, or that ran nothing, has failed once. */
export function settle(tally: Tally, exitCode: number): Tally {
  const ranNothing = tally.passed + tally.failed === 0;
  return (exitCode !== 0 && tally.failed === 0) || ranNothing ? { ...tally, failed: tally.failed + 1 } : tally;
}

/** A port nobody listens on, so that the journeys never meet another checkout's server. */
const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });

const steps = (chromium: string, port: string): Step[] => [
  { name: 'Content: every rule of the guides', args: ['tools/check.ts'] },
  { name: 'Types', args: [bin('@astrojs/check', 'bin/astro-check.js'), '--minimumSeverity', 'error'] },
  { name: 'Types of the service worker', args: [bin('typescript', 'bin/tsc'), '--noEmit', '-p', 'src/offline/sw'] },
  { name: 'Lint and import rules', args: [bin('eslint', 'bin/eslint.js'), '.', '--max-warnings', '0'] },
  // With the sheet of all item types, which the journeys of tests/journeys/items play.
  { name: 'Build and budgets', args: ['tools/build.ts'], env: { PATHLIGHT_GALLERY: '1' } },
  {
    name: 'Rules, content and stores (Vitest)',
    args: [bin('vitest', 'vitest.mjs'), 'run'],
    env: { PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: chromium },
    report: { file: 'reports/vitest.json', read: readVitest },
  },
  {
    name: 'Journeys in Chromium (Playwright)',
    args: [bin('@playwright/test', 'cli.js'), 'test'],
    // With CI set, Playwright refuses a server that it did not start.
    env: { PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: chromium, PATHLIGHT_TEST_PORT: port, CI: '1' },
    report: { file: 'reports/playwright.json', read: readPlaywright },
  },
];

function run(step: Step): Promise<number> {
  return new Promise((done) => {
    const child = spawn(process.execPath, step.args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...step.env },
    });
    child.once('error', () => done(1));
    child.once('exit', (code) => done(code ?? 1));
  });
}

async function tallyOf(step: Step): Promise<Tally> {
  if (step.report === undefined) {
    const code = await run(step);
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  }
  const file = join(root, step.report.file);
  await rm(file, { force: true });
  const code = await run(step);
  const json: unknown = await readFile(file, 'utf8').then(JSON.parse, () => null);
  return settle(step.report.read(json), code);
}

async function main(): Promise<void> {
  await mkdir(join(root, 'reports'), { recursive: true });
  const began = performance.now();
  const sum: Tally = { passed: 0, failed: 0, skipped: 0 };
  const failed: string[] = [];
  let chromium = '';
  try {
    const found = findChromium((line) => console.log(line));
    console.log(`Browser: ${found.version}, ${found.how} (${found.path})`);
    chromium = found.path;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.log('0 passed, 1 failed');
    process.exitCode = 1;
    return;
  }
  const all = steps(chromium, process.env.PATHLIGHT_TEST_PORT ?? String(await freePort()));
  for (const [index, step] of all.entries()) {
    const minutes = ((performance.now() - began) / 60_000).toFixed(1);
    console.log(`\n[${index + 1} of ${all.length}, ${minutes} min] ${step.name}`);
    const tally = await tallyOf(step);
    sum.passed += tally.passed;
    sum.failed += tally.failed;
    sum.skipped += tally.skipped;
    if (tally.failed > 0) failed.push(`${step.name}: ${tally.failed} failed`);
  }
  console.log(`\nDone in ${((performance.now() - began) / 60_000).toFixed(1)} min`);
  for (const line of failed) console.log(`FAILED  ${line}`);
  if (sum.skipped > 0) console.log(`(${sum.skipped} skipped)`);
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
}

if (import.meta.main) await main();
