import { describe, expect, it } from 'vitest';
import { tooNewInCss, tooNewInJs } from '../../src/integrations/floor.ts';

describe('the browser floor', () => {
  it.each(['a{color:oklch(.5 .1 20)}', 'a{color:color-mix(in srgb,red,blue)}', 'a:has(b){}', 'a{& b{}}', '@container (width>1px){}'])('refuses %s', (css) => {
    expect(tooNewInCss(css)).toHaveLength(1);
  });
  it('lets plain styles and guarded ones through', () => {
    expect(tooNewInCss('a{color:#fff}@supports (color:oklch(0 0 0)){a{color:oklch(.5 .1 20)}}b{margin-inline:1rem}')).toEqual([]);
    expect(tooNewInCss('a[href*="&x"]{color:red}')).toEqual([]);
  });
  it.each(['class A{static{}}', '/(?<=a)b/', '[].toSorted()', 'crypto.randomUUID()'])('refuses %s', (js) => {
    expect(tooNewInJs(js)).toHaveLength(1);
  });
  it('lets plain scripts through', () => expect(tooNewInJs('const a=[1].map(x=>x?.y??1);/(?<name>x)/')).toEqual([]));
});
