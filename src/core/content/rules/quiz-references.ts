import { partsOfSkill } from '../ids.ts';
import { misconceptionsOf } from '../item-texts.ts';
import type { Problem } from '../problem.ts';
import { flag, skillsById, skillUnread, unreadNamed, type World } from '../world.ts';
import { meant } from './framework.ts';
import { items } from './unique-ids.ts';

/** Whatever a quiz or a misconception names is there, and fits it. */
export function quizReferences(world: World): Problem[] {
  return [...ofQuizzes(world), ...ofMisconceptions(world)];
}

function ofQuizzes(world: World): Problem[] {
  const known = new Map(world.misconceptions.map((given) => [given.value.id, given.value]));
  const all = items(world);
  const out: Problem[] = [];
  for (const quiz of world.quizzes) {
    const lesson = world.lessons.find(({ value }) => value.id === quiz.value.lesson && value.band === quiz.value.band);
    if (lesson === undefined) {
      if (!unreadNamed(world, 'lesson', quiz.value.band, quiz.value.lesson))
        out.push(
          flag(quiz, ['lesson'], {
            rule: 'lesson-whole',
            message: `There is no lesson "${quiz.value.lesson}" in band ${quiz.value.band}.`,
            mend: `Write curriculum/lessons/en/${quiz.value.band}/${quiz.value.lesson}.mdx, or move the quiz.`,
          }),
        );
      continue;
    }
    for (const [index, item] of quiz.value.items.entries()) {
      const path = ['items', index];
      if (!lesson.value.skills.includes(item.skill)) {
        out.push(
          flag(quiz, [...path, 'skill'], {
            rule: 'reference',
            message: `"${item.skill}" is not a skill of the lesson "${lesson.value.id}".`,
            mend: `An item measures a skill that its lesson teaches: ${lesson.value.skills.join(' or ')}.`,
          }),
        );
      }
      for (const { id, path: below } of misconceptionsOf(item)) {
        const idea = known.get(id);
        if (idea === undefined) {
          if (!world.unread.has(`curriculum/misconceptions/${id.split('.')[0] ?? ''}.yaml`))
            out.push(
              flag(quiz, [...path, ...below], {
                rule: 'reference',
                message: `There is no misconception "${id}".`,
                mend: meant(id, [...known.keys()], 'Add it to curriculum/misconceptions/<strand>.yaml.'),
              }),
            );
        } else if (idea.skill !== item.skill) {
          out.push(
            flag(quiz, [...path, ...below], {
              rule: 'reference',
              message: `"${id}" is a wrong idea about ${idea.skill}, and this item measures ${item.skill}.`,
              mend: 'Name a wrong idea about the skill that the item measures.',
            }),
          );
        }
      }
      if (item.twin !== undefined) {
        const twin = all.find(({ value }) => value.id === item.twin)?.value;
        const wrong =
          twin === undefined
            ? `There is no item "${item.twin}".`
            : twin.id === item.id
              ? 'An item cannot be its own twin.'
              : twin.twin !== item.id
                ? `"${twin.id}" names ${twin.twin === undefined ? 'no twin' : `"${twin.twin}" as its twin`}.`
                : twin.skill !== item.skill
                  ? `"${twin.id}" measures another skill, ${twin.skill}.`
                  : null;
        if (wrong !== null)
          out.push(
            flag(quiz, [...path, 'twin'], {
              rule: 'twin',
              message: wrong,
              mend: 'Twins name each other and measure the same skill, so that one can stand in for the other.',
            }),
          );
      }
      if (item.replaces !== undefined && world.lock !== null && !(item.replaces in world.lock.value.items)) {
        out.push(
          flag(quiz, [...path, 'replaces'], {
            rule: 'reference',
            message: `"${item.replaces}" was never published.`,
            mend: 'Take `replaces` out, or name the published item that this one takes the place of.',
          }),
        );
      }
    }
  }
  return out;
}

function ofMisconceptions(world: World): Problem[] {
  const skills = skillsById(world);
  return world.misconceptions.flatMap((idea) => {
    const { id, skill } = idea.value;
    const out: Problem[] = [];
    const strand = partsOfSkill(skill)?.strand;
    if (!skills.has(skill)) {
      if (!skillUnread(world, skill))
        out.push(
          flag(idea, ['skill'], {
            rule: 'reference',
            message: `There is no skill "${skill}".`,
            mend: meant(skill, [...skills.keys()], 'Name a skill of curriculum/skills.'),
          }),
        );
    } else if (id.split('.')[0] !== strand) {
      out.push(
        flag(idea, ['id'], {
          rule: 'reference',
          message: `"${id}" is about a skill of the strand "${String(strand)}".`,
          mend: `Begin its id with "${String(strand)}.".`,
        }),
      );
    }
    const fileStrand = (idea.data as { strand?: string }).strand;
    if (fileStrand !== undefined && fileStrand !== strand) {
      out.push(
        flag(idea, ['skill'], {
          rule: 'reference',
          message: `"${id}" stands in the file of the strand "${fileStrand}".`,
          mend: `Move it to curriculum/misconceptions/${String(strand)}.yaml.`,
        }),
      );
    }
    return out;
  });
}
