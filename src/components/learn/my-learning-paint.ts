import type { RecordEvent } from '../../core/evidence/events.ts';
import { doneOf, finishedQuizzes, type Done } from '../../core/evidence/sittings.ts';
import { standings, type Lamp, type Standing } from '../../core/evidence/standing.ts';
import { because, nextStep, when, type When } from './my-learning-why.ts';
import type { LearningData, PathSkill } from './my-learning-data.ts';
import type { Phrases } from './phrases.ts';

/** Shows a learner's events on the page. All text goes in as text. Gives the summary of the path. */
export function paint(root: HTMLElement, data: LearningData, say: Phrases, events: readonly RecordEvent[], now: number): string {
  const done = doneOf(events);
  paintDone(root, data, say, done, when(data.lang, now));
  return data.young ? paintStories(root, say, events) : paintPath(root, data, say, events, now);
}

function paintStories(root: HTMLElement, say: Phrases, events: readonly RecordEvent[]): string {
  const finished = finishedQuizzes(events);
  let lit = 0;
  for (const story of root.querySelectorAll<HTMLElement>('[data-quiz]')) {
    const isLit = finished.has(story.dataset.quiz ?? '');
    if (isLit) lit += 1;
    story.dataset.lamp = isLit ? 'lit' : 'unlit';
    write(story, '[data-state]', say(isLit ? 'learning.story.lit' : 'learning.story.unlit'));
  }
  return lit === 0 ? say('learning.startYoung') : say.count('learning.litYoung', lit);
}

function paintPath(root: HTMLElement, data: LearningData, say: Phrases, events: readonly RecordEvent[], now: number): string {
  const found = standings(events, {
    skills: data.skills.map(({ id }) => id),
    skillOf: (item) => data.items[item],
    now,
    dayOf: (at) => new Date(at).toDateString(),
  });
  const time = when(data.lang, now);
  const steps = new Map([...root.querySelectorAll<HTMLElement>('[data-skill]')].map((step) => [step.dataset.skill, step]));
  for (const [index, standing] of found.entries()) {
    const step = steps.get(standing.skill);
    const skill = data.skills[index];
    if (step !== undefined && skill !== undefined) paintStep(step, standing, skill, data, say, time, now);
  }
  return summary(found, say);
}

function paintStep(step: HTMLElement, standing: Standing, skill: PathSkill, data: LearningData, say: Phrases, time: When, now: number): void {
  const { state } = standing.estimate;
  step.dataset.lamp = standing.lamp;
  step.dataset.stands = state;
  write(step, '[data-state]', `${say(`learning.state.${state}`)}. ${say(`learning.lamp.${standing.lamp}`)}`);
  write(step, '[data-why]', because(standing, data, say, time, now));
  const link = step.querySelector<HTMLAnchorElement>('[data-next]');
  if (link === null) return;
  const next = nextStep(standing, skill, data, say, now);
  link.href = next.url;
  link.textContent = next.text;
  link.classList.toggle('btn', next.strong);
}

function summary(found: readonly Standing[], say: Phrases): string {
  const number = (lamp: Lamp): number => found.filter((one) => one.lamp === lamp).length;
  const [lit, low, part] = [number('lit'), number('low'), number('part')];
  const said = [lit > 0 ? say.count('learning.lit', lit) : '', low > 0 ? say.count('learning.low', low) : '', part > 0 ? say.count('learning.part', part) : ''];
  const text = said.filter((sentence) => sentence !== '').join(' ');
  if (text !== '') return text;
  return found.some(({ asked }) => asked > 0) ? say('learning.begun') : say('learning.start');
}

function paintDone(root: HTMLElement, data: LearningData, say: Phrases, done: readonly Done[], time: When): void {
  const list = root.querySelector('[data-done]');
  const template = root.querySelector<HTMLTemplateElement>('[data-done-template]');
  if (list === null || template === null) return;
  const entries = done.flatMap((one) => {
    const lesson = data.lessons.find(({ quiz }) => quiz === one.quiz);
    if (lesson === undefined) return [];
    const item = template.content.cloneNode(true) as DocumentFragment;
    const title = item.querySelector<HTMLAnchorElement>('[data-title]');
    if (title !== null) {
      title.textContent = lesson.care ? say('learning.otherLesson') : lesson.title;
      title.href = lesson.url;
    }
    write(item, '[data-line]', lineOf(one, say, time));
    const goOn = item.querySelector<HTMLAnchorElement>('[data-go-on]');
    if (goOn !== null && !one.chosen.finished && lesson.quizUrl !== null) {
      goOn.href = lesson.quizUrl;
      goOn.hidden = false;
    }
    return [item];
  });
  list.replaceChildren(...entries);
  const none = root.querySelector<HTMLElement>('[data-none]');
  if (none !== null) none.hidden = entries.length > 0;
}

function lineOf({ chosen, attempts }: Done, say: Phrases, time: When): string {
  const at = { when: time.past(chosen.at) };
  const what = chosen.finished
    ? say.count('learning.done.finished', chosen.answered, at)
    : chosen.drawn > 0
      ? say('learning.done.half', { ...at, answered: chosen.answered, drawn: chosen.drawn })
      : say.count('learning.done.halfSome', chosen.answered, at);
  return attempts > 1 ? `${what} · ${say.count('learning.done.attempts', attempts)}` : what;
}

function write(root: ParentNode, selector: string, text: string): void {
  const place = root.querySelector(selector);
  if (place !== null) place.textContent = text;
}
