/**
 * `npm run sweep`: the long checks, run before a release. Builds, then kills, cuts, prints, every page in
 * every theme, and a smoke journey in Firefox and WebKit where they are installed.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.ts';
import { smokeInOtherEngines } from './engines/smoke.ts';
import { findChromium } from './find-chromium.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

async function main(): Promise<void> {
  console.log('Building');
  await build();
  const chromium = findChromium((line) => console.log(line));
  console.log('\nKills, cuts, prints, every page in every theme (Chromium)');
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const { status } = spawnSync(process.execPath, [cli, 'test', '--config', 'playwright.sweep.config.ts', ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: chromium.path },
  });
  console.log('\nSmoke journey in other engines');
  const failed = await smokeInOtherEngines();
  if (status !== 0 || failed > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
