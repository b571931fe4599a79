import type { HelpTile } from '../../core/content/help-tiles.ts';
import type { Wing } from './wing.ts';

/** A service of the support data that reaches across countries. */
export type ServiceId = 'take-it-down' | 'report-remove' | 'stopncii' | 'cybertipline' | 'findahelpline';

const PICTURES: Partial<Record<Wing, readonly ServiceId[]>> = {
  '9-11': ['take-it-down', 'report-remove'],
  '11-14': ['take-it-down', 'report-remove'],
  '14-16': ['take-it-down', 'report-remove'],
  '16-18': ['take-it-down', 'report-remove', 'stopncii'],
};
const THREATS: Partial<Record<Wing, readonly ServiceId[]>> = {
  '11-14': ['take-it-down', 'report-remove', 'cybertipline'],
  '14-16': ['take-it-down', 'report-remove', 'cybertipline'],
  '16-18': ['take-it-down', 'report-remove', 'stopncii', 'cybertipline'],
};

/** Services beyond a country's own that help with just this, for the ages they are for. */
export function servicesFor(wing: Wing, tile: HelpTile): readonly ServiceId[] {
  if (tile === 'picture') return PICTURES[wing] ?? [];
  return tile === 'asked' ? (THREATS[wing] ?? []) : [];
}

/** The services the grown-ups' page lists, Project Arachnid among them, which is theirs alone. */
export const FOR_GROWN_UPS = [
  'child-helpline-international',
  'take-it-down',
  'report-remove',
  'stopncii',
  'project-arachnid',
  'inhope',
  'iwf-portals',
  'cybertipline',
  'findahelpline',
  'befrienders',
] as const;
