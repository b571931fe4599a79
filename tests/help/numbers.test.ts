import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { BANDS } from '../../src/core/content/ids.ts';
import { numbersFor, type Line, type Numbers } from '../../src/components/help/numbers.ts';
import { FOR_GROWN_UPS, servicesFor } from '../../src/components/help/services.ts';
import { agesOf, isFor, mayRead, type Wing } from '../../src/components/help/wing.ts';
import { countrySchema, shownCountry } from '../../src/core/content/schemas/support.ts';

const WINGS: Wing[] = [...BANDS, 'grown'];
const folder = fileURLToPath(new URL('../../curriculum/support/', import.meta.url));
const files = (await readdir(folder)).filter((name) => /^[a-z]{2}\.yaml$/.test(name));
/** As the catalogue hands them on: only what may be shown. */
const countries = await Promise.all(files.map(async (file) => shownCountry(countrySchema.parse(parse(await readFile(folder + file, 'utf8'))))));
const of = (wing: Wing, iso: string): Numbers => {
  const found = numbersFor(wing, countries).find((country) => country.iso === iso);
  if (found === undefined) throw new Error(`${iso} is not shown to ${wing}`);
  return found;
};
const linesOf = ({ helplines, reports }: Numbers): Line[] => [...helplines, ...reports];

describe('numbers by country', () => {
  it('joins what is the same number, and keeps apart what is not', () => {
    const calls = (iso: string): string[] => of('14-16', iso).emergency?.calls.map(({ tel, services, words }) => [tel, ...services, words].filter((part) => part !== '').join(' ')) ?? [];
    expect(calls('GB')).toEqual(['999 police ambulance fire', '112']);
    expect(calls('BR')).toEqual(['190 police', '192 ambulance', '193 fire']);
    expect(calls('FR')).toEqual(['112', '17 police', '15 ambulance', '18 fire']);
    expect(calls('AR')).toEqual(['911', '107 ambulance Buenos Aires area', '100 fire']);
    expect(calls('AU')).toEqual(['000 police ambulance fire', '112 mobile']);
    expect(calls('PE')).toEqual(['105 police', '106 ambulance', '116 fire']);
  });

  it('says how each number was read', () => {
    expect(of('14-16', 'GB').helplines[0]).toMatchObject({ name: 'Childline', asOf: 2022, check: false, free: true, nameless: true, hours: '24 hours, every day (phone)' });
    expect(of('14-16', 'DE').helplines[0]).toMatchObject({ check: true, asOf: 2026 });
  });

  it('claims nothing that the data does not say', () => {
    for (const country of countries) {
      const shown = of('grown', country.iso);
      country.childHelplines.forEach((line, i) => {
        expect(shown.helplines[i]?.free).toBe(line.freeToCall);
        expect(shown.helplines[i]?.nameless).toBe(line.anonymous);
        expect(shown.helplines[i]?.hours).toBe(line.hours);
      });
    }
  });

  it.each(WINGS)('%s: nothing of low confidence, nothing without a number or an address', (wing) => {
    for (const country of numbersFor(wing, countries)) {
      const source = countries.find(({ iso }) => iso === country.iso);
      const low = [...(source?.childHelplines ?? [])].filter(({ confidence }) => confidence === 'low');
      expect(low).toEqual([]);
      for (const line of linesOf(country)) expect((line.calls?.length ?? 0) > 0 || line.web !== undefined || line.phone !== undefined, `${country.iso} ${line.name ?? ''}`).toBe(true);
    }
  });

  it.each(BANDS)('%s: meets no word that comes later', (band) => {
    for (const country of numbersFor(band, countries)) {
      for (const line of linesOf(country)) expect(mayRead(band, [line.name, line.use, line.note].join(' ')), `${country.iso} ${line.name ?? ''}`).toBe(true);
    }
  });

  it('keeps a number whose name comes later, under a plain name', () => {
    expect(of('7-9', 'ET').helplines[0]).toMatchObject({ name: null, use: undefined, phone: '7711' });
    expect(of('14-16', 'ET').helplines[0]?.name).toContain('7711');
    expect(of('7-9', 'US').helplines.map(({ name, phone }) => [name, phone])).toContainEqual([null, '988']);
  });

  it('places to report, and the law, come with the age that may use them', () => {
    for (const band of ['3-5', '5-7', '7-9', '9-11'] as const) expect(of(band, 'GB').reports).toEqual([]);
    expect(of('11-14', 'GB').reports.map(({ name }) => name)).toContain('CEOP Safety Centre (National Crime Agency)');
    for (const band of BANDS) expect(of(band, 'GB').law).toBeUndefined();
    expect(of('grown', 'GB').law).toContain('under 18');
  });

  it('a line is shown to the ages it is for', () => {
    expect(agesOf('under 18')).toEqual([0, 18]);
    expect(agesOf('18 and under')).toEqual([0, 19]);
    expect(agesOf('8 to 18')).toEqual([8, 19]);
    expect(agesOf('0-18')).toEqual([0, 19]);
    expect(agesOf('up to 21')).toEqual([0, 22]);
    expect(agesOf('all ages')).toBeNull();
    expect(isFor('5-7', '8 to 18')).toBe(false);
    expect(isFor('7-9', '8 to 18')).toBe(true);
    expect(isFor('14-16', 'primary school age')).toBe(false);
    expect(isFor('16-18', '18 and over')).toBe(false);
    expect(isFor('grown', 'primary school age')).toBe(true);
    expect(of('14-16', 'SG').helplines).toEqual([]);
    expect(of('7-9', 'SG').helplines).toHaveLength(1);
  });
});

describe('services that reach across countries', () => {
  it('StopNCII is for 16 to 18 and grown-ups, Project Arachnid for grown-ups alone', () => {
    for (const band of BANDS) {
      const all = (['picture', 'asked', 'met', 'body', 'saw'] as const).flatMap((tile) => servicesFor(band, tile));
      expect(all.includes('stopncii')).toBe(band === '16-18');
      expect(all.join()).not.toContain('arachnid');
    }
    expect(FOR_GROWN_UPS).toContain('project-arachnid');
    expect(FOR_GROWN_UPS).toContain('stopncii');
  });
  it('taking a picture down starts at 9, reporting threats at 11', () => {
    expect(servicesFor('7-9', 'picture')).toEqual([]);
    expect(servicesFor('9-11', 'picture')).toEqual(['take-it-down', 'report-remove']);
    expect(servicesFor('9-11', 'asked')).toEqual([]);
    expect(servicesFor('11-14', 'asked')).toContain('cybertipline');
  });
});
