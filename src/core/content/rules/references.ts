import { isOlderBand, partsOfSkill } from '../ids.ts';
import { HELP_TILES, tilesOf } from '../help-tiles.ts';
import { attribute, componentsIn } from '../lesson-doc.ts';
import type { Problem } from '../problem.ts';
import { at, flag, skillsById, skillUnread, unreadNamed, type PlacedLesson, type World } from '../world.ts';
import { meant } from './framework.ts';

/** Whatever a lesson names is there, and fits it. */
export function references(world: World): Problem[] {
  return world.lessons.flatMap((lesson) => lessonReferences(world, lesson));
}

function lessonReferences(world: World, lesson: PlacedLesson): Problem[] {
  const skills = skillsById(world);
  const ids = [...skills.keys()];
  const { band, helpTopics, sources, quiz } = lesson.value;
  const out: Problem[] = [];
  for (const [index, id] of lesson.value.skills.entries()) {
    const skill = skills.get(id);
    if (skill === undefined) {
      if (!skillUnread(world, id))
        out.push(
          flag(lesson, ['skills', index], {
            rule: 'reference',
            message: `There is no skill "${id}".`,
            mend: meant(id, ids, 'Name a skill of curriculum/skills.'),
          }),
        );
    } else if (skill.value.band !== band) {
      out.push(
        flag(lesson, ['skills', index], {
          rule: 'walls',
          message: `"${id}" is a skill of band ${skill.value.band}, and this is a lesson of band ${band}.`,
          mend: 'A lesson teaches skills of its own band. Choose one of this band, or move the lesson.',
        }),
      );
    } else if (skill.value.retired !== null) {
      out.push(
        flag(lesson, ['skills', index], {
          rule: 'reference',
          message: `"${id}" was retired on ${skill.value.retired}.`,
          mend: 'Teach the skill that took its place.',
        }),
      );
    } else if (skill.value.short === undefined) {
      out.push(
        flag(skill, [], {
          rule: 'lesson-whole',
          message: `"${id}" has no \`short\`, and the lesson "${lesson.value.id}" teaches it.`,
          mend: `Add \`short\` to the skill in ${skill.file}: the same skill in a child's words.`,
        }),
      );
    }
  }
  for (const [index, id] of lesson.value.next.entries()) {
    const parts = partsOfSkill(id);
    if (!skills.has(id)) {
      if (!skillUnread(world, id))
        out.push(
          flag(lesson, ['next', index], {
            rule: 'reference',
            message: `There is no skill "${id}".`,
            mend: meant(id, ids, 'Name a skill of curriculum/skills.'),
          }),
        );
    } else if (parts !== null && isOlderBand(parts.band, band)) {
      out.push(
        flag(lesson, ['next', index], {
          rule: 'walls',
          message: `"${id}" is of an older band.`,
          mend: `What comes next for band ${band} is a skill of band ${band}.`,
        }),
      );
    }
  }
  if (
    !world.quizzes.some((given) => given.value.id === quiz && given.value.band === band) &&
    !unreadNamed(world, 'quiz', band, quiz)
  ) {
    out.push(
      flag(lesson, ['quiz'], {
        rule: 'lesson-whole',
        message: `There is no quiz "${quiz}" in band ${band}.`,
        mend: `Write quizzes/${band}/${quiz}.yaml; a lesson is published with its quiz.`,
      }),
    );
  }
  for (const [index, source] of sources.entries()) {
    const known = world.sources.find(({ value }) => value.title === source.title);
    if (known === undefined) {
      out.push(
        flag(lesson, ['sources', index], {
          rule: 'source',
          message: `"${source.title}" is not among the sources.`,
          mend: meant(
            source.title,
            world.sources.map(({ value }) => value.title),
            'Cite a source of curriculum/sources.yaml, word for word, or add this one there with what was read of it.',
          ),
        }),
      );
    } else if (known.value.year !== source.year || (known.value.publisher ?? null) !== (source.publisher ?? null)) {
      out.push(
        flag(lesson, ['sources', index], {
          rule: 'source',
          message: `This differs from curriculum/sources.yaml: ${known.value.publisher ?? 'no publisher'}, ${known.value.year ?? 'no year'}.`,
          mend: 'Copy publisher and year from there.',
        }),
      );
    }
  }
  const tiles = tilesOf(band);
  const tile = (topic: string): string | null =>
    !(topic in HELP_TILES)
      ? `There is no help tile "${topic}".`
      : tiles.some((given) => given === topic)
        ? null
        : `Band ${band} has no help tile "${topic}".`;
  for (const [index, topic] of helpTopics.entries()) {
    const wrong = tile(topic);
    if (wrong !== null)
      out.push(
        flag(lesson, ['helpTopics', index], {
          rule: 'reference',
          message: wrong,
          mend: `The tiles of band ${band} are: ${tiles.join(', ')}.`,
        }),
      );
  }
  for (const help of componentsIn(lesson.body).filter(({ name }) => name === 'Help')) {
    const topic = attribute(help, 'topic');
    if (topic === null) continue;
    const wrong =
      tile(topic) ??
      (helpTopics.includes(topic) ? null : `<Help topic="${topic}"> is not among the lesson's helpTopics.`);
    if (wrong !== null)
      out.push(
        at(lesson.file, help.line, 'Help', {
          rule: 'reference',
          message: wrong,
          mend: `The tiles of band ${band} are: ${tiles.join(', ')}. The front matter names those that the lesson uses.`,
        }),
      );
  }
  return out;
}
