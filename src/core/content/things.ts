/** The things that pictures can show: their names, the words each knows, and what may stand before or after a name. */

export const COLOURS = ['red', 'orange', 'yellow', 'green', 'blue', 'violet', 'pink', 'brown', 'white', 'black', 'grey', 'sky', 'teal'] as const;

/** Devices with a screen: anything else in this list can be shown on one (`tablet-cow`). */
export const SCREENS = ['phone', 'tablet', 'laptop', 'desktop', 'television'] as const;
/** What may stand before a name besides a screen: the thing as a drawing, on a poster, as a toy, in clay. */
export const FRAMES = [...SCREENS, 'drawing', 'photo', 'poster', 'card', 'toy', 'clay'] as const;
export type Frame = (typeof FRAMES)[number];
/** Small pictures that only a screen or a sheet shows. */
export const SHOWS = ['game', 'dance', 'cross-face', 'happy-face', 'boy', 'girl', 'garden', 'dark', 'heart'] as const;

/** Every thing by name, with its own words: `door-open`, `hat-red-bobble`. Colours go with any. */
export const THINGS: Readonly<Record<string, readonly string[]>> = {
  phone: [], tablet: [], laptop: [], desktop: [], television: ['back'],
  speaker: ['round', 'talking'], 'game-pad': [], camera: [], headphones: [], keyboard: [], microphone: [], radio: [], router: [], clock: [], printer: [], watch: [], torch: [], cable: [], button: ['talking'], robot: [],
  hen: [], chick: [], duck: [], bird: [], flamingo: [], cat: [], dog: [], fox: [], rabbit: [], goat: [], cow: [], horse: ['five-legs', 'long'], donkey: [], pig: [], bear: [], tortoise: [], snail: [], fish: ['round'], octopus: [], frog: [], sheep: [], butterfly: [],
  apple: [], orange: [], plum: [], banana: [], fruit: [], bowl: ['plums', 'soup'], plate: [], cake: ['under-cloth'], bread: [], sandwich: [], biscuit: [], sweets: [], 'ice-cream': [], potato: [], potatoes: [], carrot: [], lettuce: [], corn: [], egg: [], cup: ['broken'], spoon: [], teapot: [], flask: [], 'biscuit-tin': [],
  door: ['open', 'shut', 'locked'], chair: [], table: [], bench: [], bed: [], sofa: [], rug: [], lamp: ['dark'], box: ['open', 'shut'], basket: [], 'wool-basket': [], bag: [], rucksack: [], 'sports-bag': [], key: [], padlock: ['open'], 'soup-pot': [], pot: ['dots'], pan: ['lid'], 'baking-tray': [], towel: [], broom: [], 'watering-can': [], umbrella: [], scissors: [], screwdriver: [], hat: ['bobble', 'sun'], scarf: [], shoe: [], glove: [], pyjamas: ['tiny', 'stripes'], glasses: [], 'diving-mask': [], mirror: [], plant: [], cactus: [], 'sink-foam': [], 'broken-glass': [],
  ball: [], kite: ['under-bed'], drum: [], drumsticks: [], guitar: [], trumpet: ['case'], bell: [], piano: [], blocks: [], puzzle: [], balloon: [], dice: [], 'domino-row': ['falling'], car: [], bus: ['ramp'], train: [], bike: [], scooter: [], boat: [], boats: [], plane: [], rocket: [],
  tree: [], flower: [], leaf: [], sun: [], moon: [], star: [], cloud: [], rain: [], fog: [], pond: ['ducks'], stone: [], mountain: [], fence: [], tent: [], house: [], school: ['badge'], 'corn-stall': [], 'street-sign': [], sign: [], 'chalk-track': [], 'finish-line': [],
  book: ['shut'], letter: [], envelope: [], card: [], paper: [], notebook: [], clipboard: [], poster: [], map: ['screen'], photo: [], pencil: [], brush: [], stamp: [], ticket: [], cards: ['kite-boat-moon'], drawing: [],
  hands: ['open', 'shut'], 'two-fingers': [], hand: ['open'], crowd: [], 'legs-from-cupboard': [], heart: [], cane: [], crutches: [],
};

const ALIAS: Readonly<Record<string, string>> = {
  tv: 'television', 'locked-door': 'door-locked', 'robot-toy': 'robot', 'toy-robot': 'robot', 'cane-white': 'cane', ducks: 'pond-ducks', computer: 'desktop', teddy: 'bear', bicycle: 'bike',
};

/** A name taken apart. */
export interface Thing {
  frame: Frame | null;
  base: string;
  words: readonly string[];
  broken: boolean;
  /** On a screen or a sheet: what is shown beside it (`tablet-horse-and-cross-face`). */
  beside?: Thing;
}

/** The words of `tail`, longest known first, or nothing when one is not known. */
function wordsOf(tail: string, known: readonly string[]): string[] | null {
  if (tail === '') return [];
  for (const word of known) {
    if (tail !== word && !tail.startsWith(`${word}-`)) continue;
    const rest = wordsOf(tail.slice(word.length + 1), known);
    if (rest) return [word, ...rest];
  }
  return null;
}

/** A thing without a frame: the longest name that fits, then its words. */
function bare(name: string): Thing | null {
  const parts = name.split('-');
  for (let length = parts.length; length > 0; length--) {
    const base = parts.slice(0, length).join('-');
    const own = THINGS[base];
    if (!own) continue;
    const words = wordsOf(parts.slice(length).join('-'), [...own, ...COLOURS, 'broken']);
    if (words) return { frame: null, base, words: words.filter((w) => w !== 'broken' || own.includes(w)), broken: words.includes('broken') && !own.includes('broken') };
  }
  return null;
}

/** What a name means, or nothing when no picture can show it. */
export function readThing(name: string): Thing | null {
  const plain = ALIAS[name] ?? name;
  const whole = bare(plain);
  if (whole) return whole;
  const frame = FRAMES.find((f) => plain.startsWith(`${f}-`));
  if (!frame) return null;
  const [first = '', second] = plain.slice(frame.length + 1).split('-and-');
  const shown = onFrame(first);
  if (second === undefined) return shown && { ...shown, frame };
  const beside = onFrame(second);
  return shown && beside && { ...shown, frame, beside };
}

const onFrame = (name: string): Thing | null =>
  SHOWS.some((show) => show === name) ? { frame: null, base: name, words: [], broken: false } : bare(ALIAS[name] ?? name);

/** What a person or an animal can wear as it is; any hat can be worn too. */
export const WORN = ['foam-beard', 'foam-spot', 'diving-mask', 'glasses', 'headphones', 'pan-lid', 'soup-pot', 'crown', 'towel', 'scarf', 'rucksack', 'sports-bag', 'bag', 'drumsticks', 'school-badge', 'pyjamas'] as const;

/** True if the word may stand in `wears`. */
export const isWorn = (name: string): boolean =>
  WORN.some((worn) => worn === name) || (readThing(name) !== null && /^(?:hat|pyjamas)(?:-|$)/.test(name));
