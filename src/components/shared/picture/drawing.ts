/** A cut-out that is not a person. */
export interface Drawing {
  svg: string;
  /** Its width, and the y of its top and bottom edge, drawn round x = 0. */
  w: number;
  top: number;
  bottom: number;
  /** Where a hand takes it; else its middle. */
  grip?: readonly [number, number];
}
