import { isOlderBand, STEP_PARTS, type BandId, type StepPart } from '../core/content/ids.ts';
import type { Skill } from '../core/content/curriculum.ts';
import { LIMITS } from '../core/content/limits.ts';
import { TODO } from '../core/content/todo.ts';

/** What a new lesson needs to be told. */
export interface NewLesson {
  readonly slug: string;
  readonly title: string;
  readonly skill: Pick<Skill, 'id' | 'band' | 'strand' | 'sensitivity' | 'statement'>;
}

/** Share of a lesson's minutes by part; Practise gets the largest. */
const SHARES: Readonly<Record<StepPart, number>> = {
  Start: 0.07,
  Story: 0.18,
  Learn: 0.17,
  Practise: 0.4,
  Talk: 0.12,
  Remember: 0.06,
};

/** Minutes of each part, which add up to the whole. */
export function stepMinutes(total: number): Record<StepPart, number> {
  const minutes = Object.fromEntries(
    STEP_PARTS.map((part) => [part, Math.max(1, Math.floor(SHARES[part] * total))]),
  ) as Record<StepPart, number>;
  const left = total - STEP_PARTS.reduce((sum, part) => sum + minutes[part], 0);
  return { ...minutes, Practise: minutes.Practise + left };
}

/** A lesson with every field and part, all its words still to be written. */
export function lessonSkeleton({ slug, title, skill }: NewLesson): string {
  const { band, sensitivity } = skill;
  const limits = LIMITS[band];
  const total = limits.classMinutes[1];
  const minutes = stepMinutes(total);
  const early = !isOlderBand(band, '5-7');
  const pictures = early ? limits.pictures[0] - 1 : 1;
  const scene = (place: string): string =>
    `<Scene place="${place}" alt="${TODO} who does what, and how they feel.">\n  <Person name="Ama" look="${LOOK[band]}" feel="happy" pose="point" />\n</Scene>`;
  const note =
    sensitivity >= 2
      ? quoted(`${TODO} what is in it, in one or two calm sentences; one may pause, skip or stop.`)
      : 'null';
  const family =
    sensitivity >= 2 ? quoted(`${TODO} what is taught, and what to do if a child tells you something.`) : 'null';
  return `---
id: ${slug}
title: ${quoted(title)}
summary: ${quoted(`${TODO} the story in two short sentences.`)}
version: 1
skills: [${skill.id}]
topics: [${skill.strand}]
helpTopics: [saw]
minutes: { class: ${total}, alone: ${limits.aloneMinutes ?? 'null'} }
modes: [projector, paper, none]
needs: [${quoted(`${TODO} what the teacher brings.`)}]
prepare: 10
steps:
${STEP_PARTS.map((part) => `  - { part: ${part}, minutes: ${minutes[part]} }`).join('\n')}
words:
  - { term: example, means: ${quoted(`${TODO} the word in a child's words; at most ${limits.newWords} entries.`)} }
lookFor:
  - ${quoted(`${TODO} what a learner who can do it says or does.`)}
contentNote: ${note}
familyNote: ${family}
quiz: ${slug}
printables: []
next: []
lawNote: null
sources:
  - { title: "Guidelines for policy-makers on child online protection", publisher: "International Telecommunication Union", year: 2020 }
review: { status: draft, by: null, on: null, due: null }
---

{/* ${skill.statement} */}
{/* Start to Remember: ${limits.learnerWords.join(' to ')} words, sentences of ${limits.sentenceMax} words at most, ${limits.pictures.join(' to ')} pictures. */}

<Start>

${TODO} what it is good for.

</Start>

<Story>

${Array.from({ length: pictures }, () => `${scene('kitchen')}\n\n${TODO} an invented story.`).join('\n\n')}

</Story>
${sensitivity >= 2 ? '\n<Help topic="saw" short />\n' : ''}
<Learn>

${scene('plain')}

${TODO} one idea, and its move shown.
${sensitivity >= 2 ? '\n<NotYourFault />\n' : ''}
</Learn>

<Practise>

${TODO} learners do the move.

</Practise>

<Talk>

- ${TODO} an open question?
- ${TODO} what could help?

</Talk>

<Remember>

${TODO} one line, and whom to tell.

</Remember>

<Help topic="saw" />

<AtHome>

${TODO} one thing to enjoy, one question; 80 words at most.

</AtHome>

<EasyRead>

- ${TODO} the core, one idea a sentence.

</EasyRead>

<Teacher>

### Before

- ${TODO} what to make ready.${sensitivity >= 2 ? ' Reread the child-protection procedure and tell the person responsible.' : ''}

### Steps

${STEP_PARTS.map((part, index) => `${index + 1}. **${part} (${minutes[part]}).** ${TODO} what you do and say.`).join('\n')}

### Listen for

${[1, 2, 3].map(() => `- "${TODO} a wrong idea." → "${TODO} what you may say."`).join('\n')}

### No devices

${TODO} how it works on a board, on paper, by voice.

### If a child tells you

<IfAChildTellsYou />

### Easier and further

- **Easier:** ${TODO} the same skill, fewer choices.
- **Further:** ${TODO} a harder case.

### Access

- ${TODO} no task by colour, drag or sound alone; autism, new language, shared devices.

</Teacher>
`;
}

const LOOK: Readonly<Record<BandId, string>> = {
  '3-5': 'age-5 skin-5 hair-puffs dress-yellow',
  '5-7': 'age-5 skin-5 hair-puffs dress-yellow',
  '7-9': 'age-8 skin-5 hair-puffs tee-yellow',
  '9-11': 'age-10 skin-5 hair-puffs tee-yellow',
  '11-14': 'age-13 skin-5 hair-braids-black hoodie-green',
  '14-16': 'age-16 skin-5 hair-braids-black hoodie-green',
  '16-18': 'age-16 skin-5 hair-braids-black shirt-green',
};

/** Text in double quotes, as YAML and JSON read it. */
export const quoted = (text: string): string => JSON.stringify(text);
