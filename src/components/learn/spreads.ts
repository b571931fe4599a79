/** A page of a picture book: one picture, and the words that go with it. Either may be empty. */
export interface Spread {
  readonly picture: string;
  readonly words: string;
}

/** The end of the figure that starts at `from`; figures may hold figures. */
function endOfFigure(html: string, from: number): number {
  let depth = 0;
  for (const match of html.slice(from).matchAll(/<(\/?)figure\b[^>]*>/g)) {
    depth += match[1] === '/' ? -1 : 1;
    if (depth === 0) return from + match.index + match[0].length;
  }
  return html.length;
}

/**
 * Cuts the HTML of a part into pages, a new one at every picture. Pictures are `<figure>` elements at the
 * top level; words before the first picture are a page without one.
 */
export function spreadsOf(html: string): Spread[] {
  const spreads: { picture: string; words: string }[] = [];
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf('<figure', at);
    const words = html.slice(at, start < 0 ? html.length : start).trim();
    const last = spreads[spreads.length - 1];
    if (words !== '') {
      if (last === undefined) spreads.push({ picture: '', words });
      else last.words += words;
    }
    if (start < 0) break;
    const end = endOfFigure(html, start);
    const picture = html.slice(start, end);
    const before = spreads[spreads.length - 1];
    // Two pictures without a word between them belong to one page.
    if (before !== undefined && before.words === '') before.picture += picture;
    else spreads.push({ picture, words: '' });
    at = end;
  }
  return spreads;
}
