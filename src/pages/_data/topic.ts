import { strandById } from '../../catalogue.ts';
import type { BandId, StrandId } from '../../core/content/ids.ts';

/** The title of a strand that learners of a band see. Strands have three: early, middle, teen. */
export function topicOf(band: BandId, strand: StrandId): string {
  const titles = strandById.get(strand)?.titles;
  if (titles === undefined) throw new Error(`No strand "${strand}".`);
  if (band === '3-5' || band === '5-7') return titles.early;
  return band === '7-9' || band === '9-11' ? titles.middle : titles.teen;
}
