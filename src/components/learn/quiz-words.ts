import type { BandId } from '../../core/content/ids.ts';
import { t, type MessageKey } from '../../i18n/messages.ts';
import { isYoung } from '../../items/view-props.ts';
import type { QuizData } from './quiz-data.ts';

/** The words that the quiz's script puts into the page, in one language and for one band. */
export function quizWords(lang: string, band: BandId): QuizData['words'] {
  const say = t(lang);
  const young = isYoung(band);
  /** A message whose `{names}` the script fills in. */
  const raw = (key: MessageKey, ...names: string[]): string =>
    say(key, Object.fromEntries(names.map((name) => [name, `{${name}}`])));
  return {
    verdict: {
      key: say(young ? 'quiz.verdict.keyYoung' : 'quiz.verdict.key'),
      fair: say(young ? 'quiz.verdict.fairYoung' : 'quiz.verdict.fair'),
      other: say(young ? 'quiz.verdict.otherYoung' : 'quiz.verdict.other'),
      better: say(young ? 'quiz.verdict.betterYoung' : 'quiz.verdict.better'),
    },
    several: { found: say('quiz.several.found'), missed: say('quiz.several.missed'), extra: say('quiz.several.extra') },
    order: { fits: say('quiz.order.fits'), belongs: raw('quiz.order.belongs', 'at') },
    group: { fits: say('quiz.group.fits'), belongs: raw('quiz.group.belongs', 'group') },
    match: { fits: say('quiz.match.fits') },
    outcome: { full: say('quiz.outcome.full'), most: say('quiz.outcome.most'), some: say('quiz.outcome.some') },
    count: raw('quiz.count', 'at', 'total'),
    again: raw('quiz.again', 'at', 'total'),
    resumeAt: raw('quiz.resume.text', 'at', 'total'),
    check: say(young ? 'quiz.checkYoung' : 'quiz.check'),
    checkMany: say(young ? 'quiz.checkManyYoung' : 'quiz.check'),
    decideGo: say('quiz.decideGo'),
    reflectGo: say('quiz.reflect.go'),
    next: say(young ? 'quiz.nextYoung' : 'quiz.next'),
    last: say(young ? 'quiz.nextYoung' : 'quiz.last'),
    sureLine: say('quiz.sureLine'),
    hintLess: raw('quiz.hintLess', 'text'),
    first: {
      one: say('quiz.first.one'),
      several: raw('quiz.first.several', 'count'),
      cards: say('quiz.first.cards'),
      rows: say('quiz.first.rows'),
      spot: say('quiz.first.spot'),
    },
    saving: say('quiz.saving'),
    saved: say('quiz.saved'),
    onPage: say('quiz.onPage'),
    full: say('quiz.full'),
    pageOnly: say('quiz.pageOnly'),
    looking: say('quiz.looking'),
    elsewhere: say('quiz.elsewhere'),
    closeOther: say('quiz.closeOther'),
    newer: say('quiz.newer'),
    summaryCount: raw('quiz.summary.count', 'right', 'total'),
    reviewOne: raw('quiz.review.text.one', 'count'),
    reviewOther: raw('quiz.review.text.other', 'count'),
  };
}
