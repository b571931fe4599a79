import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ITEM_TYPES, type Item, type Json } from '../../src/items/registry.ts';

/** One example of an item, with answers and what marking must say of them. */
export interface Example {
  item: Item;
  answers: { name: string; answer: Json; credit: number; picked: string[]; whole: boolean }[];
}

/** Every example of every type, from the `examples.yaml` beside its code. */
export const examples: Example[] = ITEM_TYPES.flatMap((type) => {
  const file = new URL(`../../src/items/${type}/examples.yaml`, import.meta.url);
  return (parse(readFileSync(file, 'utf8')) as { examples: Example[] }).examples;
});
