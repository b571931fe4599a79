/** The seven lights of a day and the lamp-lit paper of the grown-ups' wing: the one source of every colour. */
import { o } from './oklab.ts';
import type { Oklch } from './oklab.ts';

export type Theme = 'light' | 'dark';

/** Names of the colours a page may use; each is a custom property of the same name. */
export type Token =
  | 'paper' | 'wash' | 'ink' | 'soft' | 'line' | 'hair' | 'accent' | 'onaccent' | 'lamp' | 'onlamp'
  | 'sky' | 'sky2' | 'sky3' | 'ground' | 'ground2' | 'ground3' | 'good' | 'notyet';

export type TokenSet = Readonly<Record<Token, Oklch>>;

export interface Light {
  /** The `data-band` value whose pages stand in this light. */
  readonly band: string;
  /** The colour of the light itself, and how much of it every paper takes (0 to 1). */
  readonly tint: Readonly<Record<Theme, Oklch>>;
  readonly share: Readonly<Record<Theme, number>>;
  readonly light: TokenSet;
  readonly dark: TokenSet;
}

export const LIGHT_NAMES = [
  'first-light', 'morning', 'bright-day', 'afternoon', 'golden-hour', 'dusk', 'night-lamps', 'paper-lamp',
] as const;
export type LightName = (typeof LIGHT_NAMES)[number];

