/** Who walks the path with a lamp, by band: somebody of the learner's own age whom the lessons know. */
import type { BandId } from '../../core/content/ids.ts';
import { readLook } from '../shared/picture/look.ts';
import { whole } from '../shared/picture/paper.ts';
import { person } from '../shared/picture/people/person.ts';
import { thing } from '../shared/picture/things/index.ts';

const WALKERS: Record<BandId, string> = { '3-5': 'ama', '5-7': 'leo', '7-9': 'mei', '9-11': 'tomas', '11-14': 'rua', '14-16': 'sami', '16-18': 'freya' };

/** The walker as SVG, feet at the bottom of the box; decorative. */
export function walker(band: BandId): string {
  const look = readLook(WALKERS[band]);
  const rolls = look.aids.has('wheelchair');
  // A lamp one can carry in a hand: held by its ring.
  const { svg: shapes, w, top: ring, bottom } = thing('lamp');
  const small = 0.56;
  const lamp = { svg: `<g transform="scale(${String(small)})">${shapes}</g>`, w: w * small, top: ring * small, bottom: bottom * small, grip: [0, ring * small] as const };
  const { svg, frame } = person({ look, feel: 'glad', stance: rolls ? 'chair' : 'walk', gesture: rolls ? 'wave' : null, dir: 1, held: rolls ? null : lamp, worn: null, target: null });
  const top = Math.floor(frame.head.y - frame.head.r - 12);
  return `<svg class="pic" viewBox="-80 ${String(top)} 160 ${String(8 - top)}" preserveAspectRatio="xMidYMax meet" aria-hidden="true"><g class="s${String(look.skin)} h${String(look.hairColour)}">${whole(svg)}</g></svg>`;
}
