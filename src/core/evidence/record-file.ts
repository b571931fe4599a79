import { EVENT_VERSION, type RecordEvent } from './events.ts';

/** Name that a record file carries, so that another program's file is told from ours. */
export const RECORD_FORMAT = 'pathlight-record';
/** Shape of the file. A higher number is from a newer Pathlight and is refused whole. */
export const RECORD_FILE_VERSION = 1;
/** Larger files are refused before they are read: a whole childhood of answers is a few megabytes. */
export const MAX_FILE_BYTES = 40_000_000;
const MAX_EVENTS = 500_000;
const MAX_TEXT = 20_000;
/** No device counts this far; and numbers must go on after it. */
const MAX_SEQ = 1_000_000_000_000;
/** Years beyond which a date is no date of a learner's answer, ms since 1970. */
const EARLIEST = Date.UTC(2020, 0, 1);
const AHEAD_MS = 366 * 86_400_000;

/** One learner's record as a file holds it. */
export interface RecordFile {
  format: typeof RECORD_FORMAT;
  version: typeof RECORD_FILE_VERSION;
  /** ms, when it was saved. */
  saved: number;
  learner: { id: string; picture: string };
  events: RecordEvent[];
}

/** Why a file was refused. Nothing was changed. */
export type FileProblem =
  | { kind: 'too-large' }
  | { kind: 'not-json' }
  | { kind: 'foreign' }
  | { kind: 'newer'; version: number }
  | { kind: 'damaged'; at: string };

/** Writes a record to the text of a file. */
export function writeRecordFile(learner: RecordFile['learner'], events: RecordEvent[], saved: number): string {
  return JSON.stringify({ format: RECORD_FORMAT, version: RECORD_FILE_VERSION, saved, learner, events } satisfies RecordFile);
}

type Check = (value: unknown) => boolean;
const text: Check = (value) => typeof value === 'string' && value.length <= 200;
const someText: Check = (value) => text(value) && value !== '';
const id: Check = (value) => typeof value === 'string' && /^[0-9a-f]{24}$/.test(value);
const name: Check = (value) => typeof value === 'string' && /^[\w.:-]{1,120}$/.test(value);
const flag: Check = (value) => typeof value === 'boolean';
const count: Check = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const tried: Check = (value) => count(value) && (value as number) >= 1;
const share: Check = (value) => typeof value === 'number' && value >= 0 && value <= 1;
const names: Check = (value) => Array.isArray(value) && value.length <= 200 && value.every(name);
const oneOf = (...values: unknown[]): Check => (value) => values.includes(value);
const orNull = (check: Check): Check => (value) => value === null || check(value);
const optional = (check: Check): Check => (value) => value === undefined || check(value);
/** Plain data of bounded size and depth, without keys that could reach an object's prototype. */
const json = (depth = 6): Check => (value) => {
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return value.length <= MAX_TEXT;
  if (depth === 0 || typeof value !== 'object') return false;
  const keys = Object.keys(value);
  if (keys.length > 500 || keys.some((key) => key === '__proto__' || key === 'constructor' || key === 'prototype')) return false;
  return Object.values(value).every(json(depth - 1));
};

const seq: Check = (value) => count(value) && (value as number) <= MAX_SEQ;

const COMMON: Record<string, Check> = { id, v: oneOf(EVENT_VERSION), seq, at: count, device: id, who: id, kind: text };
const SHAPES: Record<string, Record<string, Check>> = {
  started: { attempt: id, purpose: oneOf('lesson', 'before', 'after', 'practice'), quiz: orNull(name), items: names },
  answered: {
    attempt: id, quiz: name, item: name, answer: json(), asked: text, credit: share, shape: oneOf('single', 'multi'), options: count, try: tried,
    hint: flag, confidence: oneOf('sure', 'think', 'guess', null), feedback: flag, picked: names, offers: names,
  },
  skipped: { attempt: id, item: name },
  finished: { attempt: id, quiz: orNull(name) },
  observed: { skill: name, place: oneOf('school', 'home', 'elsewhere'), help: flag },
  read: { lesson: name },
  review: {
    what: oneOf('answer', 'retract', 'evidence', 'comment', 'agreed', 'carried', 'action', 'closed'), review: someText, instrument: name, aspect: name,
    rev: count, seat: text, value: optional(json()), seen: optional(names),
  },
  withdrawn: { event: id },
};

