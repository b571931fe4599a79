import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { LineOf, Problem } from '../core/content/problem.ts';

/** YAML with the line of every value. `data` is null if the text cannot be read; then `problems` says why. */
export interface ReadYaml {
  readonly data: unknown;
  readonly lineOf: LineOf;
  readonly problems: Problem[];
}

/**
 * Reads YAML and keeps where each value stands.
 *
 * @param file path for messages
 * @param offset lines that stand before the text in its file (front matter)
 */
export function readYaml(file: string, text: string, offset = 0): ReadYaml {
  const known = kept.get(file);
  if (known?.text === text) return known.read;
  const read = parseYaml(file, text, offset);
  kept.set(file, { text, read });
  return read;
}

/** The last reading of each file: while an author works, one file changes and two hundred do not. */
const kept = new Map<string, { text: string; read: ReadYaml }>();

function parseYaml(file: string, text: string, offset: number): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const problems = [...document.errors, ...document.warnings].map((error): Problem => {
    const { line, col } = lines.linePos(error.pos[0]);
    return {
      file,
      line: line + offset,
      where: `column ${col}`,
      rule: 'yaml',
      message: `This is not valid YAML: ${error.message}.`,
      mend: 'Look at this line and the one above: indent with spaces, put text that holds a colon, a # or quotes into double quotes, and close every bracket.',
      severity: 'error',
    };
  });
  const lineOf: LineOf = (path) => {
    const at = offsetOf(document.contents, path);
    return at === null ? null : lines.linePos(at).line + offset;
  };
  return { data: problems.length > 0 ? null : document.toJS(), lineOf, problems };
}

/** Where the deepest value on the path begins; for a key whose value is gone, where its parent begins. */
function offsetOf(root: unknown, path: readonly (string | number)[]): number | null {
  let node: unknown = root;
  let at = isNode(node) ? start(node) : null;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!isPair(pair)) return at;
      at = (isNode(pair.key) ? start(pair.key) : null) ?? at;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (!isNode(node)) return at;
      at = start(node) ?? at;
    } else return at;
  }
  return at;
}

const start = (node: Node): number | null => node.range?.[0] ?? null;
