import { describe, expect, it } from 'vitest';
import { tripleShift, WITHIN_MS, type KeyPress } from '../../src/components/help/triple-shift.ts';

/** Plays keys `[type, key, at, repeat?]` and gives the highest count reached. */
function play(keys: readonly (readonly [KeyPress['type'], string, number, boolean?])[]): number {
  const count = tripleShift();
  return Math.max(...keys.map(([type, key, at, repeat = false]) => count({ type, key, at, repeat })));
}
const tap = (at: number, key = 'Shift'): (readonly [KeyPress['type'], string, number])[] => [['keydown', key, at], ['keyup', key, at + 50]];

describe('Shift three times', () => {
  it('counts three presses within five seconds', () => expect(play([...tap(0), ...tap(2_000), ...tap(WITHIN_MS - 100)])).toBe(3));
  it('forgets presses older than five seconds', () => expect(play([...tap(0), ...tap(3_000), ...tap(WITHIN_MS + 200)])).toBe(2));
  it('goes on counting from the presses that are young enough', () => expect(play([...tap(0), ...tap(3_000), ...tap(6_000), ...tap(7_500)])).toBe(3));
  it('holding Shift down is one press', () => expect(play([['keydown', 'Shift', 0], ['keydown', 'Shift', 500, true], ['keydown', 'Shift', 600, true], ['keydown', 'Shift', 700, true], ['keyup', 'Shift', 900]])).toBe(1));
  it('capital letters are no presses', () => {
    const capital = (at: number): (readonly [KeyPress['type'], string, number])[] => [['keydown', 'Shift', at], ['keydown', 'A', at + 10], ['keyup', 'A', at + 20], ['keyup', 'Shift', at + 30]];
    expect(play([...capital(0), ...capital(200), ...capital(400)])).toBe(0);
  });
  it('another key between starts over', () => expect(play([...tap(0), ...tap(300), ...tap(600, 'Tab'), ...tap(900)])).toBe(2));
  it('Escape three times does nothing', () => expect(play([...tap(0, 'Escape'), ...tap(300, 'Escape'), ...tap(600, 'Escape')])).toBe(0));
});
