import { BANDS, isOlderBand, partsOfSkill, STRANDS } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { flag, skillsById, skillUnread, type Placed, type World } from '../world.ts';
import { sentencesOf, wordsOf } from '../reading.ts';

/** Bands, strands, skills and crosswalk agree with one another. */
export function framework(world: World): Problem[] {
  return [...bandsAndStrands(world), ...skills(world), ...codes(world), ...cycles(world)];
}

/** "Did you mean" for a name that is not there. */
export const meant = (word: string, known: readonly string[], otherwise: string): string => {
  const near = nearest(word, known);
  return near === null ? otherwise : `Did you mean "${near}"?`;
};

function bandsAndStrands(world: World): Problem[] {
  const out: Problem[] = [];
  const whole = (what: string, file: string, found: readonly string[], wanted: readonly string[]): void => {
    if (found.length > 0 && found.join() !== wanted.join()) {
      out.push({
        file,
        line: 1,
        where: '',
        rule: 'reference',
        message: `The ${what} are ${found.join(', ')}.`,
        mend: `They must be, in this order: ${wanted.join(', ')}.`,
        severity: 'error',
      });
    }
  };
  whole(
    'bands',
    'curriculum/bands.yaml',
    world.bands.map(({ value }) => value.id),
    BANDS,
  );
  whole(
    'strands',
    'curriculum/strands.yaml',
    world.strands.map(({ value }) => value.id),
    STRANDS,
  );
  for (const band of world.bands) {
    const limits = LIMITS[band.value.id];
    const differs = (field: string, given: unknown, wanted: unknown): void => {
      if (JSON.stringify(given) !== JSON.stringify(wanted)) {
        out.push(
          flag(band, [field], {
            rule: 'limits',
            message: `This is ${JSON.stringify(given)}, and lessons are held to ${JSON.stringify(wanted)}.`,
            mend: 'Change both together: here and in src/core/content/limits.ts.',
          }),
        );
      }
    };
    differs('lessonMinutes', band.value.lessonMinutes, limits.classMinutes);
    differs('selfStudyMinutes', band.value.selfStudyMinutes, limits.aloneMinutes);
    differs('maxSentenceWords', band.value.maxSentenceWords, limits.sentenceMax);
  }
  return out;
}

function skills(world: World): Problem[] {
  const byId = skillsById(world);
  const ids = [...byId.keys()];
  const built = new Set(world.skills.flatMap(({ value }) => value.buildsOn));
  return world.skills.flatMap((skill) => {
    const { id, band, strand, buildsOn, short } = skill.value;
    const out: Problem[] = [];
    const fileStrand = (skill.data as { strand?: string }).strand;
    if (fileStrand !== strand) {
      out.push(
        flag(skill, ['id'], {
          rule: 'reference',
          message: `"${id}" stands in the file of the strand "${String(fileStrand)}".`,
          mend: `Move it to curriculum/skills/${strand}.yaml.`,
        }),
      );
    }
    for (const [index, other] of buildsOn.entries()) {
      const parts = partsOfSkill(other);
      if (!byId.has(other)) {
        if (!skillUnread(world, other))
          out.push(
            flag(skill, ['buildsOn', index], {
              rule: 'reference',
              message: `There is no skill "${other}".`,
              mend: meant(other, ids, 'Name a skill of curriculum/skills, or take it out.'),
            }),
          );
      } else if (parts !== null && !isOlderBand(band, parts.band)) {
        const own = parts.band === band;
        out.push(
          flag(skill, ['buildsOn', index], {
            rule: 'builds-on',
            message: `"${id}" builds on "${other}", which is of ${own ? 'its own' : 'an older'} band.`,
            mend: 'Build on skills of younger bands only: a learner meets them first.',
          }),
        );
      }
    }
    if (band !== BANDS[0] && buildsOn.length === 0) {
      out.push(
        flag(skill, ['buildsOn'], {
          rule: 'builds-on',
          message: `"${id}" builds on nothing.`,
          mend: 'Name at least one skill of a younger band that comes before it.',
        }),
      );
    }
    if (band !== BANDS.at(-1) && !built.has(id) && world.unread.size === 0) {
      out.push(
        flag(skill, ['id'], {
          rule: 'builds-on',
          warning: true,
          message: `No older skill builds on "${id}".`,
          mend: 'Name it in `buildsOn` of a skill of an older band.',
        }),
      );
    }
    for (const sentence of short === undefined ? [] : sentencesOf(short)) {
      const words = wordsOf(sentence).length;
      if (words > LIMITS[band].sentenceMax) {
        out.push(
          flag(skill, ['short'], {
            rule: 'short',
            message: `This sentence has ${words} words; in band ${band} it may have ${LIMITS[band].sentenceMax}: "${sentence}"`,
            mend: 'Say it shorter, or in two sentences.',
          }),
        );
      }
    }
    return out;
  });
}

function codes(world: World): Problem[] {
  const risks = Object.keys(world.risks?.value.risks ?? {});
  const known = (world.frameworks?.value.frameworks ?? []).flatMap(({ id, items }) =>
    items.map(({ code }) => `${id}:${code}`),
  );
  const check = (
    placed: Placed<{ readonly risks: readonly string[]; readonly crosswalk: readonly string[] }>,
  ): Problem[] => [
    ...placed.value.risks.flatMap((risk, index) =>
      risks.length === 0 || risks.includes(risk)
        ? []
        : [
            flag(placed, ['risks', index], {
              rule: 'reference',
              message: `There is no risk "${risk}".`,
              mend: meant(risk, risks, 'Name a risk of curriculum/risks.yaml.'),
            }),
          ],
    ),
    ...placed.value.crosswalk.flatMap((code, index) =>
      known.length === 0 || known.includes(code)
        ? []
        : [
            flag(placed, ['crosswalk', index], {
              rule: 'reference',
              message: `There is no code "${code}".`,
              mend: meant(code, known, 'Name a code of curriculum/frameworks.yaml.'),
            }),
          ],
    ),
  ];
  return [...world.skills, ...world.strands].flatMap((placed) => check(placed));
}

function cycles(world: World): Problem[] {
  const byId = skillsById(world);
  const state = new Map<string, 'open' | 'done'>();
  const out: Problem[] = [];
  const visit = (id: string, path: readonly string[]): void => {
    const skill = byId.get(id);
    if (skill === undefined || state.get(id) === 'done') return;
    if (state.get(id) === 'open') {
      const loop = [...path.slice(path.indexOf(id)), id];
      out.push(
        flag(skill, ['buildsOn'], {
          rule: 'builds-on',
          message: `These skills build on one another in a ring: ${loop.join(' → ')}.`,
          mend: 'Take out the step that goes back.',
        }),
      );
      return;
    }
    state.set(id, 'open');
    for (const other of skill.value.buildsOn) visit(other, [...path, id]);
    state.set(id, 'done');
  };
  for (const id of byId.keys()) visit(id, []);
  return out;
}
