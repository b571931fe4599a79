/** Clothes on a frontal body, from shoulders to hem, cut in one sheet with the detail of each garment on it. */
import { P, n, p, pebble } from '../paper.ts';
import type { Look } from '../look.ts';
import type { Frame } from './frame.ts';
import type { Legwear } from './legs.ts';

export interface Clothes {
  body: string;
  /** Lies over the chin: hoods, scarves' knots, straps. */
  over: string;
  sleeve: { paper: string; short: boolean };
  legs: Legwear;
}

/** How far the hem hangs below the hip, as a share of the leg, and how wide it falls, as a share of the shoulder. */
const CUT: Readonly<Record<string, readonly [number, number]>> = {
  dress: [0.5, 1.42], coat: [0.42, 1.18], tunic: [0.5, 1.14], robe: [0.92, 1.34], sari: [0.94, 1.22], sarong: [0.02, 1.0],
};

interface Cutter {
  f: Frame;
  hem: number;
  flare: number;
  wide: (y: number) => number;
  outline: string;
}

function cutterOf(f: Frame, kind: string): Cutter {
  const { sh, top, hip, leg } = f;
  const [fall, width] = CUT[kind] ?? [0.08, 1.0];
  const seated = f.stance === 'sit' || f.stance === 'chair' || f.stance === 'floor' || f.stance === 'kneel';
  const hem = seated ? Math.min(hip + leg * fall, hip + 10) : hip + Math.max(5, leg * fall);
  const flare = sh * width * (seated && width > 1.1 ? 1.06 : 1);
  const nk = sh * 0.42;
  const wide = (y: number): number => {
    const k = (y - top) / (hem - top);
    return sh * (0.95 - 0.02 * k) + (flare - sh * 0.93) * k * k;
  };
  const outline = `M${P(-nk, top - 3)}C${P(-sh * 0.6, top)} ${P(-sh * 0.88, top + 6)} ${P(-sh * 0.94, top + 22)}C${P(-sh * 0.96, (top + hem) / 2)} ${P(-flare * 0.92, hem - 18)} ${P(-flare, hem)}C${P(-flare * 0.4, hem + 5)} ${P(flare * 0.4, hem + 5)} ${P(flare, hem)}C${P(flare * 0.92, hem - 18)} ${P(sh * 0.96, (top + hem) / 2)} ${P(sh * 0.94, top + 22)}C${P(sh * 0.88, top + 6)} ${P(sh * 0.6, top)} ${P(nk, top - 3)}C${P(nk * 0.5, top + 6)} ${P(-nk * 0.5, top + 6)} ${P(-nk, top - 3)}Z`;
  return { f, hem, flare, wide, outline };
}

/** A strip across the garment, bent as cloth round a body. */
const strip = ({ wide }: Cutter, y: number, h: number, paper: string): string =>
  p(paper, `M${P(-wide(y) * 0.985, y)}C${P(-wide(y) * 0.3, y + 3)} ${P(wide(y) * 0.3, y + 3)} ${P(wide(y) * 0.985, y)}L${P(wide(y + h) * 0.985, y + h)}C${P(wide(y) * 0.3, y + h + 3)} ${P(-wide(y) * 0.3, y + h + 3)} ${P(-wide(y + h) * 0.985, y + h)}Z`);

const SPOTS: readonly (readonly [number, number])[] = [[-0.5, 0.3], [0.15, 0.25], [-0.15, 0.5], [0.5, 0.5], [-0.6, 0.68], [0.1, 0.75], [0.62, 0.78]];

