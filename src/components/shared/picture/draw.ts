/** A scene as inline SVG: one function from words to a picture, made at build. */
import { compose } from './compose/scene.ts';
import { readLook } from './look.ts';
import { whole } from './paper.ts';
import { head } from './people/head.ts';
import type { Feel } from './people/faces.ts';
import type { SceneSpec } from './spec.ts';

export interface DrawOptions {
  /** `option`: a square, close picture for a quiz option. `photo`: as on a phone, closer still. */
  size?: 'scene' | 'option' | 'photo';
  /** First in the svg element: a style sheet for another light. */
  before?: string;
}

const BOX = { scene: '0 0 480 360', option: '60 0 360 360', photo: '90 20 300 300' } as const;
const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/**
 * The picture of a scene, 4 by 3, or square for an option. An empty alt makes it decorative.
 * Never throws: a word it does not know falls back to something plain, since the gate refuses such words.
 */
export function drawScene(spec: SceneSpec, { size = 'scene', before = '' }: DrawOptions = {}): string {
  const name = spec.alt ? ` role="img" aria-label="${escape(spec.alt)}"` : ' aria-hidden="true"';
  const light = spec.light ? ` data-light="${escape(spec.light)}"` : '';
  return `<svg class="pic" viewBox="${BOX[size]}" preserveAspectRatio="xMidYMid slice"${light}${name}>${before}${whole(compose(spec, size !== 'scene'), size === 'scene' ? 2 : 1)}</svg>`;
}

/** A face on a square of sky, readable from 44 px; decorative, since a name stands beside it. */
export function drawFace(look: string, feel: Feel = 'glad'): string {
  const l = readLook(look);
  const { back, front } = head(l, feel, 0.2);
  const shoulders = `<path class="${l.paper}" d="M-78 130C-70 78-34 58 0 58C34 58 70 78 78 130Z"/>`;
  return `<svg class="pic face" viewBox="-84 -94 168 172" aria-hidden="true"><path class="k2" d="M-84-94H84V78H-84Z"/><g class="s${l.skin} h${l.hairColour}">${whole(back + shoulders + front, 1)}</g></svg>`;
}
