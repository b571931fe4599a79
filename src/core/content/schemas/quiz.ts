import { z } from 'zod';
import type { BandId } from '../ids.ts';
import { misconceptionSchema } from './framework.ts';
import { exception, slug } from './shared.ts';

/** What the rules read of a part of an item: an option, card, line, row or step. */
export interface PartShape {
  readonly id: string;
  readonly text?: string;
  readonly left?: string;
  readonly right?: string;
  readonly group?: string;
  readonly key?: boolean | undefined;
  readonly value?: number;
  readonly next?: string;
  readonly misconception?: string | undefined;
  readonly feedback: string;
  readonly picture?: object | undefined;
}

/** What the rules read of an item of any type. Each type's own schema (src/items) holds it to its exact shape. */
export interface ItemShape {
  readonly id: string;
  readonly type: string;
  readonly skill: string;
  readonly use?: 'lesson' | 'later' | undefined;
  readonly twin?: string | undefined;
  readonly replaces?: string | undefined;
  readonly prompt: string;
  readonly hint?: string | undefined;
  readonly picture?: object | undefined;
  readonly feedback?: string | undefined;
  readonly options?: readonly PartShape[];
  readonly cards?: readonly PartShape[];
  readonly parts?: readonly PartShape[];
  readonly pairs?: readonly PartShape[];
  readonly wrong?: readonly {
    readonly left: string;
    readonly right: string;
    readonly feedback: string;
    readonly misconception?: string | undefined;
  }[];
  readonly groups?: readonly { readonly id: string; readonly text: string; readonly picture?: object | undefined }[];
  readonly order?: readonly string[];
  readonly choose?: number;
  readonly turns?: readonly { readonly id: string; readonly prompt: string; readonly options: readonly PartShape[] }[];
  readonly endings?: readonly { readonly id: string; readonly safe: boolean; readonly text: string }[];
}

/** A quiz: the items of one lesson. `I` is the union of item types. */
export interface Quiz<I extends ItemShape = ItemShape> {
  readonly id: string;
  readonly lesson: string;
  readonly band: BandId;
  readonly lang: string;
  readonly version: number;
  readonly items: readonly I[];
  /** Path of its file, for messages. */
  readonly file: string;
}

/**
 * Schema of `quizzes/<band>/<slug>.yaml`.
 *
 * @param item schema of any item, from src/items/registry.ts
 * @param draft a draft carries its misconceptions at the head of the quiz; a published quiz does not
 */
export const quizFile = <T extends z.ZodType>(item: T, draft = false) =>
  z.strictObject({
    id: slug,
    lesson: slug,
    version: z.number().int().min(1),
    ...(draft ? { misconceptions: z.array(misconceptionSchema).optional() } : {}),
    exceptions: z.array(exception).optional(),
    items: z.array(item).min(1, 'A quiz needs items.'),
  });
