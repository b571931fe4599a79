import en from './help.en.json' with { type: 'json' };
import { BANDS, type BandId } from '../core/content/ids.ts';
import type { HelpTile } from '../core/content/help-tiles.ts';
import { contentLanguage } from './languages.ts';
import { bend } from './messages.ts';

/** A step: what to do, and a little more. */
export type Step = readonly [what: string, more: string];

/** What one tile's page says. */
export interface TileWords {
  /** The child's words; the name of the tile and the heading of its page. */
  readonly name: string;
  readonly steps: readonly Step[];
  /** For the page an adult reads: what to say first. */
  readonly say?: readonly string[];
  /** Who else can help with just this. */
  readonly also?: readonly string[];
}

/** What the help pages of one band say, in words of its age. */
export interface BandWords {
  readonly title: string;
  readonly lead: string;
  readonly danger: { readonly title: string; readonly general: string; readonly call: string; readonly more: string };
  readonly tell: { readonly title: string; readonly text: readonly string[]; readonly homeTitle: string; readonly home: readonly string[] };
  readonly numbers: { readonly title: string; readonly lead: string };
  readonly stepsTitle: string;
  readonly steps: readonly Step[];
  readonly aboutTitle: string;
  readonly tracks?: { readonly title: string; readonly list: readonly string[] };
  readonly tiles: Partial<Record<HelpTile, TileWords>>;
}

export type HelpWords = Omit<typeof en, 'bands'> & {
  readonly bands: Readonly<Record<BandId, BandWords>>;
  /** What has happened, in the words of a band. @throws for a tile the band does not have */
  tile(tile: string, band: BandId): string;
};

const WRITTEN: Readonly<Record<string, typeof en>> = { en };

type Tree = string | readonly Tree[] | { readonly [name: string]: Tree };

const isGroup = (tree: Tree | undefined): tree is { readonly [name: string]: Tree } => typeof tree === 'object' && !Array.isArray(tree);

/** Calls `change` on every string of a tree. */
function mapWords(tree: Tree, change: (text: string) => string): Tree {
  if (typeof tree === 'string') return change(tree);
  if (!isGroup(tree)) return (tree).map((part) => mapWords(part, change));
  return Object.fromEntries(Object.entries(tree).map(([name, part]) => [name, mapWords(part, change)]));
}

/** A tree with the parts of another in place of its own. */
function over(tree: Tree | undefined, change: Tree): Tree {
  if (!isGroup(tree) || !isGroup(change)) return change;
  return { ...tree, ...Object.fromEntries(Object.entries(change).map(([name, part]) => [name, over(tree[name], part)])) };
}

/** The words of the help pages. A band written with `like` takes from that band what it does not say itself. */
export function helpWords(lang: string): HelpWords {
  const words = (WRITTEN[contentLanguage(lang)] ?? en) as unknown as { readonly [name: string]: Tree };
  const written = words['bands'] as Readonly<Record<string, { readonly [name: string]: Tree }>>;
  const whole = (band: string): Tree => {
    const { like, ...own } = written[band] ?? {};
    return typeof like === 'string' ? over(whole(like), own) : own;
  };
  const bands = Object.fromEntries(BANDS.map((band) => [band, whole(band)]));
  const said = mapWords({ ...words, bands }, (text) => bend(lang, text)) as unknown as Omit<HelpWords, 'tile'>;
  const tile = (id: string, band: BandId): string => {
    const name = said.bands[band].tiles[id as HelpTile]?.name;
    if (name === undefined) throw new Error(`Help has no tile "${id}" for band ${band}: see src/i18n/help.en.json.`);
    return name;
  };
  return { ...said, tile };
}

/** Fills the `{names}` of a text. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
