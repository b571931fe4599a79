import { STEP_PARTS } from '../ids.ts';
import { LIMITS, PRACTISE_SHARE, PREPARE_MINUTES } from '../limits.ts';
import type { Problem } from '../problem.ts';
import { flag, type World } from '../world.ts';

/** Minutes fit the band; steps fit the minutes and keep the order; enough of them is practice. */
export function minutes(world: World): Problem[] {
  return world.lessons.flatMap((lesson) => {
    const { band, minutes: given, steps, prepare } = lesson.value;
    const {
      classMinutes: [least, most],
      aloneMinutes,
    } = LIMITS[band];
    const out: Problem[] = [];
    if (given.class < least || given.class > most) {
      out.push(
        flag(lesson, ['minutes', 'class'], {
          rule: 'minutes',
          message: `${given.class} minutes; a class lesson of band ${band} takes ${least} to ${most}.`,
          mend: 'Shorten or lengthen the steps; split the lesson if it holds two ideas.',
        }),
      );
    }
    if (aloneMinutes === null ? given.alone !== null : given.alone === null || given.alone > aloneMinutes) {
      out.push(
        flag(lesson, ['minutes', 'alone'], {
          rule: 'minutes',
          message:
            aloneMinutes === null
              ? `Nobody learns alone in band ${band}.`
              : `Alone it may take at most ${aloneMinutes} minutes in band ${band}; it says ${given.alone ?? 'null'}.`,
          mend: aloneMinutes === null ? 'Write alone: null.' : `Write a number up to ${aloneMinutes}.`,
        }),
      );
    }
    const sum = steps.reduce((total, step) => total + step.minutes, 0);
    if (sum > given.class) {
      out.push(
        flag(lesson, ['steps'], {
          rule: 'minutes',
          message: `The steps take ${sum} minutes, and the lesson has ${given.class}.`,
          mend: 'Shorten steps until they fit.',
        }),
      );
    } else if (sum < given.class - 2) {
      out.push(
        flag(lesson, ['steps'], {
          rule: 'minutes',
          warning: true,
          message: `The steps take ${sum} of ${given.class} minutes.`,
          mend: 'Say what happens in the rest, or shorten the lesson.',
        }),
      );
    }
    const practise = steps.filter(({ part }) => part === 'Practise').reduce((total, step) => total + step.minutes, 0);
    if (practise < PRACTISE_SHARE * sum) {
      out.push(
        flag(lesson, ['steps'], {
          rule: 'practise',
          message: `Practise takes ${practise} of ${sum} minutes.`,
          mend: `Give it at least ${Math.ceil(PRACTISE_SHARE * sum)}: a skill is learned by doing it.`,
        }),
      );
    }
    if (steps.map(({ part }) => part).join() !== STEP_PARTS.join()) {
      out.push(
        flag(lesson, ['steps'], {
          rule: 'minutes',
          message: `The steps are ${steps.map(({ part }) => part).join(', ')}.`,
          mend: `Give minutes to each part once, in this order: ${STEP_PARTS.join(', ')}.`,
        }),
      );
    }
    if (prepare > PREPARE_MINUTES) {
      out.push(
        flag(lesson, ['prepare'], {
          rule: 'minutes',
          message: `Preparing takes ${prepare} minutes.`,
          mend: `A lesson is ready in ${PREPARE_MINUTES} minutes at most: fewer sheets, less cutting.`,
        }),
      );
    }
    return out;
  });
}
