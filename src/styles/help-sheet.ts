/** The one style sheet that all help pages of a wing share, so that the worker keeps it once. */
const shared = import.meta.glob<string>('./{tokens,base,frame,help,pictures}.css', { query: '?raw', import: 'default', eager: true });
const bands = import.meta.glob<string>('./bands/*.css', { query: '?raw', import: 'default', eager: true });

const lean = (css: string): string =>
  css
    .replace(/\/\*.*?\*\/\s*/gs, '')
    .replace(/\s*\n\s*/g, '');

/** The sheet's text. @throws if there are no colours for the wing */
export function helpSheet(wing: string): string {
  const colours = bands[`./bands/${wing}.css`];
  if (colours === undefined) throw new Error(`No colours for "${wing}" in src/styles/bands.`);
  // Only younger children have a picture of people.
  const parts = ['tokens', 'base', 'frame', 'help', ...(['3-5', '5-7', '7-9'].includes(wing) ? ['pictures'] : [])].map((name) => shared[`./${name}.css`] ?? '');
  return lean([parts[0], colours, ...parts.slice(1)].join('\n'));
}

/** Its name, which changes when its text does, so that no old copy dresses a new page. */
export function helpSheetName(wing: string): string {
  let hash = 5381;
  for (const letter of helpSheet(wing)) hash = ((hash * 33) ^ (letter.codePointAt(0) ?? 0)) >>> 0;
  return `page-${hash.toString(36)}`;
}
