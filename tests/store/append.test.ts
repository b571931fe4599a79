import { describe, expect, test } from 'vitest';
import { device, FOX, NOON, useDevices } from './device.ts';

useDevices();

const readOf = (lesson: string) => ({ kind: 'read' as const, who: FOX.id, lesson });

describe('appending', () => {
  test('events come back in the order they were given, counted from one', async () => {
    const page = await (await device()).page();
    const stored = await page.evaluate(
      async ({ drafts, now }) => {
        for (const draft of drafts) await pathlight.append(draft, now);
        return pathlight.eventsOf(drafts[0]?.who ?? '');
      },
      { drafts: ['a', 'b', 'c'].map(readOf), now: NOON },
    );
    expect(stored.map((event) => event.kind === 'read' && event.lesson)).toEqual(['a', 'b', 'c']);
    expect(stored.map(({ seq, v, at }) => [seq, v, at])).toEqual([1, 2, 3].map((seq) => [seq, 1, NOON]));
    expect(new Set(stored.map(({ id }) => id)).size).toBe(3);
    for (const { id, device: at } of stored) expect([id, at]).toEqual([expect.stringMatching(/^[0-9a-f]{24}$/), stored[0]?.device]);
  });

  test('it survives the page', async () => {
    const tablet = await device();
    const first = await tablet.page();
    await first.evaluate((draft) => pathlight.append(draft), readOf('a'));
    await first.close();
    const second = await tablet.page();
    expect(await second.evaluate(async (who) => (await pathlight.eventsOf(who)).length, FOX.id)).toBe(1);
  });

  test('a clock that fell behind is not believed, one a little behind is', async () => {
    const page = await (await device()).page();
    const times = await page.evaluate(
      async ({ draft, now }) => {
        const minute = 60_000;
        const given = [now, now - 30 * minute, now - 61 * minute, now - 365 * 24 * 60 * minute, now + minute];
        const ats: number[] = [];
        for (const at of given) ats.push((await pathlight.append(draft, at)).at - now);
        return ats.map((ms) => ms / minute);
      },
      { draft: readOf('a'), now: NOON },
    );
    expect(times).toEqual([0, -30, 0, 0, 1]);
  });

  test('an answer tried again later keeps the moment it was given', async () => {
    const page = await (await device()).page();
    const at = await page.evaluate(
      async ({ draft, now }) => {
        const prepared = pathlight.prepare(draft, now);
        await pathlight.append(draft, now + 3 * 86_400_000);
        return (await pathlight.append(prepared, now + 3 * 86_400_000)).at;
      },
      { draft: readOf('a'), now: NOON },
    );
    expect(at).toBe(NOON);
  });

  test('the same draft twice, even at once, is one event', async () => {
    const page = await (await device()).page();
    const [ids, count] = await page.evaluate(async (draft) => {
      const prepared = pathlight.prepare(draft);
      const both = await Promise.all([pathlight.append(prepared), pathlight.append(prepared)]);
      const third = await pathlight.append(prepared);
      return [[...both, third].map(({ id, seq }) => `${id} ${String(seq)}`), (await pathlight.eventsOf(draft.who)).length] as const;
    }, readOf('a'));
    expect(new Set(ids).size).toBe(1);
    expect(count).toBe(1);
  });

  test('a learner is in the record with their first event', async () => {
    const page = await (await device()).page();
    const learners = await page.evaluate(
      async ({ fox, draft }) => {
        pathlight.chooseLearner(fox);
        await pathlight.append(draft);
        pathlight.leaveLearner();
        return pathlight.listLearners();
      },
      { fox: FOX, draft: readOf('a') },
    );
    expect(learners).toEqual([FOX]);
  });

  test('two tabs at once lose nothing and count without a gap or a double', async () => {
    const tablet = await device();
    const tabs = [await tablet.page(), await tablet.page()];
    await Promise.all(
      tabs.map((tab, t) =>
        tab.evaluate(
          async ({ drafts }) => {
            await Promise.all(drafts.map((draft) => pathlight.append(draft)));
          },
          { drafts: Array.from({ length: 40 }, (_, i) => readOf(`${t}-${i}`)) },
        ),
      ),
    );
    const stored = await tabs[0]?.evaluate((who) => pathlight.eventsOf(who), FOX.id);
    expect(stored?.map(({ seq }) => seq)).toEqual(Array.from({ length: 80 }, (_, i) => i + 1));
    expect(new Set(stored?.map((event) => event.kind === 'read' && event.lesson)).size).toBe(80);
    expect(new Set(stored?.map((event) => event.device)).size).toBe(1);
  });
});
