import type { SupportCountry } from '../../core/content/schemas/support.ts';
import { isOlderBand } from '../../core/content/ids.ts';
import { callsIn, type Call } from './phone.ts';
import { isFor, mayRead, type Wing } from './wing.ts';

/** The services an emergency number may be for, as the data names them. */
const SERVICES = ['police', 'ambulance', 'fire'] as const;
export type Service = (typeof SERVICES)[number];

/** A number with everything it is for; `tel` is empty where the text must be shown as it stands, without a link. */
export interface EmergencyCall extends Call {
  readonly services: readonly Service[];
}

/** What is known about how an entry was read. */
export interface Reading {
  /** The year of the page it was read from; null if the page shows none. */
  readonly asOf: number | null;
  /** True if a person should check that it works before relying on it. */
  readonly check: boolean;
}

export interface Emergency extends Reading {
  readonly calls: readonly EmergencyCall[];
  /** For those who cannot call, as the source words it. */
  readonly text?: string | undefined;
  readonly note?: string | undefined;
}

/** A helpline or a place to report to, with only what its page says. */
export interface Line extends Reading {
  /** Null where the name itself uses a word that this wing does not meet yet. */
  readonly name: string | null;
  readonly use?: string | undefined;
  /** Null where the data writes the number in a way that must not be made a link; then `phone` is shown as it is. */
  readonly calls: readonly Call[] | null;
  readonly phone?: string | undefined;
  readonly text?: string | undefined;
  readonly whatsapp?: string | undefined;
  readonly email?: string | undefined;
  readonly web?: string | undefined;
  readonly hours?: string | undefined;
  readonly ages?: string | undefined;
  readonly free?: boolean | undefined;
  readonly nameless?: boolean | undefined;
  readonly confidential?: boolean | undefined;
  readonly note?: string | undefined;
}

/** All that one wing is shown of one country. */
export interface Numbers {
  readonly iso: string;
  readonly name: string;
  /** The country's names in its own languages, where they differ. */
  readonly ownNames: readonly (readonly [lang: string, name: string])[];
  readonly emergency: Emergency | null;
  readonly helplines: readonly Line[];
  readonly reports: readonly Line[];
  readonly law?: string | undefined;
}

type Helpline = SupportCountry['childHelplines'][number];
type Route = SupportCountry['onlineSafety'][number];
interface Read {
  readonly asOf?: number | null | undefined;
  readonly confidence: 'high' | 'medium' | 'low';
}

const reading = ({ asOf, confidence }: Read): Reading => ({ asOf: asOf ?? null, check: confidence === 'medium' });

/** Numbers that are the same are one, with all they are for; in the order of the data. */
function emergencyOf(country: SupportCountry, wing: Wing): Emergency | null {
  const given = country.emergency;
  if (given === null) return null;
  const calls = new Map<string, { number: string; tel: string; words: string; services: Service[] }>();
  const add = (text: string, service: Service | null): void => {
    for (const { number, tel, words } of callsIn(text) ?? [{ number: text, tel: '', words: '' }]) {
      const key = tel === '' ? number : tel;
      const known = calls.get(key) ?? { number, tel, words: '', services: [] };
      calls.set(key, known);
      const named = SERVICES.find((name) => name === words) ?? service;
      if (named !== null && !known.services.includes(named)) known.services.push(named);
      if (!SERVICES.some((name) => name === words)) known.words ||= words;
    }
  };
  add(given.number, null);
  for (const service of SERVICES) if (given[service] !== undefined) add(given[service], service);
  for (const other of given.also ?? []) add(other, null);
  if (calls.size === 0) return null;
  return { calls: [...calls.values()], text: given.text, note: given.note !== undefined && mayRead(wing, given.note) ? given.note : undefined, ...reading(given) };
}

/** A note without the sentence that the missing hours say already. */
const noteOf = ({ note, hours }: Helpline): string | undefined => (hours === undefined ? note?.replace(/^Hours (?:were )?not (?:confirmed|stated)\.\s*/, '') : note) || undefined;

function helplineOf(line: Helpline, wing: Wing): Line {
  const read = (text: string | undefined): string | undefined => (text !== undefined && mayRead(wing, text) ? text : undefined);
  const also = (line.phoneAlso ?? []).map(callsIn);
  const first = callsIn(line.phone);
  return {
    name: read(line.name) ?? null,
    use: read(line.use),
    calls: first === null || also.includes(null) ? null : [first, ...also].flatMap((calls) => calls ?? []),
    phone: [line.phone, ...(line.phoneAlso ?? [])].join('; '),
    text: line.text,
    whatsapp: line.whatsapp,
    email: line.email,
    web: line.chat ?? line.website,
    hours: line.hours,
    ages: line.ages,
    free: line.freeToCall,
    nameless: line.anonymous,
    confidential: line.confidential,
    note: read(noteOf(line)),
    ...reading(line),
  };
}

const routeOf = (route: Route): Line => ({
  name: route.name,
  use: route.use,
  calls: route.phone === undefined ? [] : callsIn(route.phone),
  phone: route.phone,
  web: route.chat ?? route.url,
  hours: route.hours,
  free: route.freeToCall,
  ...reading(route),
});

/** Places to report to are for those who may act alone, from 11 up; younger children go through a person. */
function reportsOf(country: SupportCountry, wing: Wing): Line[] {
  if (wing !== 'grown' && !isOlderBand(wing, '9-11')) return [];
  return [...country.onlineSafety, ...country.policeOnline, ...country.illegalImages]
    .filter(({ name, use }) => mayRead(wing, `${name} ${use}`))
    .map(routeOf);
}

/** What a wing is shown of each country, by name; nothing of low confidence ever arrives here. */
export function numbersFor(wing: Wing, countries: readonly SupportCountry[]): Numbers[] {
  return countries
    .map((country) => ({
      iso: country.iso,
      name: country.name,
      ownNames: Object.entries(country.ownNames).filter(([, name]) => name !== country.name),
      emergency: emergencyOf(country, wing),
      helplines: country.childHelplines.filter(({ ages }) => isFor(wing, ages)).map((line) => helplineOf(line, wing)),
      reports: reportsOf(country, wing),
      law: wing === 'grown' ? country.law?.imagesUnder18 : undefined,
    }))
    .filter(({ emergency, helplines, reports }) => emergency !== null || helplines.length + reports.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
