/** The words in which pictures are composed, in lessons and in quizzes. The picture kit draws these and no others. */

/** People who can be named instead of described. */
export const CAST = [
  'ama',
  'noor',
  'leo',
  'mei',
  'tomas',
  'imani',
  'jaz',
  'rua',
  'sami',
  'freya',
  'teacher',
  'dad',
  'nana',
  'baba',
] as const;

export const HAIR = [
  'crop',
  'curls',
  'afro',
  'puffs',
  'bob',
  'long',
  'braids',
  'bun',
  'pony',
  'quiff',
  'locs',
  'bald',
  'tuft',
] as const;
export const HAIR_COLOURS = ['black', 'brown', 'red', 'fair', 'grey'] as const;
export const HEADWEAR = ['headscarf', 'turban', 'cap', 'hat'] as const;
export const FACE_THINGS = ['glasses', 'hearing-aid', 'headphones', 'beard', 'moustache'] as const;
export const CLOTHES = [
  'dress',
  'jumper',
  'tee',
  'shirt',
  'hoodie',
  'cardigan',
  'coat',
  'tunic',
  'robe',
  'sari',
  'sarong',
  'dungarees',
  'overalls',
  'apron',
] as const;
export const CLOTHES_COLOURS = ['red', 'orange', 'yellow', 'green', 'blue', 'violet', 'pink', 'brown'] as const;
export const AIDS = ['wheelchair', 'walker', 'stick', 'cane', 'prosthesis', 'short-arm'] as const;

export const FEELINGS = [
  'happy',
  'glad',
  'proud',
  'calm',
  'thinking',
  'surprised',
  'unsure',
  'worried',
  'sad',
  'cross',
  'scared',
  'yuck',
] as const;

/** A pose is a body, a gesture, or a body and then a gesture. */
export const BODIES = ['stand', 'walk', 'tiptoe', 'sit', 'kneel', 'bend', 'lie', 'dance'] as const;
export const GESTURES = [
  'wave',
  'point',
  'show',
  'hold',
  'give',
  'hug',
  'pat',
  'ask',
  'tell',
  'listen',
  'think',
  'stop',
  'hush',
  'cover',
  'hide',
  'tummy',
  'clap',
  'cheer',
  'laugh',
  'shake-head',
  'fold-arms',
  'use',
  'eat',
  'throw',
] as const;

export const PLACES = [
  'plain',
  'kitchen',
  'table',
  'living-room',
  'bedroom',
  'balcony',
  'doorstep',
  'stairs',
  'yard',
  'street',
  'village',
  'busstop',
  'car',
  'classroom',
  'library',
] as const;
export const LIGHTS = [
  'first-light',
  'morning',
  'bright-day',
  'afternoon',
  'golden-hour',
  'dusk',
  'night-lamps',
] as const;
export const SPOTS = ['left', 'middle', 'right', 'front', 'back', 'floor', 'table', 'shelf', 'window'] as const;
export const SCREEN_KINDS = ['thread', 'mail', 'photo'] as const;
export const DIAGRAM_KINDS = ['steps', 'loop', 'bars'] as const;

const among = (list: readonly string[], word: string): boolean => list.includes(word);
const coloured = (list: readonly string[], colours: readonly string[], word: string): boolean =>
  among(list, word) || list.some((base) => colours.some((colour) => word === `${base}-${colour}`));

/** True if the word may stand in a person's `look`. */
export const isLookWord = (word: string): boolean =>
  among(CAST, word) ||
  /^age-\d{1,2}$/.test(word) ||
  /^skin-[1-6]$/.test(word) ||
  (word.startsWith('hair-') && coloured(HAIR, HAIR_COLOURS, word.slice(5))) ||
  coloured(HEADWEAR, CLOTHES_COLOURS, word) ||
  among(FACE_THINGS, word) ||
  coloured(CLOTHES, CLOTHES_COLOURS, word) ||
  among(AIDS, word);

/** True if the words are a pose: a body, a gesture, or a body and then a gesture. */
export function isPose(text: string): boolean {
  const [first = '', second, ...rest] = text.split(' ');
  if (rest.length > 0) return false;
  if (second === undefined) return among(BODIES, first) || among(GESTURES, first);
  return among(BODIES, first) && among(GESTURES, second);
}

/** Every word of looks, for "did you mean". */
export const LOOK_WORDS: readonly string[] = [
  ...CAST,
  ...HAIR.map((hair) => `hair-${hair}`),
  ...HEADWEAR,
  ...FACE_THINGS,
  ...CLOTHES,
  ...AIDS,
];
