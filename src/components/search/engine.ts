/** A part of a page that was found: a heading with its own address. */
export interface FoundPart {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}

/** A page that was found. `excerpt` is HTML with `<mark>` around found words, `plain_excerpt` is text. */
export interface FoundPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly excerpt: string;
  readonly plain_excerpt: string;
  readonly sub_results: readonly FoundPart[];
}

/** A page that was found and is not fetched yet. */
export interface Hit {
  readonly id: string;
  data(): Promise<FoundPage>;
}

/** What this site uses of Pagefind's script. Source: https://pagefind.app/docs/api/ */
export interface Engine {
  options(options: { basePath: string; noWorker: boolean; metaCacheTag: string; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly Hit[] }>;
}

/**
 * Loads the engine of one index, and only that one.
 * @param index address of the index, with a slash at the end
 * @param tag stands in place of the time in the address of the engine's first file, so that a saved band answers it
 * @param attempt from the second on, the script is asked for anew: browsers remember that a module failed
 * @throws when the script or its first files cannot be had
 */
export async function loadEngine(index: string, tag: string, attempt: number): Promise<Engine> {
  const script = `${index}pagefind.js${attempt > 1 ? `?again=${attempt}` : ''}`;
  const engine = (await import(/* @vite-ignore */ script)) as Engine;
  await engine.options({ basePath: index, noWorker: true, metaCacheTag: tag, excerptLength: 24 });
  await engine.init();
  return engine;
}
