import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { findChromium } from '../../tools/find-chromium.ts';

/** The store as a test page has it. */
export type InPage = typeof import('./in-page.ts');
declare global {
  // eslint has no say here: a name on the page is a `var` to TypeScript.
  var pathlight: InPage;
}

let browser: Browser;
let server: Server;
let origin = '';
const contexts: BrowserContext[] = [];

/** Starts a real Chromium and a bare page with the store in it, for all tests of a file. */
export function useDevices(): void {
  beforeAll(async () => {
    const bundle = await build({
      entryPoints: [new URL('in-page.ts', import.meta.url).pathname],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'pathlight',
      target: 'es2022',
    });
    const script = bundle.outputFiles[0]?.text ?? '';
    server = createServer((request, response) => {
      const isScript = request.url === '/store.js';
      response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
      response.end(isScript ? script : '<!doctype html><title>store</title><script src="/store.js"></script>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({
      executablePath: findChromium(() => undefined).path,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    });
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
}

/** A device with nothing on it yet. Its pages share what they store. */
export async function device(): Promise<Device> {
  const context = await browser.newContext();
  contexts.push(context);
  return new Device(context);
}

export class Device {
  readonly context: BrowserContext;
  constructor(context: BrowserContext) {
    this.context = context;
  }

  /** Opens a page with the store, `before` run in it first. */
  async page(before?: () => void): Promise<Page> {
    const page = await this.context.newPage();
    if (before !== undefined) await page.addInitScript(before);
    await page.goto(origin);
    return page;
  }

  /** Sets how much the device has room for, in bytes: a real full disk. `null` gives the room back. */
  async room(page: Page, quotaSize: number | null): Promise<void> {
    const session = await this.context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', quotaSize === null ? { origin } : { origin, quotaSize });
  }
}

/** A learner as tests know them. */
export const FOX = { id: 'f0f0f0f0f0f0f0f0f0f0f0f0', picture: 'fox', since: 1_750_000_000_000 };
/** Another. */
export const OWL = { id: '0b0b0b0b0b0b0b0b0b0b0b0b', picture: 'owl', since: 1_750_000_000_001 };
/** A moment: 15 June 2026, ms. */
export const NOON = Date.UTC(2026, 5, 15, 12);
