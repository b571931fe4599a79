import { STEP_PARTS, type StepPart } from '../../core/content/ids.ts';

/** Whether a step's name is one of the parts that have a heading in the interface words. */
export const isStepPart = (name: string): name is StepPart => (STEP_PARTS as readonly string[]).includes(name);
