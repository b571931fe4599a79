import { z } from 'zod';
import { baseShape, feedback } from '../base-schema.ts';

const { twin: _twin, ...shape } = baseShape;

/** A plan or a thought: never marked, kept only when the learner asks, never from sensitivity 2 up. */
export const reflectSchema = z.strictObject({ ...shape, type: z.literal('reflect'), feedback });

export type Reflect = z.infer<typeof reflectSchema>;
