import { plural } from '../core/content/plural.ts';
import type { Exception, Problem } from '../core/content/problem.ts';

/** The gate's report for an author: problems grouped by file, then warnings, then exceptions, then a line of sums. */
export function report(problems: readonly Problem[], exceptions: readonly Exception[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const parts = [
    ...section('Problems: the build stops until these are mended', errors),
    ...section('Warnings: worth a look, they do not stop the build', warnings),
  ];
  if (exceptions.length > 0) {
    parts.push('Exceptions that authors wrote down\n');
    for (const { file, line, rule, at, reason } of exceptions) {
      parts.push(`  ${file}${line === null ? '' : `:${line}`}  ${rule}${at === '' ? '' : ` at ${at}`}: ${reason}`);
    }
    parts.push('');
  }
  parts.push(
    `${plural(errors.length, 'problem')}, ${plural(warnings.length, 'warning')}, ${plural(exceptions.length, 'exception')}`,
  );
  return parts.join('\n');
}

function section(title: string, problems: readonly Problem[]): string[] {
  if (problems.length === 0) return [];
  const out = [`${title}\n`];
  for (const file of new Set(problems.map((problem) => problem.file))) {
    out.push(file);
    for (const problem of problems.filter((given) => given.file === file)) out.push(...lines(problem));
    out.push('');
  }
  return out;
}

function lines({ line, where, rule, message, mend }: Problem): string[] {
  const place = [line === null ? '' : `line ${line}`, where].filter((text) => text !== '').join(', ');
  return [`  ${place === '' ? '' : `${place}: `}${message}  [${rule}]`, `      ${mend}`];
}
