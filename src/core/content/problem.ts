/** Something an author has to mend. `rule` is the name an exception uses; `line` counts from 1, null if unknown. */
export interface Problem {
  readonly file: string;
  readonly line: number | null;
  /** The field or place in the file in words, such as `items › kite-2 › options › a`; empty for the whole file. */
  readonly where: string;
  readonly rule: string;
  readonly message: string;
  readonly mend: string;
  /** An error stops the build; a warning is listed and does not. */
  readonly severity: 'error' | 'warning';
}

/** A rule set aside in one place, with the reason its author wrote down. */
export interface Exception {
  readonly file: string;
  readonly line: number | null;
  readonly rule: string;
  /** Part of the place (`where`) it covers; empty covers the whole file. */
  readonly at: string;
  readonly reason: string;
  /** Lines it covers, for an exception written as a comment beside the text. */
  readonly lines?: readonly [number, number];
}

/** A way from a path in a file's data (`['items', 2, 'prompt']`) to its line, counted from 1. */
export type LineOf = (path: readonly (string | number)[]) => number | null;

/** Data read from a file, with where each value stands. */
export interface Source<T> {
  readonly file: string;
  readonly data: T;
  readonly lineOf: LineOf;
}
