import * as chooseOne from './choose-one/mark.ts';
import * as chooseSeveral from './choose-several/mark.ts';
import * as decide from './decide/mark.ts';
import * as group from './group/mark.ts';
import * as match from './match/mark.ts';
import * as order from './order/mark.ts';
import * as reflect from './reflect/mark.ts';
import * as spot from './spot/mark.ts';
import type { Marked } from './marked.ts';

/** An item as marking sees it, without words: what travels to the browser. Every item is also a `Marking`. */
export type Marking =
  | chooseOne.ChooseOneMarking
  | chooseSeveral.ChooseSeveralMarking
  | order.OrderMarking
  | group.GroupMarking
  | match.MatchMarking
  | spot.SpotMarking
  | decide.DecideMarking
  | reflect.ReflectMarking;

/**
 * Marks any JSON value as the answer to an item: credit 0 to 1, what it shows, and how each part came out.
 * Total: never throws, whatever an old record or a file holds. The shape of an answer is said in each type's `mark.ts`.
 */
export function mark(item: Marking, answer: unknown): Marked {
  switch (item.type) {
    case 'choose-one':
    case 'gap':
      return chooseOne.mark(item, answer);
    case 'choose-several':
      return chooseSeveral.mark(item, answer);
    case 'order':
      return order.mark(item, answer);
    case 'group':
      return group.mark(item, answer);
    case 'match':
      return match.mark(item, answer);
    case 'spot':
      return spot.mark(item, answer);
    case 'decide':
      return decide.mark(item, answer);
    case 'reflect':
      return reflect.mark(item, answer);
  }
}

/** True when an answer is whole, so that it may be checked. */
export function complete(item: Marking, answer: unknown): boolean {
  switch (item.type) {
    case 'choose-one':
    case 'gap':
      return chooseOne.complete(item, answer);
    case 'choose-several':
      return chooseSeveral.complete(item, answer);
    case 'order':
      return order.complete(item, answer);
    case 'group':
      return group.complete(item, answer);
    case 'match':
      return match.complete(item, answer);
    case 'spot':
      return spot.complete(item, answer);
    case 'decide':
      return decide.complete(item, answer);
    case 'reflect':
      return reflect.complete(item, answer);
  }
}

/** The item without its words, feedback and pictures: compact JSON for the browser. */
export function markingOf(item: Marking): Marking {
  switch (item.type) {
    case 'choose-one':
    case 'gap':
      return chooseOne.markingOf(item);
    case 'choose-several':
      return chooseSeveral.markingOf(item);
    case 'order':
      return order.markingOf(item);
    case 'group':
      return group.markingOf(item);
    case 'match':
      return match.markingOf(item);
    case 'spot':
      return spot.markingOf(item);
    case 'decide':
      return decide.markingOf(item);
    case 'reflect':
      return reflect.markingOf(item);
  }
}
