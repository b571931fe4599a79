import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fingerprint } from '../../src/core/content/fingerprint.ts';
import { itemsLock } from '../../src/core/content/schemas/items-lock.ts';
import { findContent } from '../../src/gate/content-files.ts';
import { judge } from '../../src/gate/load.ts';
import { lockText, nextLock } from '../../src/gate/lock.ts';
import { edited, QUIZ, shown, type Edit } from './project.ts';

const itemsOf = (...edits: Edit[]) => judge(edited(...edits)).curriculum.quizzes.flatMap(({ items }) => items);
const done = (result: ReturnType<typeof nextLock>) => {
  if ('refused' in result) throw new Error(result.refused);
  return result.lock;
};
const published = done(nextLock({ items: {} }, itemsOf(), { kind: 'add' }));

/** What an author sees when everything was published and these edits follow. */
function after(lock: typeof published, ...edits: Edit[]): string {
  const project = edited(...edits);
  return shown(
    judge({ ...project, single: { ...project.single, lock: { file: 'quizzes/items.lock', text: lockText(lock) } } }),
  );
}

describe('a published item', () => {
  test('is as it was', () => {
    expect(after(published)).toBe('');
  });
  test('may change feedback, punctuation, capitals and the order of its options', () => {
    expect(
      after(
        published,
        [QUIZ, '"Eyes can tell that."', '"That is for eyes to tell."'],
        [QUIZ, '"There are two girls"', '"There are TWO girls!"'],
      ),
    ).toBe('');
  });
  test('may not change which answer is right', () => {
    expect(
      after(
        published,
        [QUIZ, 'text: "There are two girls", feedback', 'text: "There are two girls", key: true, feedback'],
        [QUIZ, 'text: "They argue about it", key: true', 'text: "They argue about it"'],
      ),
    ).toMatchInlineSnapshot(`
      "quizzes/7-9/crumbs-on-the-keys.yaml:79 items › crumbs-6 › id: "crumbs-6" is published, and its meaning changed: its type, skill, question, an answer, or which one is right. [items-lock]
        If only a typo was mended: npm run lock-items -- --typo crumbs-6 --reason "what was mended". Otherwise bring the old words back and write a new item with \`replaces: crumbs-6\`."
    `);
  });
  test('may not go without a word', () => {
    expect(after({ items: { ...published.items, 'crumbs-9': { meaning: '0123456789abcdef' } } }))
      .toMatchInlineSnapshot(`
      "quizzes/items.lock:16 items › crumbs-9: "crumbs-9" was published, and no quiz holds it any more. [items-lock]
        Bring it back; or write its successor with \`replaces: crumbs-9\`; or run npm run lock-items -- --retire crumbs-9 --reason "why it is no longer asked"."
    `);
  });
  test('may be replaced by a new one', () => {
    const lock = { items: { ...published.items, 'crumbs-9': { meaning: '0123456789abcdef' } } };
    expect(after(lock, [QUIZ, 'id: crumbs-6\n', 'id: crumbs-6\n    replaces: crumbs-9\n'])).toBe('');
  });
  test('cannot be replaced if it never was', () => {
    expect(after(published, [QUIZ, 'id: crumbs-6\n', 'id: crumbs-6\n    replaces: crumbs-99\n']))
      .toMatchInlineSnapshot(`
      "quizzes/7-9/crumbs-on-the-keys.yaml:80 items › crumbs-6 › replaces: "crumbs-99" was never published. [reference]
        Take \`replaces\` out, or name the published item that this one takes the place of."
    `);
  });
  test('does not come back once retired', () => {
    const lock = {
      items: {
        ...published.items,
        'crumbs-6': { meaning: '0123456789abcdef', retired: { on: '2026-01-31', reason: 'It was too easy.' } },
      },
    };
    expect(after(lock)).toMatchInlineSnapshot(`
      "quizzes/7-9/crumbs-on-the-keys.yaml:79 items › crumbs-6 › id: "crumbs-6" was retired on 2026-01-31. [items-lock]
        A retired id is never used again: give the item a new one."
    `);
  });
  test('a new item is waiting for its line', () => {
    const { 'crumbs-6': _, ...items } = published.items;
    expect(after({ items })).toMatchInlineSnapshot(`
      "warning quizzes/7-9/crumbs-on-the-keys.yaml:79 items › crumbs-6 › id: "crumbs-6" is not yet in quizzes/items.lock. [items-lock]
        Run \`npm run lock-items\` when the item is finished: from then on its meaning is kept."
    `);
  });
});

describe('npm run lock-items', () => {
  const typo: Edit = [QUIZ, '"There are two girls"', '"There are too girls"'];
  test('mends a typo with its reason', () => {
    const next = done(
      nextLock(published, itemsOf(typo), {
        kind: 'typo',
        id: 'crumbs-6',
        reason: 'too instead of two',
        on: '2026-02-01',
      }),
    );
    expect(after(next, typo)).toBe('');
    expect(next.items['crumbs-6']?.mended).toEqual([
      { was: published.items['crumbs-6']?.meaning, on: '2026-02-01', reason: 'too instead of two' },
    ]);
  });
  test('refuses what needs no mending, and what it does not know', () => {
    expect(
      nextLock(published, itemsOf(), { kind: 'typo', id: 'crumbs-6', reason: 'none at all', on: '2026-02-01' }),
    ).toEqual({
      refused: '"crumbs-6" is as it was published: capitals, punctuation and feedback need no mending here.',
    });
    expect(
      nextLock(published, itemsOf(), { kind: 'typo', id: 'kite-1', reason: 'none at all', on: '2026-02-01' }),
    ).toEqual({ refused: '"kite-1" is not in the lock.' });
    expect(
      nextLock(published, itemsOf(), { kind: 'retire', id: 'crumbs-6', reason: 'too easy for all', on: '2026-02-01' }),
    ).toEqual({ refused: '"crumbs-6" still stands in a quiz. Take it out first.' });
  });
  test('never overwrites what was published', () => {
    expect(done(nextLock(published, itemsOf(typo), { kind: 'add' })).items['crumbs-6']).toEqual(
      published.items['crumbs-6'],
    );
  });
  test('writes a file that it can read', () => {
    const lock = {
      items: {
        ...published.items,
        'crumbs-9': {
          meaning: '0123456789abcdef',
          retired: { on: '2026-01-31', reason: 'It said "no", twice: once too often.' },
        },
      },
    };
    expect(itemsLock.parse(parse(lockText(lock)))).toEqual(lock);
    expect(lockText({ items: {} })).toContain('items: {}');
  });
});

test('a fingerprint does not change between versions of the program', () => {
  expect(
    fingerprint({
      id: 'kite-1',
      type: 'choose-one',
      skill: 'create.9-11.1',
      prompt: 'What now?',
      options: [
        { id: 'a', text: 'Film it', key: true, feedback: 'x' },
        { id: 'b', text: 'Keep it', feedback: 'y' },
      ],
    }),
  ).toMatchInlineSnapshot(`"af3717f2488b8625"`);
});

test('a project without its lock is told so', async () => {
  const { problems } = await findContent(join(import.meta.dirname, 'fixtures/no-lock'));
  expect(shown({ problems })).toMatchInlineSnapshot(`
    "quizzes/items.lock This file is missing, so nothing keeps published items from changing. [items-lock]
      Bring it back from the project's history. Only a project that has never published an item writes it anew: npm run lock-items."
  `);
});
