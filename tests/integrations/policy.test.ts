import { expect, it } from 'vitest';
import { inlineScriptHashes, policy } from '../../src/integrations/policy.ts';

it('names the hash of each inline script that a browser would run', () => {
  const html = '<script>alert(1)</script><script type="application/json">{}</script><script src="/a.js"></script>';
  expect(inlineScriptHashes(html)).toEqual(["'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"]);
});

it('allows no inline script and no other origin', () => {
  const rules = policy([]).join(';');
  expect(rules).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(rules).not.toMatch(/script-src[^;]*unsafe-inline|https?:/);
});
