import { z } from 'zod';
import { nearest } from './nearest.ts';
import { CHECKS } from './picture-words.ts';
import type { Problem, Source } from './problem.ts';

/** Problems for everything in a file that its schema refuses, in words an author understands. */
export function explain(source: Source<unknown>, schema: z.ZodType, error: z.ZodError): Problem[] {
  return error.issues.flatMap((issue) => explainIssue(source, schema, issue));
}

/** A path as an author reads it: list entries by their id where they have one. */
export function placeOf(data: unknown, path: readonly PropertyKey[]): string {
  const steps: string[] = [];
  let here = data;
  for (const step of path) {
    here = typeof here === 'object' && here !== null ? (here as Record<PropertyKey, unknown>)[step] : undefined;
    const id = typeof step === 'number' ? nameOf(here) : null;
    steps.push(id ?? (typeof step === 'number' ? String(step + 1) : String(step)));
  }
  return steps.join(' › ');
}

function nameOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, term, part, name } = value as Record<string, unknown>;
  const found = [id, term, part, name].find((given) => typeof given === 'string');
  return typeof found === 'string' ? found : null;
}

function explainIssue(source: Source<unknown>, schema: z.ZodType, issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const at = (message: string, mend: string, extra: readonly string[] = []): Problem => ({
    file: source.file,
    line: source.lineOf([...path, ...extra]),
    where: placeOf(source.data, [...path, ...extra]),
    rule: 'shape',
    message,
    mend,
    severity: 'error',
  });
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, source.data, path);
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      return at(
        `"${key}" is not a field here.`,
        DERIVED.includes(key) && path.length === 0
          ? 'Take it out: it follows from the path of the file and from the skills.'
          : near !== null
            ? `Did you mean "${near}"? The fields here are: ${known.join(', ')}.`
            : known.length > 0
              ? `Take it out. The fields here are: ${known.join(', ')}.`
              : 'Take it out.',
        [key],
      );
    });
  }
  if (valueAt(source.data, path) === undefined && path.length > 0) {
    const field = String(path.at(-1));
    return [at(`"${field}" is missing.`, `Add it.${hint(issue)}`)];
  }
  const word = valueAt(source.data, path);
  const picture = path.includes('picture') && typeof word === 'string' ? CHECKS[String(path.at(-1))]?.(word) : null;
  if (picture) return [at(picture.message, picture.mend)];
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    return [
      at(
        `This is ${kindOfValue(valueAt(source.data, path))}, and must be ${kindOf(issue.expected)}.`,
        `Write ${kindOf(issue.expected)} here.`,
      ),
    ];
  }
  const text = /^[a-z]/.test(issue.message) ? `This ${issue.message}` : issue.message;
  return [at(/[.?!]$/.test(text) ? text : `${text}.`, mendFor(issue))];
}

/** Fields of a lesson that are never written. */
const DERIVED = ['band', 'lang', 'strands', 'buildsOn', 'sensitivity'];

const hint = (issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_type'
    ? ` It holds ${kindOf(issue.expected)}.`
    : ` ${issue.message.replace(/^[a-z]/, (letter) => letter.toUpperCase()).replace(/\.?$/, '.')}`;

function mendFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Write ${kindOf(issue.expected)} here.`;
    case 'invalid_value':
      return `Write one of: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return `Write at least ${issue.minimum}.`;
    case 'too_big':
      return `Write at most ${issue.maximum}.`;
    default:
      return 'What this field holds, with an example of each item type, is in docs/guides/files.md.';
  }
}

const KINDS: Record<string, string> = {
  string: 'text in double quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields with values',
  record: 'names with values',
  null: 'null',
  tuple: 'a list',
};
function kindOfValue(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'fields with values';
  return typeof value === 'boolean' ? 'true or false' : typeof value === 'number' ? 'a number' : 'text';
}
const kindOf = (expected: string): string => KINDS[expected] ?? expected;

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  let here = data;
  for (const step of path)
    here = typeof here === 'object' && here !== null ? (here as Record<PropertyKey, unknown>)[step] : undefined;
  return here;
}

/** The fields a schema knows at a path, the data deciding between alternatives. */
function keysAt(schema: z.ZodType, data: unknown, path: readonly (string | number)[]): string[] {
  let schemas: unknown[] = [schema];
  let here = data;
  for (const step of [...path, null]) {
    schemas = schemas.flatMap((given) => unwrap(given, here));
    if (step === null) break;
    here = valueAt(here, [step]);
    schemas = schemas.flatMap((given) => {
      if (given instanceof z.ZodObject) return [(given.shape as Record<string, unknown>)[String(step)]];
      if (given instanceof z.ZodArray) return [given.element];
      if (given instanceof z.ZodRecord) return [given.valueType];
      if (given instanceof z.ZodTuple) return [given.def.items[Number(step)]];
      return [];
    });
  }
  return [...new Set(schemas.flatMap((given) => (given instanceof z.ZodObject ? Object.keys(given.shape) : [])))];
}

function unwrap(schema: unknown, data: unknown): unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap(), data);
  if (schema instanceof z.ZodPipe) return unwrap(schema.in, data);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const key = schema.def.discriminator;
    const fits = schema.options.filter((option) => {
      const [object] = unwrap(option, data);
      return (
        object instanceof z.ZodObject &&
        (object.shape as Record<string, z.ZodType>)[key]?.safeParse(valueAt(data, [key])).success
      );
    });
    return fits.flatMap((option) => unwrap(option, data));
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option: unknown) => unwrap(option, data));
  return [schema];
}
