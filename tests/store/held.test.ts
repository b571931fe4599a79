import { describe, expect, test } from 'vitest';
import { device, FOX, NOON, useDevices } from './device.ts';

useDevices();

const draft = { kind: 'read' as const, who: FOX.id, lesson: 'a' };

describe('held answers', () => {
  test('are there for the next page, and stored once however often they are replayed', async () => {
    const tablet = await device();
    const first = await tablet.page();
    await first.evaluate(
      ({ event, now }) => pathlight.hold([pathlight.prepare(event, now), pathlight.prepare({ ...event, lesson: 'b' }, now + 1)]),
      { event: draft, now: NOON },
    );
    await first.close();
    const tabs = [await tablet.page(), await tablet.page()];
    await Promise.all(tabs.map((tab) => tab.evaluate(() => pathlight.replayHeld())));
    const seen = await tabs[0]?.evaluate(async (who) => {
      const again = await pathlight.replayHeld();
      const events = await pathlight.eventsOf(who);
      return [again, pathlight.held().length, localStorage.length, events.map((event) => [event.kind === 'read' && event.lesson, event.seq])];
    }, FOX.id);
    expect(seen).toEqual([0, 0, 0, [['a', 1], ['b', 2]]]);
  });

  test('are read and saved to a file even while the disk is full', async () => {
    const tablet = await device();
    const page = await tablet.page();
    await tablet.room(page, 300_000);
    await page.evaluate((event) => pathlight.append(event), draft);
    const [lessons, file] = await page.evaluate(
      async ({ event, fox }) => {
        const prepared = pathlight.prepare({ ...event, lesson: 'held-'.repeat(200_000) });
        const kind = await pathlight.append(prepared).then(
          () => 'stored',
          (error: unknown) => (error instanceof pathlight.StoreError ? error.kind : String(error)),
        );
        pathlight.hold([prepared]);
        const events = await pathlight.eventsOf(event.who);
        return [[kind, ...events.map((one) => (one.kind === 'read' ? one.lesson.slice(0, 5) : ''))], await pathlight.exportRecord(fox)] as const;
      },
      { event: draft, fox: FOX },
    );
    expect(lessons).toEqual(['full', 'a', 'held-']);
    expect((JSON.parse(file) as { events: unknown[] }).events).toHaveLength(2);
  });

  test('of two tabs do not write over each other', async () => {
    const tablet = await device();
    const tabs = [await tablet.page(), await tablet.page()];
    for (const [i, tab] of tabs.entries())
      await tab.evaluate((event) => pathlight.hold([pathlight.prepare(event)]), { ...draft, lesson: String(i) });
    // A browser tells its other processes of a note in its own time.
    const both = () => tabs[0]?.evaluate(() => pathlight.held().map((one) => one.kind === 'read' && one.lesson));
    await expect.poll(both).toEqual(['0', '1']);
  });

  test('what is no draft there is left alone', async () => {
    const page = await (await device()).page();
    const count = await page.evaluate(async () => {
      localStorage.setItem('pathlight.held.1', '{ not json');
      localStorage.setItem('pathlight.held.2', JSON.stringify([null, 7, { kind: 'read' }, { kind: 'finished', who: 3 }]));
      localStorage.setItem('pathlight.held.3', JSON.stringify({ length: 5 }));
      return pathlight.replayHeld();
    });
    expect(count).toBe(0);
  });

  test('of an erased learner are let go, not stored', async () => {
    const page = await (await device()).page();
    const seen = await page.evaluate(async (event) => {
      await pathlight.append(event);
      const late = pathlight.prepare(event);
      await pathlight.eraseLearner(event.who);
      pathlight.hold([late]);
      const stored = await pathlight.replayHeld();
      return [stored, pathlight.held().length, (await pathlight.eventsOf(event.who)).length];
    }, draft);
    expect(seen).toEqual([0, 0, 0]);
  });
});
