// A gap is a choice among words that stands inside a sentence: it marks as choose-one does.
export { complete, mark, markingOf, type ChooseOneMarking as GapMarking } from '../choose-one/mark.ts';
