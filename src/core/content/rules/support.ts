import type { Problem } from '../problem.ts';
import { flag, type World } from '../world.ts';

/** Every number and address names sources that stand in its file. */
export function support(world: World): Problem[] {
  return world.countries.flatMap((country) => {
    const ids = new Set(country.value.sources.map(({ id }) => id));
    const check = (from: readonly string[], ...path: (string | number)[]): Problem[] =>
      from.flatMap((id, index) =>
        ids.has(id)
          ? []
          : [
              flag(country, [...path, 'from', index], {
                rule: 'reference',
                message: `There is no source "${id}" in this file.`,
                mend: `Name one of: ${[...ids].join(', ')}; or add the source below.`,
              }),
            ],
      );
    const { emergency, law } = country.value;
    return [
      ...(emergency === null ? [] : check(emergency.from, 'emergency')),
      ...(['childHelplines', 'illegalImages', 'onlineSafety', 'policeOnline'] as const).flatMap((kind) =>
        country.value[kind].flatMap((entry, index) => check(entry.from, kind, index)),
      ),
      ...(law === undefined || ids.has(law.source)
        ? []
        : [
            flag(country, ['law', 'source'], {
              rule: 'reference',
              message: `There is no source "${law.source}" in this file.`,
              mend: `Name one of: ${[...ids].join(', ')}.`,
            }),
          ]),
    ];
  });
}
