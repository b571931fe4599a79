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
import WithoutPicture from './WithoutPicture.astro';

const pictures = import.meta.glob<{ default: AstroComponentFactory }>('../shared/picture/*.astro', { eager: true });

const kit = Object.fromEntries(
  Object.entries(pictures).map(([path, module]) => [path.replace(/^.*\/(\w+)\.astro$/, '$1'), module.default]),
);

const KIT = ['Scene', 'Person', 'Thing', 'Screen', 'Message', 'Comic', 'Panel', 'Say', 'Cards', 'Card', 'Diagram', 'Step', 'Reveal', 'Myth'];

/** Every component an author may use in a lesson, by the name it has there. */
export const lessonComponents: Record<string, AstroComponentFactory> = {
  ...Object.fromEntries(KIT.map((name) => [name, kit[name] ?? WithoutPicture])),
  AtHome, EasyRead, Help, IfAChildTellsYou, LawNote, Learn, NotYourFault, Practise, Remember, Start, Story, Talk, Teacher,
};
