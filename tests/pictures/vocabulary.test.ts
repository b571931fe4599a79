import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FRAMES, SCREENS as SCREEN_NAMES, SHOWS, THINGS, WORN, isWorn, readThing } from '../../src/core/content/things.ts';
import { AIDS, BODIES, CAST, CLOTHES, CLOTHES_COLOURS, FACE_THINGS, FEELINGS, GESTURES, HAIR, HAIR_COLOURS, HEADWEAR, LIGHTS, PLACES, SPOTS } from '../../src/core/content/vocabulary.ts';
import { drawFace, drawScene } from '../../src/components/shared/picture/draw.ts';
import { PARTS } from '../../src/components/shared/picture/people/worn.ts';
import { problemsOfPicture } from '../../src/components/shared/picture/problems.ts';
import { SCREENS } from '../../src/components/shared/picture/things/devices.ts';
import { MAKERS } from '../../src/components/shared/picture/things/index.ts';
import type { PersonSpec } from '../../src/components/shared/picture/spec.ts';

const shapes = (svg: string): number => svg.match(/<path/g)?.length ?? 0;
const person = (spec: Partial<PersonSpec>): string => drawScene({ alt: '', people: [{ look: 'age-10 skin-4 hair-crop-black tee-orange', feel: 'glad', ...spec }] });
const EMPTY = shapes(drawScene({ alt: '' }));

/** Every word draws something, something of its own, and nothing that is not a number. */
function distinct(words: readonly string[], draw: (word: string) => string): void {
  const seen = new Map<string, string>();
  for (const word of words) {
    const svg = draw(word);
    expect(svg, word).not.toMatch(/NaN|undefined|Infinity|null/);
    expect(shapes(svg), word).toBeGreaterThan(0);
    expect(seen.get(svg), `${word} looks like ${seen.get(svg) ?? ''}`).toBeUndefined();
    seen.set(svg, word);
  }
}

