import { isOlderBand, type BandId } from './ids.ts';

/**
 * The tiles of the help page and the youngest band that sees each. Their words live with the interface messages;
 * lessons name a tile in `helpTopics` and `<Help topic>`. Ids show in addresses, so they are neutral.
 */
export const HELP_TILES = {
  unsafe: '3-5',
  mean: '3-5',
  saw: '3-5',
  asked: '3-5',
  met: '5-7',
  picture: '5-7',
  body: '3-5',
  account: '5-7',
  regret: '3-5',
  friend: '5-7',
  home: '3-5',
} as const satisfies Record<string, BandId>;
export type HelpTile = keyof typeof HELP_TILES;

/** The tiles a band's help page shows, in the order of the page. */
export const tilesOf = (band: BandId): HelpTile[] =>
  (Object.keys(HELP_TILES) as HelpTile[]).filter((tile) => !isOlderBand(HELP_TILES[tile], band));
