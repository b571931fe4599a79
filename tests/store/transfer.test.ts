import { describe, expect, test } from 'vitest';
import type { Page } from '@playwright/test';
import type { RecordEvent } from '../../src/core/evidence/events.ts';
import { wholeStorage } from '../support/whole-storage.ts';
import { device, FOX, NOON, OWL, useDevices } from './device.ts';

useDevices();

/** Appends one event for each lesson name and gives the file of the record. */
async function learn(page: Page, lessons: string[]): Promise<string> {
  return page.evaluate(
    async ({ fox, names, now }) => {
      pathlight.chooseLearner(fox);
      for (const lesson of names) await pathlight.append({ kind: 'read', who: fox.id, lesson }, now);
      return pathlight.exportRecord(fox, now);
    },
    { fox: FOX, names: lessons, now: NOON },
  );
}

const bringBack = (page: Page, file: string, evenIfErased = false) =>
  page.evaluate(({ content, now, yes }) => pathlight.importRecord(content, { evenIfErased: yes, now }), { content: file, now: NOON, yes: evenIfErased });

const eventsOn = (page: Page): Promise<RecordEvent[]> => page.evaluate((who) => pathlight.eventsOf(who), FOX.id);

describe('saving and bringing back', () => {
  test('a whole record goes to another device and is the same there', async () => {
    const one = await (await device()).page();
    const two = await (await device()).page();
    const file = await learn(one, ['a', 'b']);
    expect(await bringBack(two, file)).toMatchObject({ kind: 'brought', added: 2, known: 0, learner: { id: FOX.id, picture: 'fox' } });
    expect(await eventsOn(two)).toEqual(await eventsOn(one));
    expect(await two.evaluate(() => pathlight.listLearners())).toMatchObject([{ id: FOX.id, picture: 'fox' }]);
  });

  test('the same file twice changes nothing', async () => {
    const page = await (await device()).page();
    const file = await learn(page, ['a', 'b', 'c']);
    const before = await wholeStorage(page);
    expect(await bringBack(page, file)).toMatchObject({ kind: 'brought', added: 0, known: 3 });
    expect(await wholeStorage(page)).toBe(before);
  });

  test('two devices merge to the same record, whichever file comes first', async () => {
    const [one, two, both, other] = await Promise.all([0, 1, 2, 3].map(async () => (await device()).page()));
    if (!one || !two || !both || !other) throw new Error('four devices');
    const files = [await learn(one, ['a', 'b', 'c']), await learn(two, ['d', 'e'])];
    for (const file of files) await bringBack(both, file);
    for (const file of [...files].reverse()) await bringBack(other, file);
    const merged = await eventsOn(both);
    expect(merged).toHaveLength(5);
    expect(await eventsOn(other)).toEqual(merged);
  });

  test('the count goes on after what a file brought', async () => {
    const one = await (await device()).page();
    const two = await (await device()).page();
    await bringBack(two, await learn(one, ['a', 'b', 'c']));
    await learn(two, ['d']);
    expect((await eventsOn(two)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  test('a file that counts to where numbers end does not take our count along', async () => {
    const one = await (await device()).page();
    const two = await (await device()).page();
    const file = JSON.parse(await learn(one, ['a'])) as { events: { seq: number }[] };
    if (file.events[0]) file.events[0].seq = 999_999_999_999;
    expect(await bringBack(two, JSON.stringify(file))).toMatchObject({ kind: 'brought' });
    const out = await learn(two, ['b']);
    const three = await (await device()).page();
    expect(await bringBack(three, out)).toMatchObject({ kind: 'brought', added: 2 });
  });

  test('a refused file changes nothing', async () => {
    const page = await (await device()).page();
    const file = await learn(page, ['a']);
    const before = await wholeStorage(page);
    expect(await bringBack(page, file.replace('"read"', '"reed"'))).toMatchObject({ kind: 'refused' });
    expect(await bringBack(page, '<html>')).toMatchObject({ kind: 'refused' });
    expect(await wholeStorage(page)).toBe(before);
  });

  test('a file too large for the disk changes nothing', async () => {
    const tablet = await device();
    const page = await tablet.page();
    await tablet.room(page, 300_000);
    const file = JSON.parse(await learn(page, ['a'])) as { events: { id: string }[] };
    const [event] = file.events;
    for (let i = 0; i < 4000; i += 1) file.events.push({ ...event, id: i.toString(16).padStart(24, '0') });
    const before = await wholeStorage(page);
    const kind = await page.evaluate(
      (content) =>
        pathlight.importRecord(content).then(
          ({ kind: result }) => result,
          (error: unknown) => (error instanceof pathlight.StoreError ? error.kind : String(error)),
        ),
      JSON.stringify(file),
    );
    await tablet.room(page, null);
    expect(kind).toBe('full');
    expect(await wholeStorage(page)).toBe(before);
  });

  test('a long file tells how far it is', async () => {
    const one = await (await device()).page();
    const file = JSON.parse(await learn(one, ['a'])) as { events: { id: string }[] };
    const [event] = file.events;
    for (let i = 0; i < 4999; i += 1) file.events.push({ ...event, id: i.toString(16).padStart(24, '0') });
    const two = await (await device()).page();
    const steps = await two.evaluate(async (content) => {
      const seen: number[][] = [];
      await pathlight.importRecord(content, { onProgress: (done, all) => seen.push([done, all]) });
      return seen;
    }, JSON.stringify(file));
    expect(steps).toEqual([2000, 4000, 5000].map((done) => [done, 5000]));
  });
});

describe('erasing', () => {
  test('leaves only the bare id, and other learners whole', async () => {
    const page = await (await device()).page();
    await learn(page, ['fox-lesson']);
    await page.evaluate(async ({ owl, who }) => {
      pathlight.chooseLearner(owl);
      await pathlight.append({ kind: 'read', who: owl.id, lesson: 'owl-lesson' });
      await pathlight.append({ kind: 'read', who, lesson: 'fox-lesson' });
    }, { owl: OWL, who: FOX.id });
    await page.evaluate((who) => pathlight.eraseLearner(who), FOX.id);
    const left = await wholeStorage(page);
    expect(left).toContain('owl-lesson');
    expect(left).not.toContain('fox');
    expect(left.split(FOX.id)).toHaveLength(2);
    expect(left).toContain(`["erased",[{"id":"${FOX.id}"}]]`);
  });

  test('the last learner leaves no time behind', async () => {
    const page = await (await device()).page();
    await learn(page, ['a']);
    await page.evaluate((who) => pathlight.eraseLearner(who), FOX.id);
    expect(await wholeStorage(page)).not.toContain(String(NOON));
    expect(await page.evaluate(() => pathlight.currentLearner())).toBeNull();
  });

  test('an old file brings nobody back without a yes', async () => {
    const page = await (await device()).page();
    const file = await learn(page, ['a']);
    await page.evaluate((who) => pathlight.eraseLearner(who), FOX.id);
    expect(await bringBack(page, file)).toEqual({ kind: 'erased-here' });
    expect(await eventsOn(page)).toEqual([]);
    expect(await bringBack(page, file, true)).toMatchObject({ kind: 'brought', added: 1 });
    await learn(page, ['b']);
    expect(await eventsOn(page)).toHaveLength(2);
  });

  test('a tab that still plays the erased learner stores nothing more', async () => {
    const tablet = await device();
    const [quiz, care] = [await tablet.page(), await tablet.page()];
    await learn(quiz, ['a']);
    await care.evaluate((who) => pathlight.eraseLearner(who), FOX.id);
    const kind = await quiz.evaluate(
      (who) =>
        pathlight.append({ kind: 'read', who, lesson: 'b' }).then(
          () => 'stored',
          (error: unknown) => (error instanceof pathlight.StoreError ? error.kind : String(error)),
        ),
      FOX.id,
    );
    expect(kind).toBe('erased');
    expect(await wholeStorage(care)).not.toContain('fox');
  });
});

describe('just looking', () => {
  test('leaves nothing: no database, no answer, no learner', async () => {
    const page = await (await device()).page();
    const seen = await page.evaluate(async () => {
      await pathlight.listLearners();
      pathlight.justLooking();
      const who = pathlight.currentLearner()?.id ?? '';
      await pathlight.append({ kind: 'read', who, lesson: 'secret-lesson' });
      return [(await pathlight.eventsOf(who)).length, pathlight.entriesOf(sessionStorage)];
    });
    expect(seen).toEqual([1, { 'pathlight.learner': 'looking' }]);
    expect(await wholeStorage(page)).toBe(JSON.stringify(['', {}, []]));
  });

  test('by somebody else leaves the one who learned here to be asked for, not brought back unasked', async () => {
    const tablet = await device();
    const page = await tablet.page();
    await learn(page, ['a']);
    await page.evaluate(() => pathlight.justLooking());
    await page.close();
    const next = await tablet.page();
    expect(await next.evaluate(() => pathlight.recallLearner())).toBeNull();
    expect(await next.evaluate(() => pathlight.listLearners())).toEqual([FOX]);
  });

  test('stays with its tab when a learner is chosen in another', async () => {
    const tablet = await device();
    const [looking, learning] = [await tablet.page(), await tablet.page()];
    await looking.evaluate(() => pathlight.justLooking());
    await learning.evaluate((fox) => pathlight.chooseLearner(fox), FOX);
    expect(await looking.evaluate(() => pathlight.currentLearner()?.id)).toBe('looking');
    await looking.reload();
    expect(await looking.evaluate(() => pathlight.currentLearner()?.id)).toBe('looking');
    await looking.evaluate((owl) => pathlight.chooseLearner(owl), OWL);
    expect(await looking.evaluate(() => pathlight.currentLearner())).toEqual(OWL);
  });
});

describe('after a crash', () => {
  test('the one who learned last goes on, though the browser lost its note of them', async () => {
    const page = await (await device()).page();
    await learn(page, ['a']);
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    expect(await page.evaluate(() => pathlight.currentLearner())).toBeNull();
    expect(await page.evaluate(() => pathlight.recallLearner())).toEqual(FOX);
    expect(await page.evaluate(() => pathlight.currentLearner())).toEqual(FOX);
  });

  test('nobody who left, or was erased, is brought back', async () => {
    const page = await (await device()).page();
    await learn(page, ['a']);
    await page.evaluate(() => pathlight.leaveLearner());
    expect(await page.evaluate(() => pathlight.recallLearner())).toBeNull();
    await page.evaluate(async (who) => {
      await pathlight.eraseLearner(who);
      localStorage.clear();
    }, FOX.id);
    expect(await page.evaluate(() => pathlight.recallLearner())).toBeNull();
  });
});
