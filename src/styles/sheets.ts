/** Style sheets made from the palette: what `tools/tokens.ts` writes, and what a figure in another light brings along. */
import { hex } from './oklab.ts';
import { lights } from './palette.ts';
import { FIXED, HAIRS, LIT_HAIRS, airOf, papersOf } from './papers.ts';
import type { LightName, Theme } from './palette.ts';

const decls = (set: Record<string, string>): string =>
  Object.entries(set)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');

const tokensOf = (name: LightName, theme: Theme): Record<string, string> =>
  Object.fromEntries(Object.entries(lights[name][theme]).map(([token, colour]) => [`--${token}`, hex(colour)]));

/** Rules for light, for dark by the device, and for dark by choice; paper (print) always takes the light set. */
function themed(selector: string, light: string, dark: string): string {
  const under = (root: string): string => `${root}${selector},${root} ${selector}`;
  return (
    `${selector}{${light}}\n` +
    `@media screen and (prefers-color-scheme:dark){${under(':root:not([data-theme=light])')}{${dark}}}\n` +
    `@media screen{${under(':root[data-theme=dark]')}{${dark}}}\n`
  );
}

/** Reading sizes of the two youngest bands; all others take the defaults of `tokens.css`. */
const SIZES: Readonly<Record<string, string>> = {
  '3-5': '--body:1.75rem;--tap:4rem;--measure:34ch;--lead:1.35',
  '5-7': '--body:1.375rem;--tap:4rem;--measure:44ch;--lead:1.45',
};

const NOTE = '/* Written by tools/tokens.ts from src/styles/palette.ts. */\n';

/** One band's whole set: text colours, sky and ground, papers and skins; light and dark. */
export function bandSheet(name: LightName): string {
  const { band } = lights[name];
  const of = (theme: Theme): string => decls({ ...tokensOf(name, theme), ...papersOf(name, theme) });
  const sizes = SIZES[band];
  // Twice the attribute: these win over the defaults on :root wherever the two sheets stand.
  const sized = sizes === undefined ? '' : `[data-band="${band}"][data-band]{${sizes}}\n`;
  return `${NOTE}@layer tokens{\n${themed(`[data-band="${band}"]`, of('light'), of('dark'))}${sized}}\n`;
}

/** The picture colours of a light, for figures with `data-light` on a page that stands in another. */
export function lightSheet(name: LightName): string {
  const of = (theme: Theme): string => decls({ ...airOf(name, theme), ...papersOf(name, theme) });
  return themed(`[data-light=${name}]`, of('light'), of('dark'));
}

/** Sizes, spaces and needs (contrast, print) that every page shares; no colour stands here. */
export function tokenSheet(): string {
  return `${NOTE}@layer tokens,needs,base,parts,page;
@layer tokens{
:root{color-scheme:light dark;
--step--1:.889rem;--step-0:1.125rem;--step-1:1.35rem;--step-2:1.62rem;--step-3:1.944rem;--step-4:clamp(2.1rem,1.6rem + 2.4vw,2.8rem);--step-5:clamp(2.4rem,1.5rem + 4.4vw,3.9rem);
--s1:.25rem;--s2:.5rem;--s3:1rem;--s4:1.5rem;--s5:2rem;--s6:3rem;--s7:4rem;--s8:6rem;
--r1:.25rem;--r2:.6rem;--r3:1.1rem;--cut:.9rem;
--body:var(--step-0);--tap:2.75rem;--measure:64ch;--lead:1.5;
--face:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;
--focus-in:var(--lamp);--focus-out:var(--ink);--quick:160ms}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
}
@layer needs{
@media (prefers-contrast:more){[data-band]{--soft:var(--ink);--line:var(--ink)}}
@media print{[data-band]{--paper:#fff;--wash:#fff;--ink:#000;--soft:#222;--line:#444;--hair:#999;--accent:#000;--onaccent:#fff;--good:#000;--notyet:#000}}
}
`;
}

/** The classes of the kit: one letter or two each, since they stand on every shape of every picture. */
export function pictureSheet(): string {
  const fill = (names: readonly string[]): string => names.map((n) => `.${n}{fill:var(--${n})}`).join('');
  const fixed = Object.entries(FIXED).map(([n, c]) => `.${n}{fill:${hex(c)}}`).join('');
  const skins = [1, 2, 3, 4, 5, 6].map((i) => `.s${i}{--s:var(--f${i});--S:var(--F${i});--c:var(--c${i})}`).join('');
  const hairs = HAIRS.map(([h, H, w], i) => `.h${i + 1}{--h:${LIT_HAIRS.includes(i + 1) ? `var(--r${i + 1})` : hex(h)};--H:${LIT_HAIRS.includes(i + 1) ? `var(--R${i + 1})` : hex(H)}${w ? `;--w:${hex(w)}` : ''}}`).join('');
  return `${NOTE}@layer parts{
.pic{display:block;inline-size:100%;block-size:auto;forced-color-adjust:none}
${fill(['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9', 'pb', 'pc', 'pg', 'po', 'pt', 'dm'])}
.k1{fill:var(--sky)}.k2{fill:var(--sky2)}.k3{fill:var(--sky3)}.g1{fill:var(--ground)}.g2{fill:var(--ground2)}.g3{fill:var(--ground3)}.lp{fill:var(--lamp)}.ac{fill:var(--accent)}.pp{fill:var(--paper)}
.k{fill:#27183e;fill-opacity:.19}.v{fill:#fffbed;fill-opacity:.24}
.a{fill:var(--s)}.b{fill:var(--S)}.c{fill:var(--c)}.h{fill:var(--h)}.H{fill:var(--H)}.w{fill:var(--w,var(--h))}.e,.t{fill:var(--p9)}
${fixed}
${skins}
${hairs}
.s5,.s6{--w:#22110e}.s5 .m,.s6 .m{fill:#2f070c}
}
`;
}
