import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { StartEngine } from './engine.ts';

const BROWSERS = ['/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser', '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser'];
const PORT = 4398;

/** One command of the W3C WebDriver protocol. */
async function command(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${PORT}${path}`, {
    method,
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}), headers: { 'content-type': 'application/json' } } : {}),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`WebKit: ${JSON.stringify(value).slice(0, 300)}`);
  return value;
}

async function waitForDriver(): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    if (await command('GET', '/status').then(() => true, () => false)) return;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error('WebKitWebDriver did not answer within 15 seconds');
}

/** WebKitGTK, the nearest thing to Safari on Linux, driven over plain WebDriver in a virtual screen. */
export const startWebkit: StartEngine = async () => {
  const binary = BROWSERS.find((path) => existsSync(path));
  if (binary === undefined || spawnSync('which', ['WebKitWebDriver', 'xvfb-run']).status !== 0) {
    return 'WebKit is not installed (Debian: apt-get install webkit2gtk-driver xvfb)';
  }
  const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${PORT}`], { stdio: 'ignore', detached: true });
  await waitForDriver();
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } };
  const { sessionId, capabilities: got } = (await command('POST', '/session', { capabilities })) as { sessionId: string; capabilities: { browserVersion?: string } };
  const at = `/session/${sessionId}`;
  await command('POST', `${at}/timeouts`, { script: 60_000, pageLoad: 60_000 });
  return {
    name: `WebKit (${got.browserVersion ?? 'version unknown'})`,
    goto: async (url) => {
      await command('POST', `${at}/url`, { url });
    },
    run: async <T>(body: string) =>
      (await command('POST', `${at}/execute/async`, {
        script: `const done = arguments[arguments.length - 1]; (async () => { ${body} })().then(done, (error) => done({ failed: String(error) }));`,
        args: [],
      })) as T,
    close: async () => {
      await command('DELETE', at).catch(() => undefined);
      if (driver.pid !== undefined) process.kill(-driver.pid);
    },
  };
};
