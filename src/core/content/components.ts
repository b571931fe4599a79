/** What a component of a lesson may carry and hold. */
export interface ComponentRule {
  readonly needs: readonly string[];
  readonly may: readonly string[];
  /** Components it may hold; `any` for every one and text. */
  readonly holds: readonly string[] | 'any' | 'text';
  /** Components it must stand in; empty for any place. */
  readonly inside: readonly string[];
}

const rule = (
  needs: string,
  may: string,
  holds: ComponentRule['holds'],
  inside: readonly string[] = [],
): ComponentRule => ({
  needs: needs.split(' ').filter(Boolean),
  may: may.split(' ').filter(Boolean),
  holds,
  inside,
});

/** Every component a lesson may use, beside its parts. */
export const COMPONENTS: Readonly<Record<string, ComponentRule>> = {
  Help: rule('topic', 'short', []),
  NotYourFault: rule('', '', []),
  LawNote: rule('', '', []),
  IfAChildTellsYou: rule('', '', [], ['Teacher']),
  Scene: rule('place', 'light alt decorative', ['Person', 'Thing', 'Screen']),
  Person: rule('look', 'name feel pose holds wears at', [], ['Scene', 'Screen']),
  Thing: rule('name', 'at label wears feel', [], ['Scene', 'Screen']),
  Screen: rule('kind', 'with button', ['Message', 'Person', 'Thing']),
  Message: rule('from', 'when', 'text', ['Screen']),
  Comic: rule('', '', ['Panel']),
  Panel: rule('', '', 'any', ['Comic']),
  Say: rule('who', '', 'text'),
  Cards: rule('id', '', ['Card']),
  Card: rule('id', '', 'any', ['Cards']),
  Reveal: rule('id label', '', 'any'),
  Diagram: rule('kind alt', 'unit', ['Step']),
  Step: rule('label', 'value', [], ['Diagram']),
  Myth: rule('says', '', 'any'),
};

/** Headings of the teacher's part, in order. */
export const TEACHER_HEADINGS = [
  'Before',
  'Steps',
  'Listen for',
  'No devices',
  'If a child tells you',
  'Easier and further',
  'Access',
] as const;
