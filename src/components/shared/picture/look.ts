/** Reads a look: a member of the cast, or traits such as `age-8 skin-6 hair-curls-black hearing-aid shirt-green`. */
import { CAST } from './cast.ts';
import { AIDS, CLOTHES, CLOTHES_COLOURS, FACE_THINGS, HAIR, HEADWEAR } from '../../../core/content/vocabulary.ts';
import { paperOf } from './colours.ts';
import { hash, pick } from './paper.ts';
import type { HairKind } from './people/hair.ts';

export const AGES = [3, 5, 8, 10, 13, 16, 30, 70] as const;
export type Age = (typeof AGES)[number];
export type Garment = (typeof CLOTHES)[number];
export type Pattern = 'plain' | 'stripes' | 'band' | 'hem' | 'dots' | 'yoke' | 'check';

export interface Look {
  /** The words themselves: whatever is chosen by chance is chosen by them, so one look is one person. */
  words: string;
  age: Age;
  skin: number;
  hair: HairKind;
  /** 1 to 7, the classes `h1` … `h7`. */
  hairColour: number;
  headwear: { kind: (typeof HEADWEAR)[number]; paper: string } | null;
  face: ReadonlySet<string>;
  garment: Garment;
  paper: string;
  trim: string;
  pattern: Pattern;
  apron: string | null;
  trousers: string;
  shoes: string;
  aids: ReadonlySet<string>;
}

const nearestAge = (years: number): Age => AGES.reduce<Age>((best, age) => (Math.abs(age - years) < Math.abs(best - years) ? age : best), 30);

const HAIR_CLASS: Readonly<Record<string, number>> = { black: 1, brown: 2, red: 4, fair: 5, grey: 6 };
/** Hair colours that go with a skin when none is named. */
const USUAL: Readonly<Record<number, readonly [number, ...number[]]>> = { 1: [3, 5, 2, 4], 2: [1, 2, 3], 3: [1, 2, 1], 4: [1, 7, 2], 5: [7, 1], 6: [7] };
const TOPS: readonly [string, ...string[]] = ['p1', 'p2', 'p3', 'pb', 'p4', 'po', 'p5', 'p7', 'p8'];
const DARK: readonly [string, ...string[]] = ['p6', 'pc', 'p4', 'p0', 'p7'];
const PATTERNS: Readonly<Record<Garment, readonly [Pattern, ...Pattern[]]>> = {
  dress: ['dots', 'hem', 'yoke', 'plain', 'stripes'], jumper: ['stripes', 'band', 'hem', 'yoke'], tee: ['band', 'plain', 'stripes', 'plain'],
  shirt: ['plain', 'check', 'plain'], hoodie: ['plain'], cardigan: ['plain'], coat: ['plain'], tunic: ['hem', 'yoke', 'dots'], robe: ['hem', 'dots', 'plain'],
  sari: ['hem'], sarong: ['plain'], dungarees: ['stripes', 'plain'], overalls: ['plain'], apron: ['plain', 'stripes'],
};

/** The whole look; a trait that was not named is chosen by the words that were. Unknown words are left to the gate. */
export function readLook(words: string): Look {
  const cast = CAST[words];
  const traits = (cast?.traits ?? words).split(/\s+/).filter(Boolean);
  const has = (word: string): boolean => traits.includes(word);
  const found = <T extends string>(kinds: readonly T[]): { kind: T; colour: string | undefined }[] =>
    traits.flatMap((t) => kinds.flatMap((kind) => (t === kind || CLOTHES_COLOURS.some((c) => t === `${kind}-${c}`) ? [{ kind, colour: paperOf(t.slice(kind.length + 1)) }] : [])));

  const age = nearestAge(Number(traits.find((t) => /^age-\d+$/.test(t))?.slice(4) ?? 30));
  const skin = Number(traits.find((t) => /^skin-[1-6]$/.test(t))?.slice(5) ?? (hash(words) % 6) + 1);
  const [, kind, colour] = /^hair-([a-z]+)-?([a-z]*)$/.exec(traits.find((t) => t.startsWith('hair-')) ?? '') ?? [];
  const hair = HAIR.find((k) => k === kind) ?? (age === 3 ? 'tuft' : 'crop');
  const usual = age === 70 ? 6 : pick(words + 'hair', USUAL[skin] ?? [1]);
  const garments = found(CLOTHES);
  const main = garments.find((x) => x.kind !== 'apron') ?? garments[0];
  const apron = garments.find((x) => x.kind === 'apron');
  const garment: Garment = main && main.kind !== 'apron' ? main.kind : apron ? 'shirt' : 'tee';
  const paper = (main?.kind === 'apron' ? undefined : main?.colour) ?? pick(words + 'top', TOPS);
  const headwear = found(HEADWEAR)[0];
  const other = (salt: string, choices: readonly [string, ...string[]], ...not: string[]): string => {
    const left = choices.filter((c) => !not.includes(c));
    return left[hash(words + salt) % left.length] ?? choices[0];
  };
  const trim = other('trim', ['p9', 'p2', 'p1', 'p8', 'p5', 'p4'], paper);
  const trousers = other('legs', DARK, paper);
  return {
    words, age, skin, hair,
    hairColour: HAIR_CLASS[colour ?? ''] ?? usual,
    headwear: headwear ? { kind: headwear.kind, paper: headwear.colour ?? other('head', TOPS, paper) } : null,
    face: new Set(FACE_THINGS.filter(has)),
    garment, paper, trim,
    pattern: pick(words + 'pattern', PATTERNS[garment]),
    apron: apron ? (apron.colour ?? other('apron', ['p9', 'p1', 'p2', 'p3'], paper)) : null,
    trousers,
    shoes: other('shoes', ['p1', 'p2', 'p0', 'pc', 'p9', 'p4'], trousers, paper),
    aids: new Set(AIDS.filter(has)),
    ...cast?.over,
  };
}
