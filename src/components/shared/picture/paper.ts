/** Scissors: the primitives every picture is cut with. Each gives a piece of SVG text; lengths are scene units (480 by 360). */

export type Point = readonly [number, number];

/** One decimal is as fine as paper is cut. */
export const n = (x: number): number => +x.toFixed(1);
export const P = (x: number, y: number): string => `${n(x)} ${n(y)}`;

/** A shape of one colour class. */
export const p = (colour: string, d: string, more = ''): string => `<path class="${colour}" d="${d}"${more && ' ' + more}/>`;

export const g = (transform: string, ...parts: string[]): string => `<g transform="${transform}">${parts.join('')}</g>`;

/** Moves, scales and turns what is given; leaves out what would change nothing. */
export function at(x: number, y: number, scale: number, ...parts: string[]): string {
  return g(`translate(${P(x, y)})${scale === 1 ? '' : ` scale(${+scale.toFixed(3)})`}`, ...parts);
}

/** The same, turned by `degrees` and mirrored when `flip` is -1. */
export function put(x: number, y: number, scale: number, degrees: number, flip: number, ...parts: string[]): string {
  const s = +scale.toFixed(3);
  const turn = degrees ? ` rotate(${n(degrees)})` : '';
  const size = flip < 0 ? ` scale(-${s} ${s})` : s === 1 ? '' : ` scale(${s})`;
  return g(`translate(${P(x, y)})${turn}${size}`, ...parts);
}

/** A repeatable stream of numbers from 0 to 1. */
export function rnd(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807 + 11) % 2147483647) / 2147483647;
}

/** A small number that is always the same for the same words (FNV-1a). */
export function hash(words: string): number {
  let h = 2166136261;
  for (let i = 0; i < words.length; i++) h = Math.imul(h ^ words.charCodeAt(i), 16777619) >>> 0;
  return h;
}

/** One of the choices, always the same for the same words. */
export function pick<T>(words: string, choices: readonly [T, ...T[]]): T {
  return choices[hash(words) % choices.length] ?? choices[0];
}

/** Rounds path numbers to `1/k` and drops spaces that a path does not need. */
export const whole = (svg: string, k = 2): string =>
  svg.replace(/ d="([^"]+)"/g, (_, d: string) => {
    const round = d.replace(/-?\d*\.\d+/g, (v) => ' ' + String(Math.round(Number(v) * k) / k).replace(/^(-?)0\./, '$1.'));
    return ` d="${round.replace(/ +/g, ' ').replace(/([A-Za-z]) /g, '$1').replace(/ -/g, '-').replace(/ ([A-Za-z])/g, '$1')}"`;
  });

/** A pebble: an ellipse as scissors cut it, with `k` soft corners; the smallest are plain. */
export function pebble(cx: number, cy: number, rx: number, ry: number, k = 9, seed = 3, jitter = 0.05): string {
  if (Math.max(rx, ry) < 3.6) return `M${P(cx - rx, cy)}a${P(rx, ry)} 0 0 0 ${n(rx * 2)} 0a${P(rx, ry)} 0 0 0 ${n(-rx * 2)} 0Z`;
  const r = rnd(seed * 977 + 7);
  const corners: Point[] = [];
  for (let i = 0; i < k; i++) {
    const angle = (i / k) * 2 * Math.PI + (r() - 0.5) * 0.25;
    const m = 1.07 + (r() - 0.5) * 2 * jitter;
    corners.push([cx + rx * m * Math.cos(angle), cy + ry * m * Math.sin(angle)]);
  }
  const corner = (i: number): Point => corners[(i + k) % k] ?? [cx, cy];
  const mid = (a: Point, b: Point): string => P((a[0] + b[0]) / 2, (a[1] + b[1]) / 2);
  let d = 'M' + mid(corner(-1), corner(0));
  for (let i = 0; i < k; i++) d += `Q${P(...corner(i))} ${mid(corner(i), corner(i + 1))}`;
  return d + 'Z';
}

