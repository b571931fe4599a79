import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { PackManifest } from '../../src/core/packs/manifest.ts';
import { seeded } from '../journeys/support/kill-rounds.ts';
import { OwnServer } from '../journeys/support/own-server.ts';
import { kept, workerReady } from '../journeys/support/worker.ts';

test.use({ serviceWorkers: 'allow' });

const dist = process.env.PATHLIGHT_OUT ?? 'dist';
const SEEDS = [11, 12, 13, 14];
const ROUNDS = 25;
const BANDS = ['3-5', '7-9', '11-14', '16-18'];

for (const [index, seed] of SEEDS.entries()) {
  test(`${ROUNDS} downloads of a band cut at random moments, seed ${seed}: never half served, always finished`, async ({ browser }) => {
    const band = BANDS[index] ?? '9-11';
    const manifest = JSON.parse(readFileSync(join(dist, 'en', band, 'pack.json'), 'utf8')) as PackManifest;
    const next = seeded(seed);
    const server = new OwnServer();
    let cut = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      await server.start();
      const context = await browser.newContext({ serviceWorkers: 'allow', baseURL: server.origin });
      const page = await context.newPage();
      await page.goto(`${server.origin}/en/${band}/`);
      await workerReady(page);
      await page.getByRole('button', { name: /Save these lessons on this device, \d+ KB/ }).click();
      await page.waitForTimeout(Math.floor(next() * 450));
      await server.stop();
      const outcome = page.getByText(/Saved on this device\.|The connection went away\./).filter({ visible: true });
      await expect(outcome).toBeVisible();
      const saved = (await outcome.textContent())?.includes('Saved') ?? false;
      const active = (await kept(page)).some((name) => name.startsWith('active '));
      expect(active, `round ${round}: a pack is served only when it is whole`).toBe(saved);
      if (!saved) {
        cut += 1;
        await server.start();
        await page.getByRole('button', { name: 'Try again' }).click();
        await expect(page.getByText('Saved on this device.')).toBeVisible();
        await server.stop();
      }
      const wrong = await page.evaluate(async ({ cache, files }) => {
        const store = await caches.open(cache);
        const differ: string[] = [];
        for (const { url, hash } of files) {
          const body = await (await store.match(url))?.arrayBuffer();
          const bytes = body === undefined ? [] : [...new Uint8Array(await crypto.subtle.digest('SHA-256', body))];
          if (bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('') !== hash) differ.push(url);
        }
        return differ;
      }, { cache: `${manifest.pack}@${manifest.version}`, files: manifest.files });
      expect(wrong, `round ${round}: byte for byte what was promised`).toEqual([]);
      await context.close();
    }
    console.log(`seed ${seed}, band ${band}: ${ROUNDS} downloads, ${cut} cut before their end, all finished`);
    expect(cut).toBeGreaterThan(0);
  });
}
