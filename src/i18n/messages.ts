import en from './en.json' with { type: 'json' };
import { languageOf } from './languages.ts';
import { fromTheRight, longer } from './pseudo.ts';

type Leaves<T, P extends string = ''> = { [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Leaves<T[K], `${P}${K}.`> }[keyof T & string];

/** Every interface message by section and name: `site.help`. */
export type MessageKey = Leaves<typeof en>;
/** Keys that have a form for one and a form for many. */
export type CountKey = MessageKey extends infer K ? (K extends `${infer Stem}.one` ? Stem : never) : never;
/** What a message's `{names}` stand for. */
export type Values = Readonly<Record<string, string | number>>;

export interface Translate {
  /** The message in this language, its `{names}` filled in. */
  (key: MessageKey, values?: Values): string;
  /** The message that fits a number, which is also its `{count}`. */
  count(key: CountKey, count: number, values?: Values): string;
  readonly lang: string;
}

const WRITTEN: Readonly<Record<string, unknown>> = { en };
const BENT: Readonly<Record<string, (text: string) => string>> = { 'en-XA': longer, 'ar-XB': fromTheRight };

function at(tree: unknown, key: string): string | undefined {
  let node: unknown = tree;
  for (const name of key.split('.')) node = typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[name] : undefined;
  return typeof node === 'string' ? node : undefined;
}

/** Fills `{names}`; a name without a value is an error of the caller, so it stays to be seen. */
const fill = (text: string, values: Values): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));

/** Bends text as a pseudo-language does; the text itself in every other language. */
export const bend = (lang: string, text: string): string => BENT[lang]?.(text) ?? text;

/**
 * The words of the interface in one language. For pages and components at build; a script in the browser
 * takes its words from its element's data attributes, so that no page ships the whole file.
 */
export function t(lang: string): Translate {
  const source = languageOf(lang).from ?? lang;
  const plural = new Intl.PluralRules(source);
  const say = (key: string, values: Values): string => {
    const text = at(WRITTEN[source], key) ?? at(en, key);
    if (text === undefined) throw new Error(`No message "${key}": add it to src/i18n/${source}.json.`);
    return fill(bend(lang, text), values);
  };
  const translate = (key: MessageKey, values: Values = {}): string => say(key, values);
  const count = (key: CountKey, number: number, values: Values = {}): string => {
    const form = plural.select(number);
    const known = at(WRITTEN[source], `${key}.${form}`) === undefined ? 'other' : form;
    return say(`${key}.${known}`, { ...values, count: number });
  };
  return Object.assign(translate, { count, lang });
}

/** All forms of a counted message in a language, by plural category, `{count}` left in place: for scripts that count in the browser. */
export function formsOf(lang: string, key: CountKey): Record<string, string> {
  const source = languageOf(lang).from ?? lang;
  const { pluralCategories } = new Intl.PluralRules(source).resolvedOptions();
  const text = (form: string): string | undefined => at(WRITTEN[source], `${key}.${form}`) ?? at(en, `${key}.${form}`);
  return Object.fromEntries(pluralCategories.flatMap((form) => (text(form) === undefined ? [] : [[form, bend(lang, text(form) ?? '')]])));
}
