/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export type Confidence = 'sure' | 'think' | 'guess';
export type Purpose = 'lesson' | 'before' | 'after' | 'practice';

/** The shape number that new events carry. */
export const EVENT_VERSION = 1;

/** What every event carries. */
export interface EventHead {
  /** 96 random bits: cloned tablets share a device id, never an event. */
  id: string;
  /** Shape: old ones are upcast on reading, rows are never rewritten. */
  v: number;
  /** One more than any this device has seen; ties by device, then id. */
  seq: number;
  /** Milliseconds by the device's clock; a clock more than an hour behind the newest stored event stores that event's time. */
  at: number;
  device: string;
  /** A random id of a learner or a school: no names. */
  who: string;
}

export interface Started {
  kind: 'started';
  attempt: string;
  purpose: Purpose;
  quiz: string | null;
  /** What was drawn, in the order shown; options are shuffled by `attempt`. */
  items: string[];
}

export interface Answered {
  kind: 'answered';
  attempt: string;
  quiz: string;
  item: string;
  answer: Json;
  /** The item's fingerprint. */
  asked: string;
  /** What the evidence rule needs, as marked then. */
  credit: number;
  shape: 'single' | 'multi';
  /** Number of choices; 0 for a reflection, which is never evidence. */
  options: number;
  /** 1 for the first try in its sitting. */
  try: number;
  hint: boolean;
  confidence: Confidence | null;
  feedback: boolean;
  /** Ids of misconceptions. */
  picked: string[];
  offers: string[];
}

export interface Skipped {
  kind: 'skipped';
  attempt: string;
  item: string;
}

export interface Finished {
  kind: 'finished';
  attempt: string;
  quiz: string | null;
}

/** What an adult saw, for ages 3 to 7. */
export interface Observed {
  kind: 'observed';
  skill: string;
  place: 'school' | 'home' | 'elsewhere';
  help: boolean;
}

export interface Read {
  kind: 'read';
  lesson: string;
}

export interface Review {
  kind: 'review';
  what: 'answer' | 'retract' | 'evidence' | 'comment' | 'agreed' | 'carried' | 'action' | 'closed';
  review: string;
  instrument: string;
  aspect: string;
  rev: number;
  seat: string;
  value?: { ticks: number[]; confidence: string } | { na: string } | Json;
  seen?: string[];
}

export interface Withdrawn {
  kind: 'withdrawn';
  event: string;
}

/** What an event says; the store adds the head. */
export type EventDraft = Started | Answered | Skipped | Finished | Observed | Read | Review | Withdrawn;

/** One immutable line of the record. Everything a learner is shown is derived from these. */
export type RecordEvent = EventHead & EventDraft;

/**
 * Reads a stored row as an event of today's shape.
 *
 * @param row anything: a row of the database, a line of a file
 * @returns the event; `null` when the row is not an event, or comes from a newer version than this one knows
 */
export function upcast(row: unknown): RecordEvent | null {
  if (!isRecord(row)) return null;
  const head =
    text(row.id) && text(row.device) && text(row.who) && whole(row.v) && whole(row.seq) && finite(row.at);
  if (!head || row.v !== EVENT_VERSION) return null;
  const known = typeof row.kind === 'string' && Object.hasOwn(BODIES, row.kind);
  if (!known || !BODIES[row.kind as EventDraft['kind']](row)) return null;
  return row as unknown as RecordEvent;
}

type Row = Record<string, unknown>;

const PURPOSES: readonly unknown[] = ['lesson', 'before', 'after', 'practice'];
const PLACES: readonly unknown[] = ['school', 'home', 'elsewhere'];
const SURE: readonly unknown[] = ['sure', 'think', 'guess', null];
const REVIEWS: readonly unknown[] = [
  'answer', 'retract', 'evidence', 'comment', 'agreed', 'carried', 'action', 'closed',
];

const BODIES: Record<EventDraft['kind'], (row: Row) => boolean> = {
  started: (row) =>
    text(row.attempt) && PURPOSES.includes(row.purpose) && (row.quiz === null || text(row.quiz)) && texts(row.items),
  answered: (row) =>
    text(row.attempt) && text(row.quiz) && text(row.item) && row.answer !== undefined && typeof row.asked === 'string' &&
    finite(row.credit) && row.credit >= 0 && row.credit <= 1 && (row.shape === 'single' || row.shape === 'multi') &&
    whole(row.options) && whole(row.try) && row.try >= 1 && typeof row.hint === 'boolean' &&
    SURE.includes(row.confidence) && typeof row.feedback === 'boolean' && texts(row.picked) && texts(row.offers),
  skipped: (row) => text(row.attempt) && text(row.item),
  finished: (row) => text(row.attempt) && (row.quiz === null || text(row.quiz)),
  observed: (row) => text(row.skill) && PLACES.includes(row.place) && typeof row.help === 'boolean',
  read: (row) => text(row.lesson),
  review: (row) =>
    REVIEWS.includes(row.what) && text(row.review) && text(row.instrument) && typeof row.aspect === 'string' &&
    whole(row.rev) && typeof row.seat === 'string' && (row.seen === undefined || texts(row.seen)),
  withdrawn: (row) => text(row.event),
};

function isRecord(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function texts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function finite(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function whole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
