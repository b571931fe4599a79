/** A browser other than Chromium, as far as the smoke journey needs one. */
export interface Engine {
  name: string;
  goto(url: string): Promise<void>;
  /** Runs the body of a function in the page, `await` allowed, and gives what it returns (plain JSON). */
  run<T>(body: string): Promise<T>;
  close(): Promise<void>;
}

/** Starts an engine, or says in one line why it cannot be had here. */
export type StartEngine = () => Promise<Engine | string>;
