import { STEP_PARTS } from '../../core/content/ids.ts';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import AtHome from './parts/AtHome.astro';
import EasyRead from './parts/EasyRead.astro';
import Help from './parts/Help.astro';
import IfAChildTellsYou from './parts/IfAChildTellsYou.astro';
import LawNote from './parts/LawNote.astro';
import Learn from './parts/Learn.astro';
import NotYourFault from './parts/NotYourFault.astro';
import Practise from './parts/Practise.astro';
import Remember from './parts/Remember.astro';
import Start from './parts/Start.astro';
import Story from './parts/Story.astro';
import Talk from './parts/Talk.astro';
import Teacher from './parts/Teacher.astro';
import Nothing from './Nothing.astro';
import WithoutPicture from './WithoutPicture.astro';

const pictures = import.meta.glob<{ default: AstroComponentFactory }>('../shared/picture/*.astro', { eager: true });

const kit = Object.fromEntries(
  Object.entries(pictures).map(([path, module]) => [path.replace(/^.*\/(\w+)\.astro$/, '$1'), module.default]),
);

const LEARNER_PARTS: readonly string[] = STEP_PARTS;
const KIT = ['Scene', 'Person', 'Thing', 'Screen', 'Message', 'Comic', 'Panel', 'Say', 'Cards', 'Card', 'Diagram', 'Step', 'Reveal', 'Myth'];

/** Every component an author may use in a lesson, by the name it has there. */
export const lessonComponents: Record<string, AstroComponentFactory> = {
  ...Object.fromEntries(KIT.map((name) => [name, kit[name] ?? WithoutPicture])),
  AtHome, EasyRead, Help, IfAChildTellsYou, LawNote, Learn, NotYourFault, Practise, Remember, Start, Story, Talk, Teacher,
};

/** A teacher's plan shows the notes and the learners' text one after the other: each map leaves the other out. */
export const notesComponents: Record<string, AstroComponentFactory> = {
  ...lessonComponents,
  ...Object.fromEntries([...LEARNER_PARTS, 'Help', 'AtHome', 'EasyRead', 'NotYourFault'].map((name) => [name, Nothing])),
};
export const textComponents: Record<string, AstroComponentFactory> = { ...lessonComponents, Teacher: Nothing };

/** A family's page shows what to do at home, and nothing else of a lesson. */
export const familyComponents: Record<string, AstroComponentFactory> = {
  ...notesComponents,
  AtHome,
  Teacher: Nothing,
};
