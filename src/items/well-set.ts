import { typographic } from '../i18n/typography.ts';
import type { Item } from './registry.ts';

/** An item whose words have the quotes of a book. Ids hold no quotes, so they stay as they are. */
export function wellSet(lang: string, item: Item): Item {
  return JSON.parse(JSON.stringify(item), (_key, value: unknown) =>
    typeof value === 'string' ? typographic(lang, value) : value,
  ) as Item;
}
