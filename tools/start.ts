/** `npm start`: builds the site and serves it. */
import { createServer } from 'node:net';
import { build } from './build.ts';
import { addressFrom, serve } from './serve.ts';

/** Asks before the build whether the port is free, so that nobody waits for a build and then reads an error. */
function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, host, () => probe.close(() => done(true)));
  });
}

async function start(args: string[]): Promise<void> {
  const { port, host } = addressFrom(args);
  if (!(await isFree(port, host))) {
    throw new Error(
      `Port ${port} is in use, perhaps by another Pathlight.\n` +
        `Stop the other program, or choose another port: npm start -- --port ${port + 1}`,
    );
  }
  console.log('Building the site (about half a minute)');
  await build();
  await serve(args);
}

start(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
