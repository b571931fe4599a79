/** The words that the script of "My learning" says. */
import { LEVELS } from '../../core/evidence/estimate.ts';
import { phraseBook } from './phrase-book.ts';
import type { PhraseBook } from './phrases.ts';

const STATES = [...LEVELS, 'fading'] as const;
const LAMPS = ['lit', 'low', 'part', 'unlit'] as const;
const REASONS = ['not-met', 'secure', 'fading', 'mixUp', 'mixUpUnknown', 'later', 'again', 'steadiness', 'emerging', 'one', 'unsure'] as const;

/** Everything that `my-learning.ts` and its parts say, in a language. */
export function learningBook(lang: string): PhraseBook {
  return phraseBook(
    lang,
    [
      ...STATES.map((state) => `learning.state.${state}` as const),
      ...LAMPS.map((lamp) => `learning.lamp.${lamp}` as const),
      ...REASONS.map((reason) => `learning.because.${reason}` as const),
      'learning.story.lit', 'learning.story.unlit', 'learning.loading', 'learning.promised', 'learning.notPromised', 'learning.onPage',
      'learning.looking', 'learning.nobody', 'learning.nobodyYoung', 'learning.start', 'learning.startYoung', 'learning.begun', 'learning.otherLesson',
      'learning.next.start', 'learning.next.read', 'learning.next.untangle', 'learning.next.look', 'learning.done.half',
      'learning.error.blocked', 'learning.error.closed', 'learning.error.unknown', 'learning.news.newer-version-elsewhere', 'learning.news.close-other-tab',
    ],
    [
      'learning.lit', 'learning.litYoung', 'learning.low', 'learning.part', 'learning.days', 'learning.because.questions', 'learning.next.goOn',
      'learning.next.again', 'learning.done.finished', 'learning.done.halfSome', 'learning.done.attempts', 'site.minutes',
    ],
  );
}
