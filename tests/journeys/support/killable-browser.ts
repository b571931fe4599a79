import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';

const ARGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run', '--disable-sync', '--force-prefers-reduced-motion', '--remote-debugging-port=0', '--window-size=800,900'];

/** A real Chromium with a profile on disk, which can be killed at any moment and started again on the same profile. */
export class KillableBrowser {
  readonly #profile: string;
  #process: ChildProcess | null = null;
  #browser: Browser | null = null;

  private constructor(profile: string) {
    this.#profile = profile;
  }

  static async create(): Promise<KillableBrowser> {
    return new KillableBrowser(await mkdtemp(join(tmpdir(), 'pathlight-profile-')));
  }

  /** Starts the browser on its profile and gives its page. */
  async start(): Promise<Page> {
    const executable = process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH ?? chromium.executablePath();
    const portFile = join(this.#profile, 'DevToolsActivePort');
    await rm(portFile, { force: true });
    await rm(join(this.#profile, 'SingletonLock'), { force: true });
    this.#process = spawn(executable, [...ARGS, `--user-data-dir=${this.#profile}`, 'about:blank'], { stdio: 'ignore', detached: true });
    let port = '';
    for (let i = 0; i < 200 && port === ''; i += 1) {
      await new Promise((done) => setTimeout(done, 50));
      port = (await readFile(portFile, 'utf8').catch(() => '')).split('\n')[0] ?? '';
    }
    if (port === '') throw new Error('Chromium did not open its debugging port within ten seconds');
    this.#browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const context = this.#browser.contexts()[0];
    if (context === undefined) throw new Error('Chromium came without a window');
    return context.pages()[0] ?? context.newPage();
  }

  /** Ends the whole process group at once, as a flat battery would. */
  async kill(): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (child?.pid === undefined) return;
    const gone = new Promise((done) => child.once('exit', done));
    process.kill(-child.pid, 'SIGKILL');
    await gone;
    await this.#browser?.close().catch(() => undefined);
    this.#browser = null;
  }

  /** Kills what runs and removes the profile. */
  async remove(): Promise<void> {
    await this.kill();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
