import { describe, expect, it } from 'vitest';
import { tilesOf } from '../../src/core/content/help-tiles.ts';
import { BANDS, type BandId } from '../../src/core/content/ids.ts';
import { LIMITS } from '../../src/core/content/limits.ts';
import { mayRead } from '../../src/components/help/wing.ts';
import { helpWords, type BandWords } from '../../src/i18n/help.ts';

const words = helpWords('en');

/** The table of docs/guides/help.md: tile, and its words by the band from which they hold. */
const TABLE: Record<string, Partial<Record<BandId, string>>> = {
  unsafe: { '3-5': 'I am scared', '5-7': 'I do not feel safe, or someone is scaring me', '11-14': 'I am not safe right now' },
  mean: { '3-5': 'Somebody is unkind', '5-7': 'Someone is being mean to me', '11-14': 'Someone is being mean or leaving me out online', '14-16': 'Someone is harassing me' },
  saw: { '3-5': 'I saw something yucky', '5-7': 'I saw something that upset me' },
  asked: { '3-5': 'Someone wants me to keep a secret', '5-7': 'Someone asked me to keep a secret', '9-11': 'Someone is asking me for pictures, money or secrets', '11-14': 'Someone is asking me for pictures or money', '14-16': 'Someone is threatening me' },
  met: { '5-7': 'Someone I met on a screen', '9-11': 'Someone I met online worries me', '14-16': 'Someone I met online wants too much, or wants to meet' },
  picture: { '5-7': 'Someone has a picture of me', '11-14': 'Someone has or shared a picture of me', '14-16': 'A private picture of me is out, or may be' },
  body: { '3-5': 'Something about private parts', '9-11': 'Something about bodies or private parts', '14-16': 'Something sexual that I did not want or am not sure about' },
  account: { '5-7': 'I clicked on something', '9-11': 'Something is wrong with my game or account', '11-14': 'I clicked or my account is gone' },
  regret: { '3-5': 'I did something', '5-7': 'I did something I wish I had not' },
  friend: { '5-7': 'I am worried about a friend' },
  home: { '3-5': 'Something at home', '11-14': 'Something at home is not right' },
};
const tableWords = (tile: string, band: BandId): string | undefined => {
  const upTo = BANDS.slice(0, BANDS.indexOf(band) + 1);
  return upTo.map((each) => TABLE[tile]?.[each]).filter((text) => text !== undefined).at(-1);
};

/** All that a learner of the band reads on its help pages. */
function texts(own: BandWords): string[] {
  const out: string[] = [];
  const walk = (part: unknown): void => {
    if (typeof part === 'string') out.push(part);
    else if (typeof part === 'object' && part !== null) for (const child of Object.values(part)) walk(child);
  };
  walk(own);
  return out;
}
const sentences = (text: string): string[] => text.split(/(?<=[.?!:;”])\s+/).filter((sentence) => sentence !== '');
const count = (sentence: string): number => sentence.split(/\s+/).length;

describe('words of help', () => {
  it.each(BANDS)('%s: every tile has the words of the table and three steps', (band) => {
    const own = words.bands[band].tiles;
    expect(tilesOf(band)).toEqual(Object.keys(TABLE).filter((tile) => tableWords(tile, band) !== undefined));
    expect(Object.keys(own).sort()).toEqual([...tilesOf(band)].sort());
    for (const tile of tilesOf(band)) {
      expect(own[tile]?.name).toBe(tableWords(tile, band));
      expect(own[tile]?.steps, `${band} ${tile}`).toHaveLength(3);
      expect(words.tile(tile, band)).toBe(own[tile]?.name);
    }
  });

  it('opens every way with the same promise', () => expect(words.opening).toBe('You are not in trouble. It is not your fault. Someone can help.'));

  it.each(BANDS)('%s: no word of a band further on than the next', (band) => {
    for (const text of texts(words.bands[band])) expect(mayRead(band, text), text).toBe(true);
  });

  it.each(BANDS.filter((band) => band !== '3-5'))('%s: sentences as short as its lessons have them', (band) => {
    const long = texts(words.bands[band]).flatMap(sentences).filter((sentence) => count(sentence) > LIMITS[band].sentenceMax);
    expect(long).toEqual([]);
  });

  it('3-5: what is said to the child is short', () => {
    for (const tile of tilesOf('3-5')) for (const line of words.bands['3-5'].tiles[tile]?.say ?? []) for (const sentence of sentences(line)) expect(count(sentence), sentence).toBeLessThanOrEqual(11);
  });

  it.each(BANDS)('%s: says that it need not be a parent, and to keep telling', (band) => {
    const { home } = words.bands[band].tell;
    if (band !== '3-5') expect(home.join(' ')).toMatch(/(?:does not|need not) have to be (?:a parent|your mum or dad)/);
    expect(home.join(' ')).toContain('Keep telling until someone does.');
    expect(texts(words.bands[band]).join(' ')).not.toMatch(/tell your (?:parents|mum|dad|mother|father)\b(?! or)/i);
  });

  it('says nothing that blames, frightens or promises', () => {
    const all = BANDS.flatMap((band) => texts(words.bands[band])).join('\n');
    expect(all).not.toMatch(/why did you|for ever|forever|stays online|should have|we promise|guarantee|!/i);
  });
});
