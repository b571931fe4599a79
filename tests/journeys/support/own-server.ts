import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { listen, staticHost } from '../../../tools/static-host.ts';

/** A server of one test's own, that can be stopped in the middle of a story and started again at the same address. */
export class OwnServer {
  #server: Awaited<ReturnType<typeof staticHost>> | null = null;
  #port = 0;
  #root: string;

  /** @param root the built site, or a changed copy of it */
  constructor(root = process.env.PATHLIGHT_OUT ?? 'dist') {
    this.#root = resolve(root);
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    this.#server = await staticHost(this.#root, process.env.PATHLIGHT_BASE ?? '/');
    await listen(this.#server, this.#port, '127.0.0.1');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Stops as a machine stops that is switched off: open connections are cut. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server === null) return;
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }

  /** Goes on at the same address with another folder: a new release. */
  async release(root: string): Promise<void> {
    await this.stop();
    this.#root = resolve(root);
    await this.start();
  }
}