function pattern(c: Cutter, look: Look): string {
  const { sh, top } = c.f;
  const span = c.hem - top;
  switch (look.pattern) {
    case 'stripes': return [0, 1, 2].map((i) => strip(c, top + span * (0.3 + i * 0.22), span * 0.085, look.trim)).join('');
    case 'band': return strip(c, top + span * 0.42, span * 0.2, look.trim);
    case 'hem': return strip(c, c.hem - span * 0.13, span * 0.09, look.trim);
    case 'dots': return SPOTS.map(([x, y], i) => p(look.trim, pebble(c.wide(top + span * y) * x, top + span * y, 3.2, 3.2, 6, i + 1))).join('');
    case 'check': return [-0.5, 0.16].map((x) => p('k', `M${P(sh * x, top + 8)}L${P(sh * (x + 0.24), top + 8)}L${P(sh * (x + 0.24), c.hem + 2)}L${P(sh * x, c.hem + 2)}Z`)).join('') + [0.34, 0.7].map((y) => strip(c, top + span * y, span * 0.1, 'v')).join('');
    case 'yoke': {
      const nk = sh * 0.42;
      return p(look.trim, `M${P(-nk, top - 3)}C${P(-sh * 0.6, top)} ${P(-sh * 0.88, top + 6)} ${P(-sh * 0.94, top + 22)}L${P(-sh * 0.94, top + span * 0.24)}C${P(-sh * 0.3, top + span * 0.34)} ${P(sh * 0.3, top + span * 0.34)} ${P(sh * 0.94, top + span * 0.24)}L${P(sh * 0.94, top + 22)}C${P(sh * 0.88, top + 6)} ${P(sh * 0.6, top)} ${P(nk, top - 3)}C${P(nk * 0.5, top + 6)} ${P(-nk * 0.5, top + 6)} ${P(-nk, top - 3)}Z`);
    }
    default: return '';
  }
}

/** A bib with straps, from mid chest to the hem: dungarees, aprons. */
function bib(c: Cutter, paper: string, from: number, width: number, hem: number): string {
  const { sh, top } = c.f;
  const span = c.f.hip - top;
  const waist = top + span * 0.7;
  const strap = (s: number): string => p(paper, `M${P(s * sh * 0.6, top)}L${P(s * sh * 0.38, top - 1)}L${P(s * sh * 0.32, top + span * (from + 0.06))}L${P(s * sh * 0.5, top + span * (from + 0.06))}Z`);
  return p(paper, `M${P(-sh * 0.55, top + span * from)}L${P(sh * 0.55, top + span * from)}L${P(c.wide(waist) * width, waist)}L${P(c.wide(waist) * width * 1.04, hem)}C${P(sh * 0.4, hem + 5)} ${P(-sh * 0.4, hem + 5)} ${P(-c.wide(waist) * width * 1.04, hem)}L${P(-c.wide(waist) * width, waist)}Z`) + strap(-1) + strap(1) +
    p('k', `M${P(-sh * 0.26, top + span * 0.56)}L${P(sh * 0.26, top + span * 0.56)}L${P(sh * 0.22, top + span * 0.76)}L${P(-sh * 0.22, top + span * 0.76)}Z`);
}

const buttons = (x: number, from: number, to: number, count: number, paper: string): string =>
  Array.from({ length: count }, (_, i) => p(paper, pebble(x, from + ((to - from) * i) / (count - 1), 1.7, 1.7, 6, i + 1))).join('');

