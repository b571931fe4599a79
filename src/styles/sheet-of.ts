const sheets = import.meta.glob<string>('./bands/*.css', { query: '?raw', import: 'default', eager: true });

const lean = (css: string): string => css.replace(/\/\*.*?\*\/\s*/gs, '').replace(/\n/g, '');

/** The colours of one band, or of the grown-ups' wing, as CSS to stand in a page. */
export function sheetOf(band: string): string {
  const css = sheets[`./bands/${band}.css`];
  if (css === undefined) throw new Error(`No colours for "${band}" in src/styles/bands.`);
  return lean(css);
}

/** The colours of every light, for the one page that shows them all. */
export const allSheets = (): string => Object.values(sheets).map(lean).join('');
