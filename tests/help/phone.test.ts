import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it, describe } from 'vitest';
import { parse } from 'yaml';
import { callsIn } from '../../src/components/help/phone.ts';
import { countrySchema } from '../../src/core/content/schemas/support.ts';

const folder = fileURLToPath(new URL('../../curriculum/support/', import.meta.url));
const files = (await readdir(folder)).filter((name) => /^[a-z]{2}\.yaml$/.test(name)).sort();

/** Every text of the data that may hold a number to call, with where it stands. */
async function phones(): Promise<{ where: string; text: string }[]> {
  const found: { where: string; text: string }[] = [];
  for (const file of files) {
    const country = countrySchema.parse(parse(await readFile(folder + file, 'utf8')));
    const add = (where: string, text: string | undefined): void => {
      if (text !== undefined) found.push({ where: `${country.iso} ${where}`, text });
    };
    const { emergency } = country;
    for (const name of ['number', 'police', 'ambulance', 'fire'] as const) add(`emergency.${name}`, emergency?.[name]);
    for (const text of emergency?.also ?? []) add('emergency.also', text);
    for (const line of country.childHelplines) for (const text of [line.phone, ...(line.phoneAlso ?? [])]) add(line.name, text);
    for (const route of [...country.illegalImages, ...country.onlineSafety, ...country.policeOnline]) add(route.name, route.phone);
  }
  return found;
}

describe('numbers as the sources write them', () => {
  it.each([
    ['999 (police)', [['999', '999', 'police']]],
    ['112 or 911', [['112', '112', ''], ['911', '911', '']]],
    ['150, or 15', [['150', '150', ''], ['15', '15', '']]],
    ['190 (police); 192 (ambulance)', [['190', '190', 'police'], ['192', '192', 'ambulance']]],
    ['0800 1111', [['0800 1111', '08001111', '']]],
    ['1-800-668-6868', [['1-800-668-6868', '18006686868', '']]],
    ['1545, then 3', [['1545', '1545', 'then 3']]],
    ['+44 20 7946 0000', [['+44 20 7946 0000', '+442079460000', '']]],
    ['107 (Buenos Aires area)', [['107', '107', 'Buenos Aires area']]],
  ])('%s', (text, calls) => {
    expect(callsIn(text)?.map(({ number, tel, words }) => [number, tel, words])).toEqual(calls);
  });

  it.each(['Text CONNECT to 686868', 'sms (see bris.se)', '116 and 117', '116/117', '116 111 (day) or at night', '0800 CHILD', '112, 113'])('"%s" is of no known form and is never made a link', (text) => {
    expect(callsIn(text)).toBeNull();
  });

  it('makes exactly these links of all the data', async () => {
    const all = await phones();
    expect(all.length).toBeGreaterThan(400);
    expect(all.map(({ where, text }) => `${where}: ${text} = ${callsIn(text)?.map(({ tel, words }) => `tel:${tel}${words === '' ? '' : ` (${words})`}`).join(', ') ?? 'no link'}`).join('\n')).toMatchSnapshot();
  });

  it('never has a digit that its source does not have there, nor loses one', async () => {
    for (const { where, text } of await phones()) {
      const calls = callsIn(text) ?? [];
      for (const { number, tel } of calls) {
        expect(text, where).toContain(number);
        expect(tel.replace('+', ''), where).toBe(number.replace(/\D/g, ''));
      }
      const said = calls.map(({ number, words }) => number + words).join('');
      expect(said.replace(/\D/g, ''), where).toBe(text.replace(/\D/g, ''));
    }
  });
});
