import type { BandId, Sensitivity } from '../../core/content/ids.ts';

/** One lesson is one source with three kinds of reader: each part of it asks who is reading. */
export interface Reader {
  readonly kind: 'learner' | 'teacher' | 'family';
  readonly lang: string;
  readonly band: BandId;
  readonly lesson: string;
  /** The lesson's title, and what is said before it, for the cover of a picture book. */
  readonly title: string;
  readonly note: string | null;
  readonly sensitivity: Sensitivity;
  /** For the teacher: the steps of the front matter, to join with the teacher's notes. */
  readonly steps: readonly { readonly part: string; readonly minutes: number }[];
  /** The text of the scene that stands at the head of the page already, if one does. Parts may be rendered in any order. */
  readonly cover: string | null;
  /** Counts the sections that lead to help, as they are rendered. */
  readonly seen: { helps: number };
}

/** The reader of the page that is being rendered. @throws where a page forgot to set one. */
export function readerOf(locals: App.Locals): Reader {
  if (locals.reader === undefined) throw new Error('A part of a lesson was rendered without a reader: set Astro.locals.reader in the page.');
  return locals.reader;
}

/** Anchor of a part on the page: `learn`. */
export const anchorOf = (part: string): string => part.toLowerCase();
