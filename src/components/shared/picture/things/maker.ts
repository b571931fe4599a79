/** How a thing is made: an order names its paper and what is special about it, a maker cuts it out. */
import type { Feel } from '../people/faces.ts';
import type { Drawing } from '../drawing.ts';

export interface Order {
  /** The paper asked for by a colour word, else the one that suits the thing. */
  paper: (usual: string) => string;
  /** Words after the name: `open`, `round`, `bobble`. */
  is: (word: string) => boolean;
  feel: Feel;
}

export interface Maker {
  make: (order: Order) => Drawing;
  /** The words, besides colours, that this thing knows. */
  words?: readonly string[];
}

/** A drawing around x = 0: width, top, bottom, shapes. */
export const cut = (w: number, top: number, bottom: number, svg: string, grip?: readonly [number, number]): Drawing => ({ svg, w, top, bottom, ...(grip ? { grip } : {}) });

/** The turned edge of a white sheet, so that it shows on a white ground. */
export const edge = (w: number, h: number): string => `<path class="k" d="M${w / 2 - 4} ${-h / 2}L${w / 2} ${-h / 2}L${w / 2} ${h / 2}L${-w / 2} ${h / 2}L${-w / 2} ${h / 2 - 4}L${w / 2 - 4} ${h / 2 - 4}Z"/>`;