/** One event of a file, with the fields it may have and no others; or the name of the field that is wrong. */
function readEvent(value: unknown, now: number): RecordEvent | string {
  if (!isObject(value)) return 'event';
  const shape = typeof value.kind === 'string' && Object.hasOwn(SHAPES, value.kind) ? SHAPES[value.kind] : undefined;
  if (shape === undefined) return 'kind';
  const event: Record<string, unknown> = {};
  for (const [field, check] of Object.entries({ ...COMMON, ...shape })) {
    const own = Object.hasOwn(value, field) ? value[field] : undefined;
    if (!check(own)) return field;
    if (own !== undefined) event[field] = own;
  }
  const at = event.at as number;
  if (at < EARLIEST || at > now + AHEAD_MS) return 'at';
  // Every field was checked against the shape of its kind just now.
  return event as unknown as RecordEvent;
}

/** All events of a file, each once; or what is wrong with the first wrong one. */
function readEvents(values: unknown[], who: string, now: number): RecordEvent[] | FileProblem {
  const events = new Map<string, RecordEvent>();
  for (const [index, value] of values.entries()) {
    if (isObject(value) && typeof value.v === 'number' && value.v > EVENT_VERSION) return { kind: 'newer', version: value.v };
    const event = readEvent(value, now);
    if (typeof event === 'string') return { kind: 'damaged', at: `events[${index}].${event}` };
    if (event.who !== who) return { kind: 'damaged', at: `events[${index}].who` };
    const twin = events.get(event.id);
    // One id, two events: one of them is not what the learner did.
    if (twin !== undefined && JSON.stringify(twin) !== JSON.stringify(event)) return { kind: 'damaged', at: `events[${index}].id` };
    events.set(event.id, event);
  }
  return [...events.values()];
}

/**
 * Reads a record file. One wrong field refuses the whole: half a record would look like a whole one.
 * Unknown fields are left out, so nothing unexpected reaches the store.
 * @param content the file's text
 * @param now ms, to tell impossible dates
 */
export function readRecordFile(content: string, now: number): RecordFile | FileProblem {
  if (content.length > MAX_FILE_BYTES) return { kind: 'too-large' };
  let file: unknown;
  try {
    // Some editors put a mark of byte order before what they save.
    file = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return { kind: 'not-json' };
  }
  if (!isObject(file) || own(file, 'format') !== RECORD_FORMAT) return { kind: 'foreign' };
  const version = own(file, 'version');
  if (typeof version === 'number' && version > RECORD_FILE_VERSION) return { kind: 'newer', version };
  if (version !== RECORD_FILE_VERSION) return { kind: 'damaged', at: 'version' };
  const saved = own(file, 'saved');
  if (!count(saved)) return { kind: 'damaged', at: 'saved' };
  const learner = readLearner(own(file, 'learner'));
  if (learner === null) return { kind: 'damaged', at: 'learner' };
  const given = own(file, 'events');
  if (!Array.isArray(given)) return { kind: 'damaged', at: 'events' };
  if (given.length > MAX_EVENTS) return { kind: 'too-large' };
  const events = readEvents(given, learner.id, now);
  return Array.isArray(events) ? { format: RECORD_FORMAT, version: RECORD_FILE_VERSION, saved: saved as number, learner, events } : events;
}

function readLearner(value: unknown): RecordFile['learner'] | null {
  if (!isObject(value)) return null;
  const who = own(value, 'id');
  const picture = own(value, 'picture');
  return id(who) && name(picture) ? { id: who as string, picture: picture as string } : null;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field that the file itself holds, not one that every object has. */
const own = (value: Record<string, unknown>, field: string): unknown => (Object.hasOwn(value, field) ? value[field] : undefined);
