/** What of a picture cannot be drawn. The gate says the same with file and line; this guards whoever draws past it. */
import { isWorn, readThing } from '../../../core/content/things.ts';
import { FEELINGS, LIGHTS, PLACES, SPOTS, isLookWord, isPose } from '../../../core/content/vocabulary.ts';
import type { SceneSpec } from './spec.ts';

const among = (list: readonly string[], word: string | undefined): boolean => word === undefined || list.includes(word);
const words = (text: string | undefined): string[] => (text ?? '').split(/\s+/).filter(Boolean);

/** One sentence for each word that no picture knows; empty when all of it can be drawn. */
export function problemsOfPicture(spec: Omit<SceneSpec, 'alt'>): string[] {
  const out: string[] = [];
  const check = (fine: boolean, field: string, word: string): void => {
    if (!fine) out.push(`${field}: "${word}" cannot be drawn.`);
  };
  check(among(PLACES, spec.place), 'place', spec.place ?? '');
  check(among(LIGHTS, spec.light), 'light', spec.light ?? '');
  for (const person of spec.people ?? []) {
    for (const word of words(person.look)) check(isLookWord(word), 'look', word);
    if (person.pose !== undefined) check(isPose(person.pose), 'pose', person.pose);
    check(among(FEELINGS, person.feel), 'feel', person.feel ?? '');
    check(among(SPOTS, person.at), 'at', person.at ?? '');
    for (const word of words(person.holds)) check(readThing(word) !== null, 'holds', word);
    for (const word of words(person.wears)) check(isWorn(word), 'wears', word);
  }
  for (const thing of spec.things ?? []) {
    check(readThing(thing.name) !== null, 'thing', thing.name);
    check(among(FEELINGS, thing.feel), 'feel', thing.feel ?? '');
    check(among(SPOTS, thing.at), 'at', thing.at ?? '');
    for (const word of words(thing.wears)) check(readThing(word) !== null, 'wears', word);
  }
  return out;
}
