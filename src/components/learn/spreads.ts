/** A page of a picture book: one picture, and the words that go with it. Either may be empty. */
export interface Spread {
  readonly picture: string;
  readonly words: string;
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** The elements and texts at the top level of a piece of HTML, in order. */
export function topLevel(html: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (const match of html.matchAll(/<(\/?)([a-zA-Z][\w-]*)\b[^>]*?(\/?)>/g)) {
    const [tag, close, name = '', self] = match;
    const at = match.index;
    if (close === '/') {
      depth -= 1;
      if (depth === 0) {
        pieces.push(html.slice(from, at + tag.length));
        from = at + tag.length;
      }
      continue;
    }
    if (depth === 0 && at > from) {
      pieces.push(html.slice(from, at));
      from = at;
    }
    if (self === '/' || VOID.test(name)) {
      if (depth === 0) {
        pieces.push(html.slice(from, at + tag.length));
        from = at + tag.length;
      }
      continue;
    }
    depth += 1;
  }
  if (from < html.length) pieces.push(html.slice(from));
  return pieces.filter((piece) => piece.trim() !== '');
}

/**
 * Cuts the HTML of a part into pages, a new one at every picture (`<figure class="tableau">`) at its top level.
 * Words before the first picture are a page without one; two pictures without a word between them share a page.
 */
export function spreadsOf(html: string): Spread[] {
  const spreads: { picture: string; words: string }[] = [];
  for (const piece of topLevel(html)) {
    const last = spreads[spreads.length - 1];
    const isPicture = piece.startsWith('<figure class="tableau"');
    if (last !== undefined && (!isPicture || last.words === '')) {
      if (isPicture) last.picture += piece;
      else last.words += piece;
    } else spreads.push(isPicture ? { picture: piece, words: '' } : { picture: '', words: piece });
  }
  return spreads;
}
