import { BANDS, type BandId } from '../core/content/ids.ts';
import type { HelpTile } from '../core/content/help-tiles.ts';
import en from './help.en.json' with { type: 'json' };
import { languageOf } from './languages.ts';
import { bend } from './messages.ts';

/** What is said from a band on, until an older band says it otherwise. */
type FromBand<T> = Partial<Record<BandId, T>>;

interface Written {
  opening: string;
  tiles: Record<HelpTile, FromBand<string>>;
  steps: Record<HelpTile, FromBand<string[]>>;
  trusted: FromBand<string[]>;
  services: Partial<Record<HelpTile, FromBand<string[]>>>;
}
const WRITTEN: Readonly<Record<string, Written>> = { en };

function forBand<T>(words: FromBand<T> | undefined, band: BandId): T | undefined {
  let found: T | undefined;
  for (const each of BANDS.slice(0, BANDS.indexOf(band) + 1)) found = words?.[each] ?? found;
  return found;
}

export interface HelpWords {
  /** The first thing every way to help says. */
  readonly opening: string;
  /** What has happened, in the words of a band. @throws for a tile the band does not have. */
  tile(tile: string, band: BandId): string;
  /** The first three steps. */
  steps(tile: string, band: BandId): string[];
  /** Who may be told, also when the adult is the problem: one paragraph each. */
  trusted(band: BandId): string[];
  /** Ids of international services (curriculum/support/international.yaml) that a tile names to a band. */
  services(tile: string, band: BandId): string[];
}

/** The words of help in a language. They are written once for all who start from the same age; see docs/look.md. */
export function helpWords(lang: string): HelpWords {
  const words: Written = WRITTEN[languageOf(lang).from ?? lang] ?? en;
  const said = <T>(value: T | undefined, what: string, band: BandId): T => {
    if (value === undefined) throw new Error(`No ${what} for band ${band}: see src/i18n/help.${lang}.json.`);
    return value;
  };
  const bent = (text: string): string => bend(lang, text);
  return {
    opening: bent(words.opening),
    tile: (tile, band) => bent(said(forBand(words.tiles[tile as HelpTile], band), `tile "${tile}"`, band)),
    steps: (tile, band) => said(forBand(words.steps[tile as HelpTile], band), `steps of "${tile}"`, band).map(bent),
    trusted: (band) => said(forBand(words.trusted, band), 'words about trusted adults', band).map(bent),
    services: (tile, band) => forBand(words.services[tile as HelpTile], band) ?? [],
  };
}
