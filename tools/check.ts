import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { loadCurriculum } from '../src/gate/load.ts';
import { report } from '../src/gate/report.ts';

/**
 * `npm run check`: reads all content and lists every problem.
 *
 *   npm run check                       the whole project
 *   npm run check -- four-falls         only files whose path holds this
 *   npm run check -- --drafts <folder>  drafts named <band>-<slug>.mdx and <band>-<slug>.quiz.yaml
 *
 * Ends with 1 if there is an error in what was asked for.
 */
const words = process.argv.slice(2);
const flag = words.indexOf('--drafts');
const drafts = flag === -1 ? undefined : words[flag + 1];
if (flag !== -1 && drafts === undefined) {
  console.error('--drafts needs a folder: node tools/check.ts --drafts drafts');
  process.exit(2);
}
const only = words.filter((_, index) => flag === -1 || (index !== flag && index !== flag + 1));

const began = performance.now();
const { curriculum, problems, exceptions } = await loadCurriculum(
  resolve(import.meta.dirname, '..'),
  drafts === undefined ? {} : { drafts: resolve(drafts) },
);
const asked = <T extends { file: string }>(list: readonly T[]): T[] =>
  list.filter(({ file }) => only.length === 0 || only.some((word) => file.includes(word)));
const seen = asked(problems);
console.log(report(seen, asked(exceptions)));
console.log(
  `${curriculum.skills.length} skills, ${curriculum.lessons.length} lessons, ${curriculum.quizzes.length} quizzes, ` +
    `${curriculum.quizzes.reduce((sum, quiz) => sum + quiz.items.length, 0)} items, ${curriculum.support.countries.length} countries, ` +
    `checked in ${((performance.now() - began) / 1000).toFixed(1)} s`,
);
if (seen.some(({ severity }) => severity === 'error')) process.exit(1);
