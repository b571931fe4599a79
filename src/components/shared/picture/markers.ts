/**
 * How parts of a picture reach the whole: Person, Thing, Message and Step each leave their data in the HTML of their
 * slot as a `<template data-part>`, and Scene, Screen and Diagram take it out again. Nothing of it reaches a page.
 */
import type { PersonSpec, ThingSpec } from './spec.ts';

export interface MessagePart {
  from: string;
  when?: string | undefined;
  /** The words, as HTML made by the build. */
  html: string;
}

export interface StepPart {
  label: string;
  value?: string | undefined;
}

interface Parts {
  person: PersonSpec;
  thing: ThingSpec;
  message: MessagePart;
  step: StepPart;
}

const MARK = /<template data-part="(person|thing|message|step)" data-is="([^"]*)"><\/template>/g;

/** The mark that stands for a part until its whole collects it. */
export const mark = <K extends keyof Parts>(kind: K, part: Parts[K]): string =>
  `<template data-part="${kind}" data-is="${encodeURIComponent(JSON.stringify(part))}"></template>`;

export interface Collected {
  people: PersonSpec[];
  things: ThingSpec[];
  messages: MessagePart[];
  steps: StepPart[];
  /** What else stood there. */
  rest: string;
}

/** Takes the parts out of a slot's HTML, in the order in which they were written. */
export function collect(html: string): Collected {
  const found: Collected = { people: [], things: [], messages: [], steps: [], rest: '' };
  found.rest = html.replace(MARK, (_, kind: keyof Parts, data: string) => {
    const part: unknown = JSON.parse(decodeURIComponent(data));
    if (kind === 'person') found.people.push(part as PersonSpec);
    else if (kind === 'thing') found.things.push(part as ThingSpec);
    else if (kind === 'message') found.messages.push(part as MessagePart);
    else found.steps.push(part as StepPart);
    return '';
  }).trim();
  return found;
}
