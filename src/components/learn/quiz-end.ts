import { missed, type QuizContext } from '../../core/quiz/quiz-context.ts';
import { fill } from '../../items/paint.ts';
import type { QuizData } from './quiz-data.ts';

/** Fills the offer to look at some questions again. */
export function showReview(root: HTMLElement, data: QuizData, context: QuizContext): void {
  const count = missed(context).length;
  text(root, '[data-review-text]', fill(count === 1 ? data.words.reviewOne : data.words.reviewOther, { count }));
}

/** Fills the last screen: what went well, one mix-up with its mend, and the count only behind a disclosure. */
export function showSummary(root: HTMLElement, data: QuizData, context: QuizContext): void {
  const marked = context.items.flatMap((id) => {
    const given = context.given[id];
    const skill = data.items.find((item) => item.marking.id === id)?.skill;
    return given && skill !== undefined && !given.unmarked ? [{ given, skill }] : [];
  });
  for (const line of root.querySelectorAll<HTMLElement>('[data-skill]')) {
    const mine = marked.filter(({ skill }) => skill === line.dataset.skill);
    const mean = mine.reduce((sum, { given }) => sum + given.credit, 0) / Math.max(1, mine.length);
    line.hidden = mine.length === 0 || (line.dataset.when === 'can') !== mean >= DOES_IT;
  }
  for (const block of root.querySelectorAll<HTMLElement>('[data-skills]'))
    block.hidden = !block.querySelector('[data-skill]:not([hidden])');
  const picked = marked.flatMap(({ given }) => given.picked);
  const often = (id: string): number => picked.filter((one) => one === id).length;
  const commonest = [...new Set(picked)].sort((a, b) => often(b) - often(a))[0];
  for (const block of root.querySelectorAll<HTMLElement>('[data-mixup]'))
    block.hidden = block.dataset.mixup !== commonest;
  const right = marked.filter(({ given }) => given.firstCredit === 1).length;
  text(root, '[data-summary-count]', fill(data.words.summaryCount, { right, total: marked.length }));
}

/** Mean credit from which the last screen says "you can do this now". It sorts words of one sitting, no more. */
const DOES_IT = 0.7;

function text(root: HTMLElement, selector: string, words: string): void {
  const element = root.querySelector(selector);
  if (element) element.textContent = words;
}
