import { describe, expect, it } from 'vitest';
import { fits, type LessonFacts } from '../../src/components/teach/lesson-filters.ts';

const lesson: LessonFacts = { band: '9-11', strands: ['privacy', 'money'], minutes: 40, modes: ['paper', 'none'], care: '1', review: 'no' };

describe('a lesson and the choices of a teacher', () => {
  it('fits where nothing was chosen', () => expect(fits(lesson, {})).toBe(true));
  it.each([
    [{ band: '9-11' }, true],
    [{ band: '7-9' }, false],
    [{ strand: 'money' }, true],
    [{ strand: 'mon' }, false],
    [{ minutes: '40' }, true],
    [{ minutes: '30' }, false],
    [{ mode: 'none' }, true],
    [{ mode: 'each' }, false],
    [{ care: '1' }, true],
    [{ care: '0' }, false],
    [{ review: 'no' }, true],
    [{ review: 'yes' }, false],
    [{ band: '9-11', strand: 'privacy', minutes: '50', mode: 'paper', care: '1', review: 'no' }, true],
    [{ band: '9-11', strand: 'privacy', minutes: '50', mode: 'shared', care: '1', review: 'no' }, false],
  ])('%o: %s', (choices, yes) => expect(fits(lesson, choices)).toBe(yes));
});
