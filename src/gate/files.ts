import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Text of a file, with its path from the project's root, always with `/`. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** All files below a folder whose name ends so, in the order of their paths; none if there is no such folder. */
export async function filesIn(root: string, folder: string, ending: string): Promise<TextFile[]> {
  const found = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = found
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  return Promise.all(paths.map(async (file) => ({ file, text: await readFile(join(root, file), 'utf8') })));
}

/** One file's text; null if it is not there. */
export async function fileAt(root: string, file: string): Promise<TextFile | null> {
  const text = await readFile(join(root, file), 'utf8').catch(() => null);
  return text === null ? null : { file, text };
}
