/** Words that a script in the page needs: plain messages, and counted ones by plural form. Made by `phrasesOf`, at build. */
export type PhraseBook = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** What `{names}` stand for. */
type Values = Readonly<Record<string, string | number>>;

export interface Phrases {
  /** The message, its `{names}` filled in. */
  (key: string, values?: Values): string;
  /** The form of the message that fits a number, which is also its `{count}`. */
  count(key: string, count: number, values?: Values): string;
}

const fill = (text: string, values: Values): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));

/** Reads a page's words. A key that the page did not bring gives itself, so that it is seen. */
export function phrases(book: PhraseBook, lang: string): Phrases {
  const plural = new Intl.PluralRules(lang);
  const say = (key: string, values: Values = {}): string => {
    const text = book[key];
    return fill(typeof text === 'string' ? text : key, values);
  };
  const count = (key: string, number: number, values: Values = {}): string => {
    const forms = book[key];
    if (typeof forms !== 'object') return key;
    return fill(forms[plural.select(number)] ?? forms.other ?? key, { ...values, count: number });
  };
  return Object.assign(say, { count });
}
