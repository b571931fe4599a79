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