describe('every word of a look draws something of its own', () => {
  it('cast', () => distinct(CAST, (look) => person({ look })));
  it('ages', () => distinct(['3', '5', '8', '10', '13', '16', '30', '70'], (age) => person({ look: `age-${age} skin-3 hair-crop-black tee-green` })));
  it('an age between two is drawn as the nearer', () => {
    const at = (age: number): number => Number(/scale\(([\d.]+)/.exec(person({ look: `age-${age} skin-3 hair-crop-black tee-green` }))?.[1]);
    expect(at(17)).toBe(at(16));
    expect(at(40)).toBe(at(30));
  });
  it('skins', () => distinct(['1', '2', '3', '4', '5', '6'], (skin) => person({ look: `age-8 skin-${skin} hair-crop-black tee-green` })));
  it('hair and its colours', () => distinct(HAIR.flatMap((kind) => HAIR_COLOURS.map((colour) => `hair-${kind}-${colour}`)), (hair) => drawFace(`age-8 skin-3 ${hair} tee-green`)));
  it('headwear, with colours', () => distinct(HEADWEAR.flatMap((kind) => CLOTHES_COLOURS.map((colour) => `${kind}-${colour}`)), (word) => drawFace(`age-30 skin-3 hair-crop-black tee-green ${word}`)));
  it('glasses, hearing aid, headphones, beard, moustache', () => distinct(['', ...FACE_THINGS], (word) => drawFace(`age-30 skin-3 hair-crop-black tee-green ${word}`)));
  it('clothes, with colours', () => distinct(CLOTHES.flatMap((kind) => CLOTHES_COLOURS.map((colour) => `${kind}-${colour}`)), (word) => person({ look: `age-30 skin-3 hair-crop-black ${word}` })));
  it('aids', () => distinct(['', ...AIDS], (word) => person({ look: `age-10 skin-3 hair-crop-black tee-green ${word}` })));
});

describe('every word of a person draws something of its own', () => {
  it('feelings', () => distinct(FEELINGS, (feel) => person({ feel })));
  it('bodies', () => distinct(BODIES, (pose) => person({ pose })));
  it('gestures, standing', () => distinct([...GESTURES, 'stand'], (pose) => person({ pose })));
  it('gestures of every body', () => {
    for (const body of BODIES) for (const gesture of GESTURES) expect(person({ pose: `${body} ${gesture}`, holds: 'cup' }), `${body} ${gesture}`).not.toMatch(/NaN|undefined/);
  });
  it('what is held', () => distinct(['', 'phone', 'tablet', 'apple', 'broom', 'corn phone'], (holds) => person({ pose: 'hold', holds })));
  it('what is worn', () => {
    distinct(['', ...WORN, 'hat', 'hat-red-bobble'], (wears) => person({ wears }));
    expect(Object.keys(PARTS).sort()).toEqual([...WORN].sort());
    expect(isWorn('hat-red-bobble')).toBe(true);
    expect(isWorn('tablet')).toBe(false);
  });
});

describe('every word of a scene draws something of its own', () => {
  it('places', () => distinct(PLACES, (place) => drawScene({ alt: '', place })));
  it('lights', () => distinct(LIGHTS, (light) => drawScene({ alt: '', light })));
  it('spots, for a thing', () => distinct(SPOTS, (at) => drawScene({ alt: '', place: 'kitchen', people: [{ look: 'mei' }], things: [{ name: 'ball', at }] })));
  it('left, middle and right, for a person', () => distinct(['left', 'middle', 'right'], (at) => drawScene({ alt: '', people: [{ look: 'mei', at }] })));
});

describe('things', () => {
  const alone = (name: string): string => drawScene({ alt: '', things: [{ name }] });
  const every = Object.entries(THINGS).flatMap(([name, words]) => [name, ...words.map((word) => `${name}-${word}`)]);

  it('are at least 70, and each has a maker', () => {
    expect(Object.keys(THINGS).length).toBeGreaterThan(70);
    expect([...Object.keys(MAKERS), ...Object.keys(SCREENS), 'cane'].sort()).toEqual(Object.keys(THINGS).sort());
    for (const [name, maker] of Object.entries(MAKERS)) expect([...(maker?.words ?? [])].sort(), name).toEqual([...(THINGS[name] ?? [])].sort());
  });
  it('each draws something', () => {
    for (const name of every) {
      expect(readThing(name), name).not.toBeNull();
      expect(alone(name), name).not.toMatch(/NaN|undefined/);
      expect(shapes(alone(name)), name).toBeGreaterThan(EMPTY);
    }
  });
  it('each draws something of its own', () => {
    // Words that say what the plain name shows already.
    const same = new Set(['door-shut', 'box-shut', 'bus-ramp', 'hands-open', 'hand-open', 'cards-kite-boat-moon', 'pyjamas-stripes', 'button']);
    distinct(every.filter((name) => !same.has(name)), alone);
  });
  it('take a colour', () => distinct(['hat', 'hat-red-bobble', 'hat-green-bobble', 'ball-blue', 'ball-green', 'cup-violet'], alone));
  it('show anything on a screen or a sheet, and two things side by side', () => {
    distinct(FRAMES.flatMap((frame) => ['cow', 'fish-round', 'kite'].map((name) => `${frame}-${name}`)), alone);
    distinct(SCREEN_NAMES.flatMap((frame) => SHOWS.map((show) => `${frame}-${show}`)), alone);
    distinct(['tablet-horse', 'tablet-horse-five-legs', 'tablet-horse-and-cross-face'], alone);
  });
  it('break', () => distinct(['clay-cat', 'clay-cat-broken', 'pot-broken', 'cup-broken'], alone));
  it('feel, if they are animals', () => distinct(['calm', 'happy', 'scared', 'cross'], (feel) => drawScene({ alt: '', things: [{ name: 'goat', feel }] })));
  it('wear hats', () => expect(drawScene({ alt: '', things: [{ name: 'goat', wears: 'hat-red-bobble' }] })).not.toBe(alone('goat')));
});

describe('words that no picture knows', () => {
  it('are named one by one', () => {
    expect(problemsOfPicture({ place: 'moon', light: 'neon', people: [{ look: 'age-8 wings', feel: 'zen', pose: 'fly', holds: 'sword cup', wears: 'cup', at: 'up' }], things: [{ name: 'hat-red-wobble' }, { name: 'tablet-platypus', at: 'sky' }] })).toEqual([
      'place: "moon" cannot be drawn.', 'light: "neon" cannot be drawn.', 'look: "wings" cannot be drawn.', 'pose: "fly" cannot be drawn.', 'feel: "zen" cannot be drawn.',
      'at: "up" cannot be drawn.', 'holds: "sword" cannot be drawn.', 'wears: "cup" cannot be drawn.', 'thing: "hat-red-wobble" cannot be drawn.', 'thing: "tablet-platypus" cannot be drawn.', 'at: "sky" cannot be drawn.',
    ]);
  });
  it('are none in a good picture', () => expect(problemsOfPicture({ place: 'yard', people: [{ look: 'mei', feel: 'unsure', pose: 'kneel hold', holds: 'kite' }], things: [{ name: 'tree' }] })).toEqual([]));
  it('never draw an empty picture', () => expect(shapes(drawScene({ alt: '', things: [{ name: 'platypus' }] }))).toBeGreaterThan(EMPTY));
});

describe('the guide', () => {
  it('names every thing', () => {
    const guide = readFileSync(new URL('../../docs/guides/pictures.md', import.meta.url), 'utf8');
    expect(Object.entries(THINGS).filter(([name, words]) => !guide.includes(words.length ? `${name} (${words.map((w) => `-${w}`).join(' ')})` : name)).map(([name]) => name)).toEqual([]);
    expect([...WORN, ...SHOWS, ...FRAMES].filter((word) => !guide.includes(word))).toEqual([]);
  });
});
