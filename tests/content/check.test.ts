import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const drafts = mkdtempSync(join(tmpdir(), 'pathlight-drafts-'));
afterAll(() => {
  rmSync(drafts, { recursive: true });
});

const check = (...words: string[]): { status: number | null; text: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'tools/check.ts'), ...words], {
    encoding: 'utf8',
  });
  return { status, text: stdout + stderr };
};

test('npm run check is silent over the curriculum, says how much it read, and ends with 0', () => {
  const { status, text } = check();
  expect(text).toMatch(
    /^0 problems, \d+ warnings?, \d+ exceptions?\n242 skills, \d+ lessons, \d+ quizzes, \d+ items, 131 countries, checked in [\d.]+ s\n$/m,
  );
  expect(status).toBe(0);
});

test('npm run check -- --drafts lists every problem of every draft and ends with 1', () => {
  const lesson = readFileSync(join(import.meta.dirname, 'fixtures/crumbs.mdx'), 'utf8')
    .replace('truth.7-9.1', 'truth.7-9.77')
    .replace('prepare: 5', 'prepare: 50');
  writeFileSync(join(drafts, '7-9-crumbs-on-the-keys.mdx'), lesson);
  writeFileSync(
    join(drafts, '7-9-crumbs-on-the-keys.quiz.yaml'),
    'id: crumbs-on-the-keys\nlesson: crumbs-on-the-keys\nversion: 1\nitems: 5\n',
  );
  const { status, text } = check('--drafts', drafts, 'crumbs');
  expect(text).toContain('There is no skill "truth.7-9.77".');
  expect(text).toContain('Preparing takes 50 minutes.');
  expect(text).toContain('line 4, items: This is a number, and must be a list.');
  expect(status).toBe(1);
});
