import { STEP_PARTS } from '../../core/content/ids.ts';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import Card from '../shared/picture/Card.astro';
import Cards from '../shared/picture/Cards.astro';
import Comic from '../shared/picture/Comic.astro';
import Diagram from '../shared/picture/Diagram.astro';
import Message from '../shared/picture/Message.astro';
import Myth from '../shared/picture/Myth.astro';
import Panel from '../shared/picture/Panel.astro';
import Person from '../shared/picture/Person.astro';
import Reveal from '../shared/picture/Reveal.astro';
import Say from '../shared/picture/Say.astro';
import Screen from '../shared/picture/Screen.astro';
import Step from '../shared/picture/Step.astro';
import Thing from '../shared/picture/Thing.astro';
import Nothing from './Nothing.astro';
import AtHome from './parts/AtHome.astro';
import EasyRead from './parts/EasyRead.astro';
import Help from './parts/Help.astro';
import IfAChildTellsYou from './parts/IfAChildTellsYou.astro';
import LawNote from './parts/LawNote.astro';
import Learn from './parts/Learn.astro';
import NotYourFault from './parts/NotYourFault.astro';
import Practise from './parts/Practise.astro';
import Remember from './parts/Remember.astro';
import Scene from './parts/Scene.astro';
import Start from './parts/Start.astro';
import Story from './parts/Story.astro';
import Talk from './parts/Talk.astro';
import Teacher from './parts/Teacher.astro';

type Components = Readonly<Record<string, AstroComponentFactory>>;
const LEARNER_PARTS: readonly string[] = STEP_PARTS;

/** Every component an author may use in a lesson, by the name it has there. */
export const lessonComponents: Components = {
  Card, Cards, Comic, Diagram, Message, Myth, Panel, Person, Reveal, Say, Scene, Screen, Step, Thing,
  AtHome, EasyRead, Help, IfAChildTellsYou, LawNote, Learn, NotYourFault, Practise, Remember, Start, Story, Talk, Teacher,
};

/** A teacher's plan shows the notes and the learners' text one after the other: each map leaves the other out. */
export const notesComponents: Components = {
  ...lessonComponents,
  ...Object.fromEntries([...LEARNER_PARTS, 'Help', 'AtHome', 'EasyRead', 'NotYourFault'].map((name) => [name, Nothing])),
};
export const textComponents: Components = { ...lessonComponents, Teacher: Nothing };

/** A family's page shows what to do at home, and nothing else of a lesson. */
export const familyComponents: Components = { ...notesComponents, AtHome, Teacher: Nothing };
