import type { BandId } from '../core/content/ids.ts';
import { t, type Translate } from '../i18n/messages.ts';
import type { Verdict } from './marked.ts';
import type { ItemOf, ItemType } from './registry.ts';

/** What every item's View takes. */
export interface ViewProps<T extends ItemType> {
  item: ItemOf<T>;
  lang: string;
  band: BandId;
  /** Of the lesson; from 2 up nothing that a learner writes is stored. */
  sensitivity: 0 | 1 | 2 | 3;
}

/** True for the bands that hear rather than read: 3-5 and 5-7. */
export const isYoung = (band: BandId): boolean => band === '3-5' || band === '5-7';

/** Words that the Views share, in one language and for one band. */
export function viewWords(lang: string, band: BandId): {
  say: Translate;
  about: string;
  plain: (verdict: Verdict) => string;
  fits: (key: boolean) => string;
} {
  const say = t(lang);
  return {
    say,
    about: say(isYoung(band) ? 'quiz.aboutYoung' : 'quiz.about'),
    plain: (verdict) =>
      say(verdict === 'key' ? 'quiz.verdict.keyPlain' : verdict === 'fair' ? 'quiz.verdict.fairPlain' : 'quiz.verdict.otherPlain'),
    fits: (key) => say(key ? 'quiz.several.keyPlain' : 'quiz.several.otherPlain'),
  };
}
