import { describe, expect, test } from 'vitest';
import { device, FOX, useDevices } from './device.ts';

useDevices();

const draft = { kind: 'read' as const, who: FOX.id, lesson: 'a' };

describe('the connection', () => {
  test('a cut connection is opened again and the answer stored once', async () => {
    const page = await (await device()).page();
    const count = await page.evaluate(async (event) => {
      await pathlight.append(event);
      await pathlight.cutConnection();
      await pathlight.append(event);
      return (await pathlight.eventsOf(event.who)).length;
    }, draft);
    expect(count).toBe(2);
  });

  test('a connection that is cut in the middle of a write stores the answer once', async () => {
    const page = await (await device()).page();
    const count = await page.evaluate(async (event) => {
      await pathlight.append(event);
      const writing = pathlight.append(event);
      await pathlight.cutConnection();
      await writing;
      return (await pathlight.eventsOf(event.who)).length;
    }, draft);
    expect(count).toBe(2);
  });

  test('one that cannot be opened again is said to be closed, and works when it can', async () => {
    const page = await (await device()).page();
    const told = await page.evaluate(async (event) => {
      await pathlight.append(event);
      await pathlight.cutConnection();
      // An own property hides the browser's method until it is deleted again.
      Object.defineProperty(indexedDB, 'open', {
        configurable: true,
        value: () => {
          throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
        },
      });
      const kind = await pathlight.append(event).then(
        () => 'stored',
        (error: unknown) => (error instanceof pathlight.StoreError ? error.kind : String(error)),
      );
      Reflect.deleteProperty(indexedDB, 'open');
      await pathlight.append(event);
      return [kind, pathlight.whereKept(), (await pathlight.eventsOf(event.who)).length];
    }, draft);
    expect(told).toEqual(['closed', 'device', 2]);
  });

  test('an old tab that holds an upgrade up is named, and the answer is stored when it closes', async () => {
    const tablet = await device();
    const old = await tablet.page();
    await old.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('pathlight', 5);
          // An old edition that does not hear "versionchange".
          opening.onsuccess = () => {
            (globalThis as { keep?: unknown }).keep = opening.result;
            resolve(true);
          };
        }),
    );
    const page = await tablet.page();
    await page.evaluate((event) => {
      const news: string[] = [];
      Object.assign(globalThis, { news });
      pathlight.onStoreNews((one) => news.push(one));
      Object.assign(globalThis, { writing: pathlight.append(event) });
    }, draft);
    await page.waitForFunction(() => (globalThis as unknown as { news: string[] }).news.includes('close-other-tab'));
    await old.close();
    const seen = await page.evaluate(async (who) => {
      const kept = globalThis as unknown as { news: string[]; writing: Promise<unknown> };
      await kept.writing;
      return [kept.news, (await pathlight.eventsOf(who)).length];
    }, draft.who);
    expect(seen).toEqual([['close-other-tab', 'open-again'], 1]);
  });

  test('a newer edition takes over: writes under way end, this tab is told, and still loses nothing', async () => {
    const tablet = await device();
    const old = await tablet.page();
    await old.evaluate(async (event) => {
      const news: string[] = [];
      Object.assign(globalThis, { news });
      pathlight.onStoreNews((one) => news.push(one));
      await pathlight.append(event);
      Object.assign(globalThis, { writing: Promise.all(Array.from({ length: 50 }, () => pathlight.append(event))) });
    }, draft);
    const newer = await tablet.page();
    await newer.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('pathlight', 20);
          opening.onupgradeneeded = () => opening.result.createObjectStore('something-newer');
          opening.onerror = () => reject(new Error(String(opening.error)));
          opening.onsuccess = () => {
            opening.result.onversionchange = () => opening.result.close();
            resolve();
          };
        }),
    );
    const seen = await old.evaluate(async (event) => {
      const kept = globalThis as unknown as { news: string[]; writing: Promise<unknown> };
      await kept.writing;
      await pathlight.append(event);
      return { news: [...new Set(kept.news)], seqs: (await pathlight.eventsOf(event.who)).map(({ seq }) => seq) };
    }, draft);
    expect(seen).toEqual({ news: ['newer-version-elsewhere'], seqs: Array.from({ length: 52 }, (_, i) => i + 1) });
  });
});

describe('a full disk', () => {
  test('is told as full, changes nothing, and the answer is stored once there is room', async () => {
    const tablet = await device();
    const page = await tablet.page();
    await tablet.room(page, 300_000);
    await page.evaluate((event) => pathlight.append(event), draft);
    const kind = await page.evaluate(
      (event) =>
        pathlight.append({ ...event, lesson: 'x'.repeat(1_000_000) }).then(
          () => 'stored',
          (error: unknown) => (error instanceof pathlight.StoreError ? error.kind : String(error)),
        ),
      draft,
    );
    await tablet.room(page, null);
    const seqs = await page.evaluate(async (event) => {
      await pathlight.append(event);
      return (await pathlight.eventsOf(event.who)).map(({ seq }) => seq);
    }, draft);
    expect([kind, seqs]).toEqual(['full', [1, 2]]);
  });
});

describe('no database at all', () => {
  const ways: [string, () => void][] = [
    ['the browser has none', () => Object.defineProperty(globalThis, 'indexedDB', { value: undefined })],
    [
      'asking for it is refused',
      () =>
        Object.defineProperty(globalThis, 'indexedDB', {
          get: () => {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        }),
    ],
    [
      'opening it is refused',
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError');
        };
      },
    ],
  ];
  test.each(ways)('%s: answers stay on the page, which says so', async (_, before) => {
    const page = await (await device()).page(before);
    const seen = await page.evaluate(
      async ({ event, fox }) => {
        const { learner, written } = pathlight.addLearner('fox');
        await written;
        await pathlight.append({ ...event, who: learner.id });
        await pathlight.append({ ...event, who: learner.id });
        const file = await pathlight.exportRecord(learner);
        const before = (await pathlight.eventsOf(learner.id)).map(({ seq }) => seq);
        const listed = (await pathlight.listLearners()).length;
        await pathlight.eraseLearner(learner.id);
        return [pathlight.whereKept(), before, listed, (JSON.parse(file) as { events: unknown[] }).events.length, (await pathlight.eventsOf(learner.id)).length, fox.id === learner.id];
      },
      { event: draft, fox: FOX },
    );
    expect(seen).toEqual(['page', [1, 2], 1, 2, 0, false]);
  });
});
