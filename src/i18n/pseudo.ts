const ACCENTED: Readonly<Record<string, string>> = {
  a: 'å', b: 'ƀ', c: 'ç', d: 'ð', e: 'é', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'î', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'ɱ', n: 'ñ', o: 'ö', p: 'þ', r: 'ŕ', s: 'š', t: 'ţ', u: 'û', v: 'ṽ', w: 'ŵ', y: 'ý', z: 'ž',
  A: 'Å', B: 'Ɓ', C: 'Ç', D: 'Ð', E: 'É', G: 'Ĝ', H: 'Ĥ', I: 'Î', K: 'Ķ', L: 'Ļ', N: 'Ñ', O: 'Ö', P: 'Þ', R: 'Ŕ', S: 'Š', T: 'Ţ', U: 'Û', W: 'Ŵ', Y: 'Ý', Z: 'Ž',
};
const FILLER = 'one two three four five six seven eight nine ten';

/** Calls `change` on the words of a message and leaves `{names}` as they are. */
const outsideNames = (text: string, change: (words: string) => string): string =>
  text.replace(/(\{\w+\})|([^{]+)/g, (_whole, name: string | undefined, words: string | undefined) => name ?? change(words ?? ''));

/** The message accented and 40 % longer: shows text that is not in a message file, and places too small for other languages. */
export function longer(text: string): string {
  const accented = outsideNames(text, (words) => words.replace(/[a-zA-Z]/g, (letter) => ACCENTED[letter] ?? letter));
  const more = Math.ceil(text.length * 0.4);
  return `[${accented} ${FILLER.slice(0, Math.max(1, more - 3))}]`;
}

/** The message in marks that make the browser lay Latin letters out from right to left. */
export const fromTheRight = (text: string): string => outsideNames(text, (words) => `\u202e${words}\u202c`);
