import { describe, expect, it } from 'vitest';
import { readPlaywright, readVitest, settle } from '../../tools/test.ts';
import { parseHeaders } from '../../tools/static-host.ts';

describe('the sum of all runners', () => {
  it('counts what the runners report', () => {
    expect(readVitest({ numPassedTests: 3, numFailedTests: 1, numPendingTests: 2 })).toEqual({ passed: 3, failed: 1, skipped: 2 });
    expect(readPlaywright({ stats: { expected: 4, flaky: 1, unexpected: 2, skipped: 0 } })).toEqual({ passed: 5, failed: 2, skipped: 0 });
  });
  it('fails a runner that ran nothing', () => expect(settle({ passed: 0, failed: 0, skipped: 5 }, 0).failed).toBe(1));
  it('fails a runner that broke without a counted failure', () => expect(settle({ passed: 7, failed: 0, skipped: 0 }, 1).failed).toBe(1));
  it('leaves a clean run alone', () => expect(settle({ passed: 7, failed: 0, skipped: 1 }, 0)).toEqual({ passed: 7, failed: 0, skipped: 1 }));
  it('fails a runner that left no report', () => expect(settle(readVitest(null), 0).failed).toBe(1));
});

it('reads the _headers format', () => {
  expect(parseHeaders('/*\n  a: b\n  c: d: e\n\n# note\n/x\n  f: g\n')).toEqual([
    { pattern: '/*', headers: [['a', 'b'], ['c', 'd: e']] },
    { pattern: '/x', headers: [['f', 'g']] },
  ]);
});
