/** What one page has already been given: sheets of other lights, and the faces of people who were named in it. */
import { LIGHT_NAMES, lightOfBand, lights } from '../../../styles/palette.ts';
import { lightSheet } from '../../../styles/sheets.ts';
import { lean } from '../../../styles/sheet-of.ts';
import type { LightName } from '../../../styles/palette.ts';
import type { PersonSpec } from './spec.ts';

interface Given {
  lights: Set<LightName>;
  looks: Map<string, string>;
}

const pages = new WeakMap<Request, Given>();

function givenTo(request: Request): Given {
  const known = pages.get(request);
  if (known) return known;
  const fresh: Given = { lights: new Set(), looks: new Map() };
  pages.set(request, fresh);
  return fresh;
}

/** The light a picture must name, or nothing when the page already stands in it. */
export function otherLight(light: string | undefined, band: string | undefined): LightName | undefined {
  const name = LIGHT_NAMES.find((known) => known === light);
  return name === undefined || (band !== undefined && lightOfBand(band) === name) ? undefined : name;
}

/** A `<style>` for an svg in another light than its page: once a page, else empty. */
export function lightStyle(request: Request, light: LightName | undefined): string {
  if (light === undefined || !(light in lights)) return '';
  const given = givenTo(request);
  if (given.lights.has(light)) return '';
  given.lights.add(light);
  return `<style>${lean(lightSheet(light))}</style>`;
}

/** Remembers how the people of a scene look, so that their messages can show their faces. */
export function introduce(request: Request, people: readonly PersonSpec[]): void {
  for (const { name, look } of people) if (name !== undefined) givenTo(request).looks.set(name, look);
}

/** The look of somebody the page has shown, or nothing. */
export const lookOf = (request: Request, name: string): string | undefined => givenTo(request).looks.get(name);
