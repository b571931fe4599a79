import type { Problem } from '../problem.ts';
import type { World } from '../world.ts';

/** A rule looks at everything that was read and gives its problems. Pure. */
export type Rule = (world: World) => Problem[];

/** All rules. */
export const rules: readonly Rule[] = [];
