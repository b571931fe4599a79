import type { Standing } from '../../core/evidence/standing.ts';
import type { LearningData, PathSkill } from './my-learning-data.ts';
import type { Phrases } from './phrases.ts';

/** Says moments as people do: "today", "3 days ago", "2 May"; days to come as "Tuesday, 9 June". */
export interface When {
  past: (at: number) => string;
  coming: (at: number) => string;
}

const DAY = 86_400_000;
const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** How moments are said in a language, seen from now (ms). */
export function when(lang: string, now: number): When {
  const ago = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  const date = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', year: 'numeric' });
  const day = new Intl.DateTimeFormat(lang, { weekday: 'long', day: 'numeric', month: 'long' });
  return {
    past: (at) => {
      const days = Math.round((midnight(Math.min(at, now)) - midnight(now)) / DAY);
      return days > -14 ? ago.format(days, 'day') : date.format(at);
    },
    coming: (at) => day.format(at),
  };
}

/** Why a skill stands as it does, in the learner's words. */
export function because(standing: Standing, data: LearningData, say: Phrases, time: When, now: number): string {
  const { estimate, asked, right, days, last, lacks } = standing;
  const numbers = { right, asked };
  const mixUp = (): string => {
    const says = data.mixUps[estimate.misconceptions[0] ?? '']?.says;
    return says === undefined ? say('learning.because.mixUpUnknown') : say('learning.because.mixUp', { says });
  };
  switch (estimate.state) {
    case 'not-met':
      return say('learning.because.not-met');
    case 'misconception':
      return mixUp();
    case 'unsure':
      return asked === 1 ? say('learning.because.one') : say('learning.because.unsure', numbers);
    case 'emerging':
      return say('learning.because.emerging', numbers);
    case 'secure':
      return say('learning.because.secure', { ...numbers, days: say.count('learning.days', days), when: time.past(last ?? now) });
    case 'fading':
      return say('learning.because.fading', { when: time.past(last ?? now) });
    case 'developing':
      if (lacks?.kind === 'mix-up') return mixUp();
      if (lacks?.kind === 'questions') return say.count('learning.because.questions', lacks.more, numbers);
      if (lacks?.kind !== 'time') return say('learning.because.steadiness', numbers);
      return lacks.from > now ? say('learning.because.later', { ...numbers, from: time.coming(lacks.from) }) : say('learning.because.again', numbers);
  }
}

/** The one next step of a skill: where it leads, its words, and whether it is worth a filled button. */
export interface NextStep {
  url: string;
  text: string;
  strong: boolean;
}

/** What to do next about a skill. */
export function nextStep(standing: Standing, skill: PathSkill, data: LearningData, say: Phrases, now: number): NextStep {
  const { estimate, lacks } = standing;
  const look = { url: skill.lesson, text: say('learning.next.look'), strong: false };
  const untangle = { url: data.mixUps[estimate.misconceptions[0] ?? '']?.url ?? skill.lesson, text: say('learning.next.untangle'), strong: true };
  const start =
    skill.minutes === null ? say('learning.next.read') : say('learning.next.start', { minutes: say.count('site.minutes', skill.minutes) });
  const quiz = (key: string): NextStep =>
    skill.quiz === null ? look : { url: skill.quiz, text: say.count(key, skill.questions), strong: true };
  switch (estimate.state) {
    case 'not-met':
      return { url: skill.lesson, text: start, strong: true };
    case 'misconception':
      return untangle;
    case 'fading':
      return quiz('learning.next.again');
    case 'secure':
      return look;
    case 'developing':
      if (lacks?.kind === 'mix-up') return untangle;
      // Too soon to show that it stays: nothing is asked of anybody today.
      return lacks?.kind === 'time' && lacks.from > now ? look : quiz('learning.next.goOn');
    default:
      return quiz('learning.next.goOn');
  }
}
