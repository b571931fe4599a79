/** Gathers, at build, the words that a script in the page needs. */
import { formsOf, t, type CountKey, type MessageKey } from '../../i18n/messages.ts';
import type { PhraseBook } from './phrases.ts';

/** The book of these messages: `said` as they are, `counted` with all their forms. */
export function phraseBook(lang: string, said: readonly MessageKey[], counted: readonly CountKey[] = []): PhraseBook {
  const say = t(lang);
  const plain = said.map((key) => [key, say(key)] as const);
  const forms = counted.map((key) => [key, formsOf(lang, key)] as const);
  return { ...Object.fromEntries<string>(plain), ...Object.fromEntries<Record<string, string>>(forms) };
}

/** JSON for a `<script type="application/json">`: nothing in it can close the element. */
export const inPage = (data: unknown): string => JSON.stringify(data).replace(/</g, '\\u003c');
