/** Paper colours of the pictures: every paper takes a little of the light it stands in, skin half as much. */
import { hex, mix, o } from './oklab.ts';
import { lights } from './palette.ts';
import type { Oklch } from './oklab.ts';
import type { LightName, Theme } from './palette.ts';

/** Clothes and things. 0 ink, 1 coral, 2 yellow, 3 green, 4 teal, 5 sky, 6 indigo, 7 plum, 8 pink, 9 cream, b blue, c brown, g grey, o orange. */
const PAPERS: Readonly<Record<string, Oklch>> = {
  p0: o(0.27, 0.035, 285), p1: o(0.64, 0.17, 32), p2: o(0.81, 0.14, 82), p3: o(0.61, 0.11, 148), p4: o(0.53, 0.085, 205),
  p5: o(0.75, 0.085, 232), p6: o(0.43, 0.12, 266), p7: o(0.46, 0.11, 345), p8: o(0.8, 0.08, 12), p9: o(0.965, 0.018, 85),
  pb: o(0.57, 0.125, 250), pc: o(0.55, 0.09, 50), pg: o(0.74, 0.02, 250), po: o(0.73, 0.15, 58),
};

/** Skins 1 to 6: lit side, shade, cheek. */
const SKINS: readonly (readonly [Oklch, Oklch, Oklch])[] = [
  [o(0.885, 0.045, 62), o(0.81, 0.065, 52), o(0.83, 0.075, 36)],
  [o(0.81, 0.07, 64), o(0.73, 0.085, 56), o(0.755, 0.09, 44)],
  [o(0.7, 0.085, 62), o(0.62, 0.09, 55), o(0.655, 0.1, 46)],
  [o(0.58, 0.08, 56), o(0.5, 0.078, 50), o(0.545, 0.09, 42)],
  [o(0.48, 0.07, 50), o(0.4, 0.062, 45), o(0.43, 0.085, 32)],
  [o(0.39, 0.05, 45), o(0.325, 0.044, 42), o(0.36, 0.07, 28)],
];

/** Hair 1 black, 2 dark brown, 3 brown, 4 red, 5 fair, 6 grey, 7 warm black: lit, lighter piece, brow where it differs. */
export const HAIRS: readonly (readonly [Oklch, Oklch, Oklch?])[] = [
  [o(0.24, 0.025, 290), o(0.32, 0.03, 285)],
  [o(0.33, 0.05, 45), o(0.4, 0.055, 48)],
  [o(0.47, 0.085, 50), o(0.54, 0.09, 54)],
  [o(0.6, 0.14, 48), o(0.66, 0.13, 54)],
  [o(0.79, 0.1, 85), o(0.84, 0.09, 90), o(0.58, 0.09, 70)],
  [o(0.8, 0.012, 260), o(0.87, 0.01, 260), o(0.68, 0.015, 260)],
  [o(0.2, 0.03, 30), o(0.28, 0.04, 35)],
];

/** Hair that is light enough to take the light: red, fair, grey. */
export const LIT_HAIRS: readonly number[] = [4, 5, 6];

/** Colours of faces that no light changes: iris, mouth, tongue, tear, flame. */
export const FIXED: Readonly<Record<string, Oklch>> = {
  i: o(0.2, 0.035, 30), m: o(0.33, 0.1, 20), u: o(0.68, 0.14, 20), q: o(0.82, 0.07, 225), fl: o(0.985, 0.03, 92),
};

/**
 * The picture's custom properties in one light and theme, as hex: papers `--p0` … `--po`, skins `--f1 --F1 --c1` …,
 * pale hair `--r4 --R4` …,
 * `--pt` (the pale road) and `--dm` (an unlit lamp's glass).
 */
export function papersOf(name: LightName, theme: Theme): Record<string, string> {
  const light = lights[name];
  const tint = light.tint[theme];
  const share = light.share[theme];
  const all: Record<string, string> = {};
  for (const [key, paper] of Object.entries(PAPERS)) all[`--${key}`] = hex(mix(paper, tint, share));
  // Skin takes half the light, and never so much that a dark face loses its features at night.
  const skinShare = Math.min(share * 0.5, 0.14);
  SKINS.forEach(([lit, shade, cheek], i) => {
    const take = (c: Oklch): string => hex(mix(c, tint, skinShare));
    all[`--f${i + 1}`] = take(lit);
    all[`--F${i + 1}`] = take(shade);
    all[`--c${i + 1}`] = take(cheek);
  });
  // Pale hair would shine in the dark; dark hair needs no light of its own.
  for (const i of LIT_HAIRS) {
    const [hair, shine] = HAIRS[i - 1] ?? [o(0, 0, 0), o(0, 0, 0)];
    all[`--r${i}`] = hex(mix(hair, tint, share * 0.6));
    all[`--R${i}`] = hex(mix(shine, tint, share * 0.6));
  }
  all['--pt'] = hex(mix(o(0.955, 0.022, 85), tint, share * 0.6));
  all['--dm'] = hex(mix(light[theme].ground2, mix(o(0.965, 0.018, 85), tint, share), 0.3));
  return all;
}

/** The sky, ground and lamp of a light: what a figure needs that stands in another light than its page. */
export function airOf(name: LightName, theme: Theme): Record<string, string> {
  const set = lights[name][theme];
  return {
    '--sky': hex(set.sky), '--sky2': hex(set.sky2), '--sky3': hex(set.sky3),
    '--ground': hex(set.ground), '--ground2': hex(set.ground2), '--ground3': hex(set.ground3), '--lamp': hex(set.lamp),
  };
}
