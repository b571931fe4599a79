import type { z } from 'zod';
import { explain } from '../core/content/explain.ts';
import type { Problem, Source } from '../core/content/problem.ts';
import type { LessonNode } from '../core/content/lesson-doc.ts';
import { parseMdx } from './parse-mdx.ts';
import { readYaml } from './read-yaml.ts';
import type { TextFile } from './files.ts';

/** Collects problems while files are read. */
export class Reader {
  readonly problems: Problem[] = [];
  /** Data of every file that was read and kept to its schema, by path. */
  readonly data = new Map<string, unknown>();
  /** Files that are there and could not be read. */
  readonly unread = new Set<string>();

  /** The data of a YAML file that keeps to its schema; null, with the problems noted, if it does not. */
  yaml<T extends z.ZodType>(given: TextFile, schema: T, offset = 0): Source<z.infer<T>> | null {
    const read = readYaml(given.file, given.text, offset);
    if (read.problems.length > 0) {
      this.problems.push(...read.problems);
      this.unread.add(given.file);
      return null;
    }
    return this.check({ file: given.file, data: read.data, lineOf: read.lineOf }, schema);
  }

  /** The same for JSON. JSON is YAML, so lines are known. */
  check<T extends z.ZodType>(source: Source<unknown>, schema: T): Source<z.infer<T>> | null {
    const result = schema.safeParse(source.data);
    if (!result.success) {
      this.problems.push(...explain(source, schema, result.error));
      this.unread.add(source.file);
      return null;
    }
    this.data.set(source.file, result.data);
    return { ...source, data: result.data };
  }

  /** Front matter and body of a lesson; null, with the problems noted, if either cannot be read. */
  mdx<T extends z.ZodType>(given: TextFile, schema: T): { source: Source<z.infer<T>>; body: LessonNode[] } | null {
    const front = frontMatterOf(given.text);
    if (front === null) {
      this.problems.push({
        file: given.file,
        line: 1,
        where: '',
        rule: 'shape',
        message: 'The lesson does not begin with front matter.',
        mend: 'Begin the file with ---, the fields, and --- again. `npm run new lesson` writes a skeleton.',
        severity: 'error',
      });
      this.unread.add(given.file);
      return null;
    }
    const parsed = parseMdx(given.text);
    if (!parsed.ok) {
      this.problems.push({
        file: given.file,
        line: parsed.line,
        where: '',
        rule: 'mdx',
        message: parsed.message.replace(/\.?$/, '.'),
        mend: 'Close every part that is opened. In running text < and { are read as code: write "less than", or ( ).',
        severity: 'error',
      });
      this.unread.add(given.file);
    }
    const source = this.yaml({ file: given.file, text: front.text }, schema, front.offset);
    return source === null || !parsed.ok ? null : { source, body: parsed.body };
  }

  /** The text of a file that has to be there; null, with the problem noted, if it is not. */
  needed(file: string, given: TextFile | null): TextFile | null {
    if (given === null) {
      this.problems.push({
        file,
        line: null,
        where: '',
        rule: 'file-name',
        message: 'This file is missing.',
        mend: 'Bring it back: the curriculum cannot be read without it.',
        severity: 'error',
      });
    }
    return given;
  }
}

/** Front matter and the line it begins on; null if the file does not begin with it. */
function frontMatterOf(text: string): { text: string; offset: number } | null {
  const found = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  return found?.[1] === undefined ? null : { text: found[1], offset: 1 };
}
