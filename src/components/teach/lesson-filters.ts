/** What is known of a lesson in the list. */
export interface LessonFacts {
  readonly band: string;
  readonly strands: readonly string[];
  /** In class. */
  readonly minutes: number;
  readonly modes: readonly string[];
  readonly care: string;
  readonly review: string;
}

/** What a teacher chose, by the name of the choice; nothing chosen is not there. `minutes` means "up to". */
export type Choices = Partial<Record<'band' | 'strand' | 'minutes' | 'mode' | 'care' | 'review', string>>;

/** Whether a lesson fits all choices. */
export function fits(lesson: LessonFacts, { band, strand, minutes, mode, care, review }: Choices): boolean {
  return (
    (band === undefined || lesson.band === band) &&
    (strand === undefined || lesson.strands.includes(strand)) &&
    (minutes === undefined || lesson.minutes <= Number(minutes)) &&
    (mode === undefined || lesson.modes.includes(mode)) &&
    (care === undefined || lesson.care === care) &&
    (review === undefined || lesson.review === review)
  );
}