/** What makes each garment itself. */
function detail(c: Cutter, look: Look): string {
  const { sh, top, hip } = c.f;
  const nk = sh * 0.42;
  const { hem, flare } = c;
  const span = hem - top;
  const open = (k: number): string => p(look.trim, `M${P(-nk * 0.9, top - 2)}L${P(nk * 0.9, top - 2)}L${P(flare * k, hem + 3)}L${P(-flare * k * 0.8, hem + 3)}Z`) + p('k', `M${P(nk * 0.5, top)}L${P(nk * 0.95, top - 2)}L${P(flare * (k + 0.04), hem + 3)}L${P(flare * (k - 0.1), hem + 3)}Z`);
  const zip = p(look.trim, `M-1.5 ${n(top + 2)}L2 ${n(top + 2)}L2.5 ${n(hem + 3)}L-1.5 ${n(hem + 3)}Z`);
  switch (look.garment) {
    case 'shirt': return pattern(c, look) + p('k', `M-1 ${n(top + 4)}L1 ${n(top + 4)}L1.4 ${n(hem + 3)}L-.6 ${n(hem + 3)}Z`) + buttons(3.4, top + 12, hem - 6, 4, 'p9') + p('v', `M${P(-nk, top - 3)}L${P(0, top + 8)}L${P(-nk * 0.7, top + 14)}L${P(-nk * 1.5, top + 2)}Z`) + p('v', `M${P(nk, top - 3)}L${P(0, top + 8)}L${P(nk * 0.7, top + 14)}L${P(nk * 1.5, top + 2)}Z`);
    case 'hoodie': return zip + p('k', `M${P(-sh * 0.75, hem - span * 0.28)}L${P(-sh * 0.3, hem - span * 0.32)}L${P(-sh * 0.32, hem - span * 0.12)}L${P(-sh * 0.72, hem - span * 0.1)}Z`);
    case 'coat': return open(0.3) + p('k', `M${P(-sh * 0.8, hem - span * 0.3)}L${P(-sh * 0.42, hem - span * 0.32)}L${P(-sh * 0.42, hem - span * 0.27)}L${P(-sh * 0.8, hem - span * 0.25)}Z`);
    case 'cardigan': return open(0.2) + buttons(-nk * 0.95, top + span * 0.4, hem - 6, 3, 'p9');
    case 'overalls': return zip + p('k', `M${P(-sh * 0.7, top + span * 0.34)}L${P(-sh * 0.22, top + span * 0.34)}L${P(-sh * 0.24, top + span * 0.52)}L${P(-sh * 0.68, top + span * 0.52)}Z`) + strip(c, hip - span * 0.12, span * 0.08, look.trim) + p('v', `M${P(-nk, top - 3)}L${P(0, top + 8)}L${P(-nk * 0.6, top + 15)}L${P(-nk * 1.5, top + 2)}Z`);
    case 'dungarees': return pattern(c, { ...look, trim: 'p9' }) + bib(c, look.paper, 0.36, 0.98, hem);
    case 'sari': return p(look.trim, `M${P(-sh * 0.94, top + 20)}C${P(-sh * 0.88, top + 6)} ${P(-sh * 0.6, top)} ${P(-nk, top - 3)}C${P(-nk * 0.5, top + 6)} ${P(nk * 0.5, top + 6)} ${P(nk, top - 3)}C${P(sh * 0.6, top)} ${P(sh * 0.88, top + 6)} ${P(sh * 0.94, top + 22)}L${P(sh * 0.9, top + span * 0.32)}L${P(-sh * 0.93, top + span * 0.4)}Z`) + p(look.paper, `M${P(sh * 0.2, top - 3)}L${P(sh * 0.86, top + 6)}L${P(sh * 0.3, top + span * 0.42)}L${P(-flare * 0.9, hem - span * 0.2)}L${P(-sh * 0.95, top + span * 0.44)}Z`) + p(look.trim, `M${P(sh * 0.86, top + 6)}L${P(sh * 0.98, top + 16)}L${P(sh * 0.4, top + span * 0.48)}L${P(-flare * 0.9, hem - span * 0.12)}L${P(-flare * 0.9, hem - span * 0.2)}L${P(sh * 0.3, top + span * 0.42)}Z`) + strip(c, hem - span * 0.08, span * 0.06, look.trim);
    case 'robe': return pattern(c, look) + p('k', `M${P(-nk * 0.7, top - 1)}L${P(nk * 0.7, top - 1)}L${P(0, top + 20)}Z`);
    default: return pattern(c, look);
  }
}