export const lights: Readonly<Record<LightName, Light>> = {
  'first-light': {
    band: '3-5',
    tint: { light: o(0.86, 0.09, 45), dark: o(0.42, 0.08, 15) },
    share: { light: 0.12, dark: 0.24 },
    light: {
      paper: o(0.975, 0.014, 60), wash: o(0.945, 0.03, 50), ink: o(0.27, 0.05, 25), soft: o(0.45, 0.06, 25),
      line: o(0.62, 0.07, 30), hair: o(0.87, 0.04, 40), accent: o(0.47, 0.14, 18), onaccent: o(0.985, 0.006, 60),
      lamp: o(0.85, 0.135, 82), onlamp: o(0.27, 0.05, 25), sky: o(0.885, 0.062, 45), sky2: o(0.93, 0.042, 62),
      sky3: o(0.965, 0.025, 80), ground: o(0.79, 0.088, 22), ground2: o(0.7, 0.1, 20), ground3: o(0.6, 0.1, 15),
      good: o(0.44, 0.1, 150), notyet: o(0.46, 0.1, 300),
    },
    dark: {
      paper: o(0.2, 0.022, 20), wash: o(0.255, 0.03, 20), ink: o(0.94, 0.025, 60), soft: o(0.8, 0.045, 50),
      line: o(0.6, 0.06, 30), hair: o(0.36, 0.035, 20), accent: o(0.82, 0.1, 30), onaccent: o(0.2, 0.03, 20),
      lamp: o(0.84, 0.13, 80), onlamp: o(0.22, 0.04, 30), sky: o(0.46, 0.075, 15), sky2: o(0.54, 0.085, 30),
      sky3: o(0.63, 0.085, 48), ground: o(0.42, 0.07, 12), ground2: o(0.36, 0.06, 5), ground3: o(0.29, 0.05, 0),
      good: o(0.82, 0.11, 150), notyet: o(0.82, 0.09, 300),
    },
  },
  morning: {
    band: '5-7',
    tint: { light: o(0.9, 0.05, 225), dark: o(0.4, 0.07, 245) },
    share: { light: 0.05, dark: 0.17 },
    light: {
      paper: o(0.98, 0.014, 100), wash: o(0.945, 0.03, 225), ink: o(0.27, 0.05, 255), soft: o(0.45, 0.06, 250),
      line: o(0.6, 0.07, 240), hair: o(0.87, 0.035, 230), accent: o(0.45, 0.13, 252), onaccent: o(0.985, 0.01, 100),
      lamp: o(0.87, 0.145, 92), onlamp: o(0.27, 0.05, 255), sky: o(0.84, 0.075, 232), sky2: o(0.9, 0.048, 225),
      sky3: o(0.95, 0.03, 200), ground: o(0.89, 0.105, 96), ground2: o(0.8, 0.115, 112), ground3: o(0.66, 0.11, 135),
      good: o(0.44, 0.1, 150), notyet: o(0.46, 0.11, 310),
    },
    dark: {
      paper: o(0.2, 0.028, 250), wash: o(0.255, 0.035, 248), ink: o(0.945, 0.02, 100), soft: o(0.8, 0.04, 230),
      line: o(0.6, 0.06, 240), hair: o(0.36, 0.04, 245), accent: o(0.82, 0.09, 232), onaccent: o(0.2, 0.03, 250),
      lamp: o(0.86, 0.14, 92), onlamp: o(0.22, 0.04, 250), sky: o(0.44, 0.075, 245), sky2: o(0.52, 0.075, 238),
      sky3: o(0.6, 0.065, 225), ground: o(0.52, 0.08, 105), ground2: o(0.43, 0.07, 125), ground3: o(0.34, 0.06, 145),
      good: o(0.82, 0.11, 150), notyet: o(0.82, 0.09, 310),
    },
  },
  'bright-day': {
    band: '7-9',
    tint: { light: o(0.97, 0.05, 105), dark: o(0.42, 0.07, 210) },
    share: { light: 0.03, dark: 0.15 },
    light: {
      paper: o(0.983, 0.012, 180), wash: o(0.945, 0.035, 195), ink: o(0.26, 0.04, 220), soft: o(0.44, 0.055, 215),
      line: o(0.58, 0.075, 205), hair: o(0.87, 0.04, 195), accent: o(0.44, 0.075, 212), onaccent: o(0.985, 0.01, 180),
      lamp: o(0.88, 0.155, 98), onlamp: o(0.26, 0.04, 220), sky: o(0.8, 0.095, 205), sky2: o(0.87, 0.07, 200),
      sky3: o(0.93, 0.045, 190), ground: o(0.91, 0.145, 108), ground2: o(0.8, 0.14, 125), ground3: o(0.62, 0.11, 160),
      good: o(0.43, 0.1, 150), notyet: o(0.46, 0.12, 320),
    },
    dark: {
      paper: o(0.2, 0.026, 215), wash: o(0.255, 0.035, 212), ink: o(0.945, 0.02, 170), soft: o(0.8, 0.04, 195),
      line: o(0.6, 0.07, 205), hair: o(0.36, 0.04, 210), accent: o(0.83, 0.09, 198), onaccent: o(0.2, 0.03, 215),
      lamp: o(0.88, 0.15, 98), onlamp: o(0.22, 0.04, 215), sky: o(0.43, 0.075, 215), sky2: o(0.51, 0.078, 208),
      sky3: o(0.6, 0.07, 200), ground: o(0.55, 0.1, 112), ground2: o(0.44, 0.085, 135), ground3: o(0.33, 0.06, 165),
      good: o(0.82, 0.12, 150), notyet: o(0.82, 0.1, 320),
    },
  },
  afternoon: {
    band: '9-11',
    tint: { light: o(0.93, 0.09, 110), dark: o(0.4, 0.06, 145) },
    share: { light: 0.07, dark: 0.19 },
    light: {
      paper: o(0.982, 0.014, 105), wash: o(0.945, 0.035, 125), ink: o(0.25, 0.035, 150), soft: o(0.43, 0.05, 148),
      line: o(0.58, 0.07, 142), hair: o(0.87, 0.04, 130), accent: o(0.43, 0.1, 147), onaccent: o(0.985, 0.012, 105),
      lamp: o(0.86, 0.145, 88), onlamp: o(0.25, 0.035, 150), sky: o(0.91, 0.05, 130), sky2: o(0.945, 0.04, 112),
      sky3: o(0.972, 0.025, 95), ground: o(0.78, 0.125, 132), ground2: o(0.66, 0.125, 140), ground3: o(0.5, 0.095, 148),
      good: o(0.43, 0.11, 152), notyet: o(0.46, 0.12, 315),
    },
    dark: {
      paper: o(0.195, 0.022, 150), wash: o(0.25, 0.03, 148), ink: o(0.945, 0.022, 110), soft: o(0.8, 0.045, 130),
      line: o(0.59, 0.06, 142), hair: o(0.36, 0.04, 148), accent: o(0.84, 0.11, 135), onaccent: o(0.2, 0.03, 150),
      lamp: o(0.87, 0.14, 88), onlamp: o(0.22, 0.035, 150), sky: o(0.4, 0.055, 150), sky2: o(0.47, 0.06, 138),
      sky3: o(0.56, 0.06, 122), ground: o(0.44, 0.085, 138), ground2: o(0.36, 0.07, 145), ground3: o(0.28, 0.05, 152),
      good: o(0.82, 0.12, 150), notyet: o(0.82, 0.1, 315),
    },
  },
  'golden-hour': {
    band: '11-14',
    tint: { light: o(0.74, 0.15, 62), dark: o(0.45, 0.09, 50) },
    share: { light: 0.2, dark: 0.32 },
    light: {
      paper: o(0.98, 0.016, 80), wash: o(0.945, 0.035, 75), ink: o(0.25, 0.035, 45), soft: o(0.43, 0.05, 48),
      line: o(0.58, 0.075, 52), hair: o(0.87, 0.04, 70), accent: o(0.45, 0.105, 45), onaccent: o(0.985, 0.008, 80),
      lamp: o(0.83, 0.14, 78), onlamp: o(0.25, 0.035, 45), sky: o(0.83, 0.115, 72), sky2: o(0.885, 0.095, 82),
      sky3: o(0.935, 0.06, 90), ground: o(0.7, 0.115, 52), ground2: o(0.58, 0.11, 42), ground3: o(0.43, 0.085, 35),
      good: o(0.43, 0.1, 150), notyet: o(0.45, 0.12, 318),
    },
    dark: {
      paper: o(0.2, 0.02, 50), wash: o(0.255, 0.028, 50), ink: o(0.94, 0.022, 80), soft: o(0.8, 0.045, 70),
      line: o(0.59, 0.065, 55), hair: o(0.36, 0.035, 50), accent: o(0.83, 0.105, 68), onaccent: o(0.21, 0.03, 50),
      lamp: o(0.85, 0.13, 78), onlamp: o(0.22, 0.035, 50), sky: o(0.45, 0.08, 50), sky2: o(0.55, 0.095, 58),
      sky3: o(0.65, 0.105, 68), ground: o(0.4, 0.075, 42), ground2: o(0.33, 0.06, 36), ground3: o(0.26, 0.045, 30),
      good: o(0.82, 0.11, 150), notyet: o(0.82, 0.09, 318),
    },
  },
  dusk: {
    band: '14-16',
    tint: { light: o(0.5, 0.13, 325), dark: o(0.5, 0.13, 325) },
    share: { light: 0.16, dark: 0.28 },
    light: {
      paper: o(0.978, 0.01, 310), wash: o(0.94, 0.024, 308), ink: o(0.24, 0.045, 310), soft: o(0.43, 0.06, 310),
      line: o(0.58, 0.075, 310), hair: o(0.87, 0.03, 308), accent: o(0.42, 0.14, 312), onaccent: o(0.985, 0.01, 310),
      lamp: o(0.84, 0.125, 72), onlamp: o(0.24, 0.045, 310), sky: o(0.56, 0.105, 300), sky2: o(0.67, 0.105, 320),
      sky3: o(0.79, 0.095, 15), ground: o(0.46, 0.1, 318), ground2: o(0.38, 0.09, 325), ground3: o(0.29, 0.07, 330),
      good: o(0.43, 0.1, 155), notyet: o(0.45, 0.11, 30),
    },
    dark: {
      paper: o(0.19, 0.03, 310), wash: o(0.245, 0.04, 310), ink: o(0.94, 0.018, 310), soft: o(0.79, 0.04, 310),
      line: o(0.59, 0.07, 310), hair: o(0.36, 0.045, 310), accent: o(0.82, 0.095, 312), onaccent: o(0.2, 0.04, 310),
      lamp: o(0.85, 0.11, 74), onlamp: o(0.22, 0.045, 310), sky: o(0.36, 0.085, 300), sky2: o(0.44, 0.09, 318),
      sky3: o(0.54, 0.095, 5), ground: o(0.31, 0.07, 318), ground2: o(0.26, 0.06, 325), ground3: o(0.21, 0.045, 330),
      good: o(0.82, 0.11, 155), notyet: o(0.82, 0.1, 40),
    },
  },
  'night-lamps': {
    band: '16-18',
    tint: { light: o(0.38, 0.11, 280), dark: o(0.38, 0.11, 280) },
    share: { light: 0.26, dark: 0.38 },
    light: {
      paper: o(0.978, 0.007, 270), wash: o(0.942, 0.016, 272), ink: o(0.23, 0.04, 272), soft: o(0.42, 0.05, 272),
      line: o(0.57, 0.06, 272), hair: o(0.87, 0.02, 272), accent: o(0.41, 0.135, 272), onaccent: o(0.985, 0.005, 270),
      lamp: o(0.85, 0.14, 80), onlamp: o(0.23, 0.04, 272), sky: o(0.33, 0.095, 272), sky2: o(0.4, 0.1, 275),
      sky3: o(0.48, 0.1, 280), ground: o(0.27, 0.07, 275), ground2: o(0.22, 0.055, 277), ground3: o(0.17, 0.04, 280),
      good: o(0.43, 0.1, 155), notyet: o(0.45, 0.12, 20),
    },
    dark: {
      paper: o(0.175, 0.03, 275), wash: o(0.23, 0.04, 275), ink: o(0.935, 0.014, 275), soft: o(0.78, 0.035, 275),
      line: o(0.58, 0.06, 275), hair: o(0.35, 0.045, 275), accent: o(0.84, 0.12, 80), onaccent: o(0.2, 0.04, 275),
      lamp: o(0.86, 0.13, 82), onlamp: o(0.2, 0.04, 275), sky: o(0.27, 0.08, 273), sky2: o(0.33, 0.085, 276),
      sky3: o(0.4, 0.085, 280), ground: o(0.22, 0.055, 276), ground2: o(0.19, 0.045, 278), ground3: o(0.15, 0.03, 280),
      good: o(0.82, 0.11, 155), notyet: o(0.82, 0.1, 25),
    },
  },
  'paper-lamp': {
    band: 'grown',
    tint: { light: o(0.9, 0.04, 85), dark: o(0.4, 0.03, 80) },
    share: { light: 0.1, dark: 0.22 },
    light: {
      paper: o(0.983, 0.012, 88), wash: o(0.95, 0.02, 86), ink: o(0.23, 0.02, 262), soft: o(0.42, 0.025, 262),
      line: o(0.56, 0.03, 250), hair: o(0.85, 0.018, 85), accent: o(0.42, 0.09, 248), onaccent: o(0.985, 0.01, 88),
      lamp: o(0.85, 0.125, 82), onlamp: o(0.23, 0.02, 262), sky: o(0.93, 0.03, 86), sky2: o(0.955, 0.022, 88),
      sky3: o(0.975, 0.015, 90), ground: o(0.84, 0.05, 80), ground2: o(0.72, 0.055, 75), ground3: o(0.5, 0.05, 65),
      good: o(0.42, 0.09, 155), notyet: o(0.45, 0.11, 35),
    },
    dark: {
      paper: o(0.19, 0.014, 262), wash: o(0.24, 0.018, 262), ink: o(0.93, 0.016, 88), soft: o(0.78, 0.02, 88),
      line: o(0.58, 0.025, 250), hair: o(0.35, 0.02, 262), accent: o(0.82, 0.08, 235), onaccent: o(0.19, 0.02, 262),
      lamp: o(0.85, 0.125, 82), onlamp: o(0.2, 0.02, 262), sky: o(0.3, 0.03, 260), sky2: o(0.35, 0.03, 250),
      sky3: o(0.42, 0.035, 80), ground: o(0.34, 0.035, 75), ground2: o(0.28, 0.03, 70), ground3: o(0.23, 0.02, 60),
      good: o(0.82, 0.1, 155), notyet: o(0.82, 0.1, 45),
    },
  },

};

/** The light in which a band's pages stand; grown-ups' pages, and any unknown name, have the paper lamp. */
export function lightOfBand(band: string): LightName {
  return LIGHT_NAMES.find((name) => lights[name].band === band) ?? 'paper-lamp';
}
