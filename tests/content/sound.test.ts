import { expect, test } from 'vitest';
import { judge } from '../../src/gate/load.ts';
import { shown, soundProject } from './project.ts';

test('a sound project has no problem', () => {
  expect(shown(judge(soundProject()))).toBe('');
});
