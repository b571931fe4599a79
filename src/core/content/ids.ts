/** The seven age bands, youngest first. Source: curriculum/bands.yaml, which the gate holds to this list. */
export const BANDS = ['3-5', '5-7', '7-9', '9-11', '11-14', '14-16', '16-18'] as const;
export type BandId = (typeof BANDS)[number];

/** The twelve strands. Source: curriculum/strands.yaml, which the gate holds to this list. */
export const STRANDS = [
  'self',
  'respect',
  'contact',
  'images',
  'privacy',
  'truth',
  'ai',
  'money',
  'wellbeing',
  'voice',
  'create',
  'help',
] as const;
export type StrandId = (typeof STRANDS)[number];

/** Parts of a lesson that a learner works through, in order; `steps` of the front matter name these. */
export const STEP_PARTS = ['Start', 'Story', 'Learn', 'Practise', 'Talk', 'Remember'] as const;
export type StepPart = (typeof STEP_PARTS)[number];

/** All named parts of a lesson, in order. */
export const PARTS = [...STEP_PARTS, 'Help', 'AtHome', 'EasyRead', 'Teacher'] as const;
export type Part = (typeof PARTS)[number];

/** What may be counted on for a lesson in class. */
export const MODES = ['projector', 'paper', 'shared', 'each', 'none'] as const;
export type Mode = (typeof MODES)[number];

export type Sensitivity = 0 | 1 | 2 | 3;

/** A slug: small Latin letters and digits, words joined by hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** True if the text names one of the seven bands. */
export const isBand = (text: string): text is BandId => (BANDS as readonly string[]).includes(text);

/** True if band `a` is for older learners than band `than`. */
export const isOlderBand = (a: BandId, than: BandId): boolean => BANDS.indexOf(a) > BANDS.indexOf(than);

/** True if band `a` is `b` or for older learners. */
export const isAtLeast = (a: BandId, b: BandId): boolean => BANDS.indexOf(a) >= BANDS.indexOf(b);

/** Strand, band and number of a skill's id such as `respect.7-9.2`; null if it is not a skill's id. */
export function partsOfSkill(id: string): { strand: StrandId; band: BandId; number: number } | null {
  const [strand = '', band = '', number = '', ...rest] = id.split('.');
  if (rest.length > 0 || !/^[1-9]\d*$/.test(number) || !isBand(band)) return null;
  if (!(STRANDS as readonly string[]).includes(strand)) return null;
  return { strand: strand as StrandId, band, number: Number(number) };
}

/** True for the two bands whose lessons are picture books, read aloud. */
export const isPictureBook = (band: BandId): boolean => band === '3-5' || band === '5-7';
