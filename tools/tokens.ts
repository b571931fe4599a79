/**
 * Writes the colour style sheets from src/styles/palette.ts: `node tools/tokens.ts`.
 * With `--check` it writes nothing and exits 1 when a sheet on disk differs from the palette.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { LIGHT_NAMES, lights } from '../src/styles/palette.ts';
import { bandSheet, pictureSheet, tokenSheet } from '../src/styles/sheets.ts';

const root = new URL('../src/styles/', import.meta.url);
const sheets: Record<string, string> = { 'tokens.css': tokenSheet(), 'pictures.css': pictureSheet() };
for (const name of LIGHT_NAMES) sheets[`bands/${lights[name].band}.css`] = bandSheet(name);

const stale = Object.entries(sheets).filter(([file, text]) => {
  const url = new URL(file, root);
  return !existsSync(url) || readFileSync(url, 'utf8') !== text;
});

if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`src/styles/${file} is older than the palette: run node tools/tokens.ts`);
  process.exitCode = stale.length ? 1 : 0;
} else {
  mkdirSync(new URL('bands/', root), { recursive: true });
  for (const [file, text] of stale) writeFileSync(new URL(file, root), text);
  console.log(stale.length ? `Wrote ${stale.map(([file]) => file).join(', ')}.` : 'All sheets are up to date.');
}
