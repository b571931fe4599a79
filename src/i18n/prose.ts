import en from './prose.en.json' with { type: 'json' };
import { languageOf } from './languages.ts';

/**
 * One block of running text. A bare text is a paragraph; the rest say what they are.
 * `[words](target)` in a text is a link: see `Prose.astro` for the targets.
 */
export type Block =
  | string
  | { readonly list: readonly string[] }
  | { readonly steps: readonly string[] }
  | { readonly answers: readonly { readonly says: string; readonly say: string }[] }
  | { readonly terms: readonly { readonly term: string; readonly means: string }[] };

/** A titled part of a page; `id` is its anchor. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A page of running text. */
export interface Page {
  readonly lead: string;
  readonly sections: readonly Section[];
}

/** What families of one band can do, ask and know. */
export interface AtHome {
  readonly know: string;
  readonly together: readonly { readonly title: string; readonly text: string }[];
  readonly ask: readonly string[];
}

/** The long texts of the grown-ups' wing, by language. Short interface words are in `<lang>.json`. */
export interface Prose {
  readonly school: Page;
  readonly families: Page & { readonly bands: Readonly<Record<string, AtHome>> };
  readonly about: Page;
  readonly privacy: Page;
  readonly licence: Page;
  readonly notFound: { readonly lead: string; readonly help: string };
  readonly offline: { readonly lead: string; readonly blocks: readonly Block[] };
  /** The road of each strand from 3 to 18, in a few sentences. */
  readonly arcs: Readonly<Record<string, string>>;
}

const WRITTEN: Readonly<Record<string, Prose>> = { en };

/** The long texts in a language. Pseudo-languages bend them where they are shown, since links stand inside. */
export function prose(lang: string): Prose {
  const found = WRITTEN[languageOf(lang).from ?? lang];
  if (found === undefined) throw new Error(`No long texts in "${lang}": add src/i18n/prose.${lang}.json.`);
  return found;
}
