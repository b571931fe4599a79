import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES, readRecordFile, writeRecordFile, type RecordFile } from '../../../src/core/evidence/record-file.ts';
import { upcast, type RecordEvent } from '../../../src/core/evidence/events.ts';

const NOW = Date.UTC(2026, 5, 15);
const records = new URL('../../records/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, records), 'utf8');
const good = textOf('v1-all-kinds.json');

const readGood = (text: string): RecordFile => {
  const file = readRecordFile(text, NOW);
  if ('kind' in file) throw new Error(`refused: ${JSON.stringify(file)}`);
  return file;
};

describe('a good file', () => {
  const kept = readdirSync(records).filter((name) => name.endsWith('.json'));
  test.each(kept)('%s is read whole', (name) => {
    const file = readGood(textOf(name));
    const written = JSON.parse(textOf(name)) as RecordFile;
    expect(file.events).toEqual(written.events);
    expect(file.learner).toEqual(written.learner);
    for (const event of file.events) expect(upcast(event)).toEqual(event);
  });

  test('holds an event of every kind', () => {
    const kinds = ['started', 'answered', 'skipped', 'finished', 'observed', 'read', 'review', 'withdrawn'];
    expect(new Set(readGood(good).events.map(({ kind }) => kind))).toEqual(new Set(kinds));
  });

  test('says nothing about the child but a random id and a picture', () => {
    expect(Object.keys(JSON.parse(good) as object).sort()).toEqual(['events', 'format', 'learner', 'saved', 'version']);
  });

  test('a mark of byte order and an event given twice do no harm', () => {
    const file = JSON.parse(good) as RecordFile;
    const doubled = { ...file, events: [...file.events, ...file.events] };
    expect(readGood(`\uFEFF${JSON.stringify(doubled)}`).events).toEqual(file.events);
  });

  test('unknown fields are left out', () => {
    const file = JSON.parse(good) as { events: object[]; [key: string]: unknown };
    const more = { ...file, name: 'Ada', events: file.events.map((event) => ({ ...event, html: '<b>', __proto__: { admin: true } })) };
    const read = readGood(JSON.stringify(more));
    expect(read).toEqual(readGood(good));
    expect(JSON.stringify(read)).not.toContain('<b>');
  });
});

describe('a file that is not right is refused, and says where', () => {
  test.each(readdirSync(new URL('refused/', records)))('%s', (name) => {
    const [told = ''] = name.split('--');
    const [kind, at] = told.split('@');
    const read = readRecordFile(textOf(`refused/${name}`), NOW);
    expect(read).toMatchObject(at === undefined ? { kind } : { kind, at });
  });

  test('enormous: by length before it is read, and by number of events', () => {
    expect(readRecordFile(' '.repeat(MAX_FILE_BYTES + 1), NOW)).toEqual({ kind: 'too-large' });
    const many = `{"format":"pathlight-record","version":1,"saved":1,"learner":{"id":"${'f'.repeat(24)}","picture":"fox"},"events":[${'0,'.repeat(500_000)}0]}`;
    expect(readRecordFile(many, NOW)).toEqual({ kind: 'too-large' });
  });

  test('nested as deep as a text can be', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(readRecordFile(deep, NOW)).toHaveProperty('kind');
    expect(readRecordFile(good.replace('"answer": "b"', `"answer": ${deep}`), NOW)).toHaveProperty('kind');
  });
});

describe('whatever the file', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9.-]{0,20}$/);
  const id = fc.stringMatching(/^[0-9a-f]{24}$/);
  const who = 'f'.repeat(24);
  const event = fc.record({
    id, v: fc.constant(1), seq: fc.nat(1e9), at: fc.integer({ min: NOW - 1e10, max: NOW }), device: id, who: fc.constant(who),
    kind: fc.constant('answered' as const), attempt: id, quiz: name, item: name, answer: fc.jsonValue({ maxDepth: 3 }), asked: name,
    credit: fc.double({ min: 0, max: 1, noNaN: true }), shape: fc.constantFrom('single' as const, 'multi' as const), options: fc.nat(9),
    try: fc.integer({ min: 1, max: 2 }), hint: fc.boolean(), confidence: fc.constantFrom('sure' as const, 'think' as const, 'guess' as const, null),
    feedback: fc.boolean(), picked: fc.array(name, { maxLength: 3 }), offers: fc.array(name, { maxLength: 3 }),
  });

  test('what is written is read back the same', () => {
    const list = fc.uniqueArray(event, { selector: (one) => one.id, maxLength: 20 });
    fc.assert(
      fc.property(list, (events) => {
        const plain = JSON.parse(JSON.stringify(events)) as RecordEvent[];
        fc.pre(!JSON.stringify(plain).includes('__proto__') && !/"(constructor|prototype)":/.test(JSON.stringify(plain)));
        expect(readGood(writeRecordFile({ id: who, picture: 'fox' }, plain, NOW)).events).toEqual(plain);
      }),
    );
  });

  test('any text gets an answer, never a throw', () => {
    const read = fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readRecordFile(text, NOW)).toHaveProperty('kind');
    });
    fc.assert(read, { numRuns: 500 });
  });

  test('any value in any place is refused or harmless: what comes out is always of our shape', () => {
    const file = JSON.parse(good) as { events: Record<string, unknown>[] };
    const places = file.events.flatMap((one, index) => Object.keys(one).map((field) => [index, field] as const));
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(-1, 1e300, '', '<b>', [], {})), ([index, field], value) => {
        const bent = { ...file, events: file.events.map((one, i) => (i === index ? { ...one, [field]: value } : one)) };
        const read = readRecordFile(JSON.stringify(bent), NOW);
        if ('kind' in read) return;
        for (const one of read.events) expect(upcast(one)).toEqual(one);
      }),
      { numRuns: 1000 },
    );
  });

  test('no byte that is flipped, lost or doubled gets anything foreign in', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.constantFrom('', '"', '}', '{', '0', '\\'), (at, put) => {
        const read = readRecordFile(good.slice(0, at) + put + good.slice(at + 1), NOW);
        if ('kind' in read) return;
        for (const one of read.events) expect(upcast(one)).toEqual(one);
        expect(({} as { admin?: unknown }).admin).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });
});