/** A scalloped edge along an ellipse, from one angle to another: curls, crowns of trees, clouds. */
export function scallop(cx: number, cy: number, rx: number, ry: number, k = 12, seed = 1, from = 0, to = 360, close = 'Z'): string {
  const r = rnd(seed * 131 + 5);
  const bump = n((((to - from) / 360) * Math.PI * (rx + ry)) / k / 1.7);
  let d = '';
  for (let i = 0; i <= k; i++) {
    const angle = ((from + ((to - from) * i) / k) * Math.PI) / 180;
    const m = 1 + (i && i < k ? (r() - 0.5) * 0.08 : 0);
    const point = P(cx + rx * m * Math.cos(angle), cy + ry * m * Math.sin(angle));
    d += i ? `A${bump} ${bump} 0 0 1 ${point}` : 'M' + point;
  }
  return d + close;
}

/** A limb cut in one piece along two or more points, with a half width at each. */
export function limb(points: readonly Point[], widths: readonly number[]): string {
  const point = (i: number): Point => points[Math.min(points.length - 1, Math.max(0, i))] ?? [0, 0];
  const width = (i: number): number => widths[Math.min(i, widths.length - 1)] ?? 1;
  const side = (sign: 1 | -1): Point[] =>
    points.map((c, i) => {
      const [ax, ay] = point(i - 1);
      const [bx, by] = point(i + 1);
      const length = Math.hypot(bx - ax, by - ay) || 1;
      return [c[0] - (sign * (by - ay) * width(i)) / length, c[1] + (sign * (bx - ax) * width(i)) / length];
    });
  const edge = (e: readonly Point[]): string => {
    const [a, m, b] = e;
    if (e.length !== 3 || !a || !m || !b) return e.slice(1).map((c) => 'L' + P(...c)).join('');
    const bow = (i: 0 | 1): number => m[i] + (m[i] - (a[i] + b[i]) / 2) * 0.62;
    return `Q${P(bow(0), bow(1))} ${P(...b)}`;
  };
  const left = side(1);
  const right = side(-1).reverse();
  const first = left[0] ?? [0, 0];
  const last = right[0] ?? [0, 0];
  const cap = (w: number, to: Point): string => `A${n(w)} ${n(w)} 0 0 0 ${P(...to)}`;
  return `M${P(...first)}${edge(left)}${cap(width(points.length - 1), last)}${edge(right)}${cap(width(0), first)}Z`;
}

/** A sheet of four slightly uneven edges: `tilt` and `taper` say how uneven. */
export function sheet(colour: string, x: number, y: number, w: number, h: number, tilt = 2, taper = -2): string {
  return p(colour, `M${P(x, y + tilt)}L${P(x + w, y)}L${P(x + w + taper * 0.5, y + h)}L${P(x - taper * 0.5, y + h + taper)}Z`);
}

/** A sheet whose cut edge catches the light. */
export const rim = (colour: string, d: string): string => p('v', d, 'transform="translate(-2 -4)"') + p(colour, d);

/** A frond: a leaf cut with `k` lobes a side, as scissors turn through folded paper; root at x, y, growing up. */
export function frond(colour: string, x: number, y: number, length: number, degrees: number, k = 4, width = 0.34): string {
  let left = 'M0 0';
  let right = '';
  for (let i = 0; i < k; i++) {
    const low = (-length * (i + 0.25)) / (k + 0.4);
    const high = (-length * (i + 0.95)) / (k + 0.4);
    const r = length * width * (1 - i / (k + 2));
    left += `C${P(-r * 0.5, low + length * 0.05)} ${P(-r, low - r * 0.1)} ${P(-r, low - r * 0.5)}C${P(-r * 0.6, high - length * 0.02)} ${P(-r * 0.25, high)} -3 ${n(high)}`;
    const root = i ? (-length * (i - 0.05)) / (k + 0.4) : 0;
    right = `C${P(r * 0.25, high)} ${P(r * 0.6, high - length * 0.02)} ${P(r, low - r * 0.5)}C${P(r, low - r * 0.1)} ${P(r * 0.5, low + length * 0.05)} ${P(i ? 3 : 0, root)}` + right;
  }
  const tip = `C-6 ${n(-length)} -2 ${n(-length * 1.06)} 0 ${n(-length * 1.08)}C2 ${n(-length * 1.06)} 6 ${n(-length)} 3 ${n((-length * (k - 0.05)) / (k + 0.4))}`;
  return p(colour, `${left}${tip}${right}Z`, `transform="translate(${P(x, y)}) rotate(${n(degrees)})"`);
}
