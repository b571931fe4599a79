import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { itemsLock, type ItemsLock } from '../src/core/content/schemas/items-lock.ts';
import { SINGLE_FILES } from '../src/gate/content-files.ts';
import { loadCurriculum } from '../src/gate/load.ts';
import { lockText, nextLock, type LockStep } from '../src/gate/lock.ts';

/**
 * `npm run lock-items`: writes the fingerprint of every new item into quizzes/items.lock.
 *
 *   npm run lock-items -- --typo <id> --reason "what was mended"      the words changed, the meaning did not
 *   npm run lock-items -- --retire <id> --reason "why"                the item is no longer asked
 */
const { values } = parseArgs({
  options: { typo: { type: 'string' }, retire: { type: 'string' }, reason: { type: 'string' } },
});
const root = resolve(import.meta.dirname, '..');
const file = resolve(root, SINGLE_FILES.lock);
const id = values.typo ?? values.retire;
if (id !== undefined && (values.reason ?? '').split(/\s+/).length < 3) {
  console.error(
    'Say why in a few words: --reason "what was mended, or why it is no longer asked". It is kept in the lock.',
  );
  process.exit(2);
}

const text = await readFile(file, 'utf8').catch(() => 'items: {}');
const lock: ItemsLock = itemsLock.parse(parse(text));
const { curriculum, problems } = await loadCurriculum(root);
const broken = problems.filter(
  ({ rule, severity, file: at }) => severity === 'error' && rule !== 'items-lock' && at.startsWith('quizzes/'),
);
if (broken.length > 0) {
  console.error(
    `Nothing is locked while quizzes hold problems (${broken.length}). Run npm run check and mend them first.`,
  );
  process.exit(1);
}
const step: LockStep =
  id === undefined
    ? { kind: 'add' }
    : {
        kind: values.typo === undefined ? 'retire' : 'typo',
        id,
        reason: values.reason ?? '',
        on: new Date().toISOString().slice(0, 10),
      };
const result = nextLock(
  lock,
  curriculum.quizzes.filter(({ lang }) => lang === 'en').flatMap(({ items }) => items),
  step,
);
if ('refused' in result) {
  console.error(result.refused);
  process.exit(1);
}
await writeFile(file, lockText(result.lock));
for (const line of result.done) console.log(line);
