import type { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { components } from './components.ts';
import { framework } from './framework.ts';
import { itemsLock } from './items-lock.ts';
import { language, walls } from './language.ts';
import { minutes } from './minutes.ts';
import { parts, sensitivity } from './parts.ts';
import { pictures } from './pictures.ts';
import { quizBank } from './quiz-bank.ts';
import { quizItems } from './quiz-items.ts';
import { quizReferences } from './quiz-references.ts';
import { reading } from './reading.ts';
import { references } from './references.ts';
import { support } from './support.ts';
import { uniqueIds } from './unique-ids.ts';
import { unwritten } from './unwritten.ts';

/** A rule looks at everything that was read and gives its problems. Pure. */
export type Rule = (world: World) => Problem[];

/** All rules. */
export const rules: readonly Rule[] = [
  uniqueIds,
  framework,
  support,
  references,
  quizReferences,
  parts,
  sensitivity,
  components,
  minutes,
  reading,
  pictures,
  language,
  walls,
  quizBank,
  quizItems,
  itemsLock,
  unwritten,
];
