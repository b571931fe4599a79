import { allSheets } from './sheet-of.ts';

/**
 * The sky and ground of every band, as `--light-sky` and `--light-ground` on `[data-light="7-9"]`: for swatches on
 * grown-ups' pages, where a band's ink and paper must not take over.
 */
export const bandLights = (): string =>
  allSheets().replace(/\[data-band=/g, '[data-light=').replace(/\{((?:--[^{}]*))\}/g, (_whole, tokens: string) => {
    const kept = tokens.split(';').filter((token) => /^--(sky|ground):/.test(token));
    return `{${kept.map((token) => token.replace('--', '--light-')).join(';')}}`;
  });
