import { PLACES } from '../../../../core/content/vocabulary.ts';
import { bedroom, kitchen, livingRoom, stairs, table } from './indoors.ts';
import { balcony, doorstep, plain, street, village, yard } from './outdoors.ts';
import { busstop, car, classroom, library } from './public.ts';
import type { Stage } from './stage.ts';

export type PlaceName = (typeof PLACES)[number];

const BUILD: Readonly<Record<PlaceName, () => Stage>> = {
  plain, kitchen, table, bedroom, balcony, doorstep, stairs, yard, street, village, busstop, car, classroom, library, 'living-room': livingRoom,
};

/** The place of a name; without one, plain air. */
export const place = (name: string | undefined): Stage => BUILD[PLACES.find((p) => p === name) ?? 'plain']();
