/** Features that the oldest supported browsers lack: Chrome 106, Firefox 102, Safari 15.4. */
const CSS_TOO_NEW: [RegExp, string][] = [
  [/\boklch\(|\boklab\(|\blch\(|\blab\(/, 'a colour function that Firefox 102 does not know: write hex'],
  [/\bcolor-mix\(/, 'color-mix(), which Firefox 102 and Chrome 106 do not know: mix at build'],
  [/\blight-dark\(/, 'light-dark()'],
  [/:has\(/, ':has(), which Firefox 102 does not know'],
  [/@scope\b/, '@scope'],
  [/@starting-style\b/, '@starting-style'],
  [/[{;]\s*&/, 'nesting, which none of the three knows'],
  [/@container\b/, '@container, which Firefox 102 does not know'],
  [/\banchor\(/, 'anchor()'],
];

const JS_TOO_NEW: [RegExp, string][] = [
  [/\bstatic\s*\{/, 'a static block, which Safari 15.4 does not know'],
  [/\(\?<[=!]/, 'a look-behind in a regular expression, which Safari 15.4 does not know'],
  [/\.(?:toSorted|toReversed|toSpliced|findLast)\(/, 'an array method that Firefox 102 or Safari 15.4 lacks'],
  [/\bObject\.groupBy\(|\bMap\.groupBy\(/, 'groupBy()'],
  [/\bPromise\.withResolvers\b/, 'Promise.withResolvers'],
  [/\bAbortSignal\.(?:timeout|any)\(/, 'AbortSignal.timeout() or any(), which Safari 15.4 lacks'],
  [/\bcrypto\.randomUUID\b/, 'crypto.randomUUID, missing on plain http'],
  [/\bnew Set\([^)]*\)\.(?:union|intersection|difference)\(/, 'set methods'],
];

/** What a style sheet asks for that the browser floor cannot do, `@supports` blocks left aside. */
export function tooNewInCss(css: string): string[] {
  const sure = withoutSupports(css.replace(/\/\*[\s\S]*?\*\//g, ''));
  return CSS_TOO_NEW.filter(([pattern]) => pattern.test(sure)).map(([, what]) => what);
}

/** What a script asks for that the browser floor cannot do. */
export function tooNewInJs(js: string): string[] {
  return JS_TOO_NEW.filter(([pattern]) => pattern.test(js)).map(([, what]) => what);
}

function withoutSupports(css: string): string {
  let out = '';
  let at = 0;
  for (;;) {
    const start = css.indexOf('@supports', at);
    if (start < 0) return out + css.slice(at);
    out += css.slice(at, start);
    let depth = 0;
    let i = css.indexOf('{', start);
    if (i < 0) return out;
    for (; i < css.length; i += 1) {
      if (css[i] === '{') depth += 1;
      else if (css[i] === '}' && --depth === 0) break;
    }
    at = i + 1;
  }
}
