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