/** A sarong's wrap, from waist to calf. */
function wrap(f: Frame, look: Look): string {
  const { sh, hip, leg } = f;
  const seated = f.stance !== 'stand' && f.stance !== 'walk' && f.stance !== 'bend' && f.stance !== 'dance' && f.stance !== 'tiptoe';
  const low = seated ? hip + 12 : hip + leg * 0.72;
  return p(look.paper, `M${P(-sh, hip - 8)}L${P(sh, hip - 8)}L${P(sh * 1.12, low)}C${P(sh * 0.4, low + 5)} ${P(-sh * 0.4, low + 5)} ${P(-sh * 1.12, low)}Z`) + p(look.trim === 'p9' ? 'p2' : 'v', `M${P(-sh * 1.08, low - 12)}C${P(-sh * 0.4, low - 8)} ${P(sh * 0.4, low - 8)} ${P(sh * 1.08, low - 12)}L${P(sh * 1.1, low - 6)}C${P(sh * 0.4, low - 2)} ${P(-sh * 0.4, low - 2)} ${P(-sh * 1.1, low - 6)}Z`) + p('k', `M${P(sh * 0.1, hip - 8)}L${P(sh * 0.5, hip - 8)}L${P(sh * 0.3, low + 3)}L${P(-sh * 0.2, low + 4)}Z`);
}

/** Everything the person wears below the chin. */
export function clothes(look: Look, f: Frame): Clothes {
  const under = look.garment === 'dungarees' ? look.trim : look.garment === 'sarong' ? look.trim : look.paper;
  const c = cutterOf(f, look.garment);
  const { sh, top } = f;
  const { hem, flare } = c;
  const nk = sh * 0.42;
  const shade = p('k', `M${P(sh * 0.5, top)}C${P(sh * 0.8, top + 3)} ${P(sh * 0.9, top + 8)} ${P(sh * 0.94, top + 22)}C${P(sh * 0.96, (top + hem) / 2)} ${P(flare * 0.92, hem - 18)} ${P(flare, hem)}L${P(flare * 0.42, hem + 4)}C${P(sh * 0.62, (top + hem) / 2)} ${P(sh * 0.56, top + 30)} ${P(sh * 0.5, top)}Z`);
  const neck = p('b', `M${P(-nk * 0.8, top - 10)}L${P(nk * 0.8, top - 10)}L${P(nk, top + 10)}L${P(-nk, top + 10)}Z`);
  let body = neck + p(under, c.outline) + detail(c, look) + (look.garment === 'sarong' ? wrap(f, look) : '') + shade;
  if (look.apron) body += bib(c, look.apron, 0.3, 0.86, Math.max(hem, f.hip + (f.stance === 'stand' || f.stance === 'bend' ? f.leg * 0.4 : 10)));
  let over = '';
  if (look.garment === 'hoodie') over = p(look.paper, `M${P(-sh * 0.74, top + 6)}C${P(-sh * 0.6, top - 4)} ${P(-sh * 0.3, top - 3)} ${P(0, top + 1)}C${P(sh * 0.3, top - 3)} ${P(sh * 0.6, top - 4)} ${P(sh * 0.74, top + 6)}C${P(sh * 0.4, top + 18)} ${P(-sh * 0.4, top + 18)} ${P(-sh * 0.74, top + 6)}Z`) + p('k', `M${P(-sh * 0.5, top + 3)}C${P(-sh * 0.2, top + 6)} ${P(sh * 0.2, top + 6)} ${P(sh * 0.5, top + 3)}C${P(sh * 0.3, top + 12)} ${P(-sh * 0.3, top + 12)} ${P(-sh * 0.5, top + 3)}Z`);
  const skirted = look.garment === 'dress' || look.garment === 'robe' || look.garment === 'sari' || look.garment === 'sarong';
  const young = look.age <= 10 && look.words.length % 2 === 0;
  const short = look.garment === 'tee' || look.garment === 'dress' || look.garment === 'dungarees' || look.garment === 'sari' || look.garment === 'sarong' || (look.garment === 'shirt' && young);
  const kind = skirted ? 'bare' : look.aids.has('prosthesis') || (young && (look.garment === 'tee' || look.garment === 'shirt')) ? 'shorts' : 'long';
  const paper = look.garment === 'dungarees' || look.garment === 'overalls' ? look.paper : look.trousers;
  return {
    body, over,
    sleeve: { paper: look.garment === 'sari' ? look.trim : under, short },
    legs: { kind: look.garment === 'dungarees' || look.garment === 'overalls' ? 'long' : kind, paper, skirt: skirted ? { paper: look.paper, long: look.garment !== 'dress' } : null },
  };
}
