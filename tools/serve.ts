/** `npm run serve`: serves what the last build made, as a good static host would. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen, staticHost } from './static-host.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Reads `--port N` and `--host H`; PORT and HOST stand in where they are not given. */
export function addressFrom(args: string[]): { port: number; host: string } {
  const after = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const port = Number(after('--port') ?? process.env.PORT ?? 4321);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`"${after('--port') ?? process.env.PORT}" is no port. Give a number from 1 to 65535, such as --port 4322.`);
  }
  return { port, host: after('--host') ?? process.env.HOST ?? '127.0.0.1' };
}

/** Serves the built site until the process ends. Prints the address, or what to do when it cannot. */
export async function serve(args: string[]): Promise<void> {
  const { port, host } = addressFrom(args);
  const dist = resolve(root, process.env.PATHLIGHT_OUT ?? 'dist');
  if (!existsSync(dist)) throw new Error('There is no built site yet. Run `npm run build` first, or `npm start`, which does both.');
  const base = process.env.PATHLIGHT_BASE ?? '/';
  try {
    await listen(await staticHost(dist, base), port, host);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(
      `Port ${port} is in use, perhaps by another Pathlight. The site is built and nothing is lost.\n` +
        `Stop the other program, or choose another port: npm run serve -- --port ${port + 1}`,
    );
  }
  console.log(`Pathlight is at http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}${base}  (Ctrl+C stops it)`);
}

if (import.meta.main) {
  serve(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
