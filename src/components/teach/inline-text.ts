import { href } from '../../i18n/paths.ts';

/** A piece of running text; with `to` it is a link. */
export interface Piece {
  readonly text: string;
  readonly to?: string;
}

/** Names of pages that running text may lead to. */
const PAGES: Readonly<Record<string, (lang: string) => string>> = {
  teach: href.teach,
  framework: (lang) => href.page(lang, 'framework'),
  crosswalk: (lang) => href.strand(lang, 'crosswalk'),
  privacy: (lang) => href.page(lang, 'privacy'),
  families: (lang) => href.page(lang, 'families'),
  school: (lang) => href.page(lang, 'school'),
  help: (lang) => href.help(lang),
};

function address(lang: string, target: string): string {
  if (target.startsWith('https://')) return target;
  const page = PAGES[target];
  if (page === undefined) throw new Error(`Running text leads to "${target}", which is no page: use one of ${Object.keys(PAGES).join(', ')}.`);
  return page(lang);
}

/** Splits text at its `[words](target)` links. @throws if a target is no page of ours and no https address */
export function piecesOf(lang: string, text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(/\[([^\]]+)\]\(([^)\s]+)\)/g)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    pieces.push({ text: match[1] ?? '', to: address(lang, match[2] ?? '') });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}
