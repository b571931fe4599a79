/** Colour arithmetic at build: the browser floor knows neither oklch() nor color-mix(), so every colour ships as hex. */

/** A colour as designers name it: lightness 0 to 1, chroma, hue in degrees. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

type Triple = readonly [number, number, number];

/** Shorthand for palettes: `o(.86, .14, 88)`. */
export const o = (l: number, c: number, h: number): Oklch => ({ l, c, h });

const toLab = ({ l, c, h }: Oklch): Triple => {
  const r = (h * Math.PI) / 180;
  return [l, c * Math.cos(r), c * Math.sin(r)];
};

const fromLab = ([l, a, b]: Triple): Oklch => ({ l, c: Math.hypot(a, b), h: (Math.atan2(b, a) * 180) / Math.PI });

/** Linear sRGB, unclamped (Björn Ottosson's matrices). */
const linear = (colour: Oklch): Triple => {
  const [l, a, b] = toLab(colour);
  const L = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const M = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const S = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * L - 3.3077115913 * M + 0.2309699292 * S,
    -1.2684380046 * L + 2.6097574011 * M - 0.3413193965 * S,
    -0.0041960863 * L - 0.7034186147 * M + 1.707614701 * S,
  ];
};

const clip = (v: number): number => Math.min(1, Math.max(0, v));

/** `a` with `share` (0 to 1) of `b` in it, mixed in OKLab as `color-mix(in oklab, …)` would. */
export function mix(a: Oklch, b: Oklch, share: number): Oklch {
  const x = toLab(a);
  const y = toLab(b);
  const at = (i: 0 | 1 | 2): number => x[i] * (1 - share) + y[i] * share;
  return fromLab([at(0), at(1), at(2)]);
}

/** Six-digit sRGB hex, shortened to three digits where that is the same colour. */
export function hex(colour: Oklch): string {
  const digits = linear(colour)
    .map((v) => {
      const u = clip(v);
      const s = u <= 0.0031308 ? 12.92 * u : 1.055 * u ** (1 / 2.4) - 0.055;
      return Math.round(s * 255)
        .toString(16)
        .padStart(2, '0');
    })
    .join('');
  return '#' + (/^(.)\1(.)\2(.)\3$/.exec(digits)?.slice(1).join('') ?? digits);
}

/** Whether sRGB can show the colour without clipping it visibly. */
export const inGamut = (colour: Oklch): boolean => linear(colour).every((v) => v > -0.003 && v < 1.003);

/** WCAG 2 contrast ratio, 1 to 21. */
export function contrast(a: Oklch, b: Oklch): number {
  const lum = (k: Oklch): number => {
    const [r, g, bl] = linear(k);
    return 0.2126 * clip(r) + 0.7152 * clip(g) + 0.0722 * clip(bl);
  };
  const x = lum(a);
  const y = lum(b);
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}
