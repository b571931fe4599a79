import type { Evidence } from './estimate.ts';
import type { RecordEvent } from './events.ts';

/**
 * Everything a record says about skills, sorted by skill: answers (reflections left out), and what an adult saw
 * (`seen:<place>`, credit 0.5 with help, 1 alone). Withdrawn events are gone.
 *
 * @param events the events of one learner, in any order
 * @param skillOf the skill of an item, or `undefined` for an item this edition no longer holds
 */
export function evidenceOf(
  events: readonly RecordEvent[],
  skillOf: (item: string) => string | undefined,
): Map<string, Evidence[]> {
  const withdrawn = new Set(events.flatMap((event) => (event.kind === 'withdrawn' ? [event.event] : [])));
  const bySkill = new Map<string, Evidence[]>();
  const add = (skill: string, evidence: Evidence): void => {
    const list = bySkill.get(skill);
    if (list) list.push(evidence);
    else bySkill.set(skill, [evidence]);
  };
  for (const event of events) {
    if (withdrawn.has(event.id)) continue;
    if (event.kind === 'answered' && event.options > 0) {
      const skill = skillOf(event.item);
      if (skill === undefined) continue;
      const { id, item, at, shape, options, credit, confidence, hint, feedback, picked, offers } = event;
      add(skill, {
        id, item, at, kind: shape, options, credit, confidence, hint, try: event.try, feedback, picked, offers,
      });
    }
    if (event.kind === 'observed')
      add(event.skill, {
        id: event.id,
        item: `seen:${event.place}`,
        at: event.at,
        kind: 'multi',
        options: 0,
        credit: event.help ? 0.5 : 1,
        confidence: null,
        hint: false,
        try: 1,
        feedback: true,
        picked: [],
        offers: [],
      });
  }
  return bySkill;
}
