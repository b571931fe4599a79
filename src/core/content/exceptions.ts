import type { Exception, Problem } from './problem.ts';

/** Rules that no exception may set aside: without them the site would be broken or a wall open. */
const FIRM = [
  'yaml',
  'mdx',
  'shape',
  'file-name',
  'reference',
  'unique-id',
  'walls',
  'lesson-whole',
  'code',
  'items-lock',
  'translation',
  'unwritten',
  'exceptions',
];

/** Firm rules that still leave a page to look at: while an author writes they are told, and the page is shown. */
const TOLD_WHILE_WRITING = ['unwritten', 'items-lock', 'exceptions', 'translation'];

/**
 * True if a problem stops the site.
 *
 * @param writing while an author works on `npm run dev`, only what leaves no sound page stops it
 */
export const stops = ({ severity, rule }: Problem, writing = false): boolean =>
  severity === 'error' && (!writing || (FIRM.includes(rule) && !TOLD_WHILE_WRITING.includes(rule)));

/**
 * Takes away the problems that an exception covers, and adds one for each exception that covers none or may not be.
 *
 * @returns problems ordered by file and line, and the exceptions that were used
 */
export function settle(
  found: readonly Problem[],
  exceptions: readonly Exception[],
): { problems: Problem[]; exceptions: Exception[] } {
  const used = new Set<Exception>();
  const problems = found.filter((problem) => {
    if (FIRM.includes(problem.rule)) return true;
    const cover = exceptions.find((exception) => covers(exception, problem));
    if (cover) used.add(cover);
    return cover === undefined;
  });
  for (const exception of exceptions) {
    if (used.has(exception)) continue;
    const firm = FIRM.includes(exception.rule);
    problems.push({
      file: exception.file,
      line: exception.line,
      where: `exception from ${exception.rule}`,
      rule: 'exceptions',
      message: firm
        ? `The rule "${exception.rule}" allows no exception.`
        : `This exception from "${exception.rule}" covers no problem.`,
      mend: firm
        ? 'Take the exception out and mend what it covers.'
        : 'Take it out, or check its rule and its place: a rule that is set aside for nothing hides the next mistake.',
      severity: 'error',
    });
  }
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0)));
  return { problems, exceptions: [...used] };
}

function covers(exception: Exception, problem: Problem): boolean {
  if (exception.file !== problem.file || exception.rule !== problem.rule) return false;
  if (exception.lines)
    return problem.line !== null && problem.line >= exception.lines[0] && problem.line <= exception.lines[1];
  return exception.at === '' || problem.where.includes(exception.at);
}
