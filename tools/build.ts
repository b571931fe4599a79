/** `npm run build`: a clean build of the site into dist/ (or PATHLIGHT_OUT), each long step named. */
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds the site. Resolves when dist/ is whole; rejects with the exit code when the build stopped. */
export async function build(env: Record<string, string> = {}): Promise<void> {
  const out = resolve(root, env.PATHLIGHT_OUT ?? process.env.PATHLIGHT_OUT ?? 'dist');
  // A build that failed half-way leaves pages behind that the next one would ship.
  await rm(out, { recursive: true, force: true });
  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  await new Promise<void>((done, fail) => {
    const child = spawn(process.execPath, [astro, 'build', '--silent'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    });
    child.once('error', fail);
    child.once('exit', (code) => (code === 0 ? done() : fail(new Error(`The build stopped with exit code ${code}.`))));
  });
}

if (import.meta.main) {
  console.log('Building Pathlight');
  const began = performance.now();
  build().then(
    () => console.log(`Built in ${((performance.now() - began) / 1000).toFixed(1)} s`),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    },
  );
}
