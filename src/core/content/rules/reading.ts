import { EASY_READ, LIMITS, AT_HOME_WORDS } from '../limits.ts';
import { STEP_PARTS } from '../ids.ts';
import { knownWords, passagesIn } from '../learner-text.ts';
import { measure, sentencesOf, wordsOf } from '../reading.ts';
import type { Problem } from '../problem.ts';
import { todosIn } from '../todo.ts';
import { at, flag, type World } from '../world.ts';

/** Words, sentences and grade of the learner text and of the easy version keep to the band's table. */
export function reading(world: World): Problem[] {
  return world.lessons.flatMap((lesson) => {
    const { band, words: explained } = lesson.value;
    const limits = LIMITS[band];
    const known = knownWords(lesson);
    const prose = STEP_PARTS.flatMap((part) =>
      passagesIn(lesson, part)
        .filter(({ kind }) => kind === 'prose')
        .map((passage) => ({ ...passage, part })),
    );
    const easy = passagesIn(lesson, 'EasyRead').filter(({ kind }) => kind === 'prose');
    if ([...prose, ...easy].some(({ text }) => todosIn(text) > 0)) return []; // figures of an unwritten lesson say nothing
    const whole = measure(
      prose.map(({ text }) => text),
      world.syllables,
      known,
    );
    const out: Problem[] = [];
    const say = (where: string, line: number | null, message: string, mend: string): void => {
      out.push(at(lesson.file, line, where, { rule: 'reading', message, mend }));
    };
    const [least, most] = limits.learnerWords;
    if (whole.words < least || whole.words > most) {
      say(
        'Start to Remember',
        null,
        `${whole.words} words; band ${band} has ${least} to ${most}.`,
        whole.words > most ? `Take out ${whole.words - most} words.` : `Add ${least - whole.words} words.`,
      );
    }
    if (whole.grade > limits.grade)
      say(
        'Start to Remember',
        null,
        `Reading grade ${whole.grade.toFixed(1)}; band ${band} has at most ${limits.grade}.`,
        'Shorter sentences, shorter words; explain a hard word in `words`.',
      );
    if (whole.mean > limits.sentenceMean)
      say(
        'Start to Remember',
        null,
        `Sentences have ${whole.mean.toFixed(1)} words on average; band ${band} has at most ${limits.sentenceMean}.`,
        'Cut the longest sentences in two.',
      );
    for (const { text, line, part } of [...prose, ...easy.map((passage) => ({ ...passage, part: 'EasyRead' }))]) {
      for (const sentence of sentencesOf(text)) {
        const count = wordsOf(sentence).length;
        if (count > limits.sentenceMax)
          out.push(
            at(lesson.file, line, part, {
              rule: 'sentence',
              message: `This sentence has ${count} words; band ${band} has at most ${limits.sentenceMax}: "${sentence}"`,
              mend: 'Cut it in two.',
            }),
          );
      }
    }
    const short = measure(
      easy.map(({ text }) => text),
      world.syllables,
      known,
    );
    const easyMost = Math.floor(EASY_READ.share * whole.words);
    if (short.words > easyMost)
      say(
        'EasyRead',
        easy[0]?.line ?? null,
        `${short.words} words; at most ${easyMost}, which is ${EASY_READ.share * 100} % of the lesson.`,
        'Keep the core: one idea a sentence.',
      );
    if (short.mean > EASY_READ.sentenceMean)
      say(
        'EasyRead',
        easy[0]?.line ?? null,
        `Sentences have ${short.mean.toFixed(1)} words on average; at most ${EASY_READ.sentenceMean}.`,
        'One idea a sentence.',
      );
    if (short.grade > limits.grade - EASY_READ.gradesBelow)
      say(
        'EasyRead',
        easy[0]?.line ?? null,
        `Reading grade ${short.grade.toFixed(1)}; at most ${limits.grade - EASY_READ.gradesBelow}, one below the lesson's.`,
        'Shorter sentences, shorter words.',
      );
    const home = wordsOf(
      passagesIn(lesson, 'AtHome')
        .filter(({ kind }) => kind === 'prose')
        .map(({ text }) => text)
        .join(' '),
    ).length;
    if (home > AT_HOME_WORDS)
      say('AtHome', null, `${home} words; at most ${AT_HOME_WORDS}.`, 'One thing to enjoy, one question.');
    if (explained.length > limits.newWords)
      out.push(
        flag(lesson, ['words'], {
          rule: 'reading',
          message: `${explained.length} new words; band ${band} has at most ${limits.newWords}.`,
          mend: 'Say the others in words that learners know.',
        }),
      );
    return out;
  });
}
