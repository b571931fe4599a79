const sheets = import.meta.glob<string>('./bands/*.css', { query: '?raw', import: 'default', eager: true });

/** First of all in every page, so that no order of style sheets changes which layer wins. */
const ORDER = '@layer tokens,needs,base,parts,page;';

/** A style sheet without comments and line ends, to stand in a page. */
export const lean = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\n\s*/g, '').trim();

/** The colours of one band, or of the grown-ups' wing, as CSS to stand in a page. */
export function sheetOf(band: string): string {
  const css = sheets[`./bands/${band}.css`];
  if (css === undefined) throw new Error(`No colours for "${band}" in src/styles/bands.`);
  return ORDER + lean(css);
}

/** The colours of every light, for the one page that shows them all. */
export const allSheets = (): string => Object.values(sheets).map(lean).join('');

/** The colours of a band for pictures that stand on a grown-ups' page, inside `data-band`. */
export const lightSheetOf = (band: string): string => lean(sheets[`./bands/${band}.css`] ?? '');

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replace(/</g, '\\3c ')}"`;

/** What stands at the foot of each printed page: the words, then page n of m, where the browser can. */
export const pageFurniture = (before: string, between: string): string =>
  `@page{margin:14mm 15mm 18mm;@bottom-center{content:${quoted(before)} counter(page) ${quoted(between)} counter(pages);font:8.5pt system-ui,sans-serif}}`;
