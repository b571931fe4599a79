/** A number that can be called, exactly as its source writes it. */
export interface Call {
  /** As it is read out: `0800 1111`. */
  readonly number: string;
  /** For a `tel:` address: the digits alone, with a leading plus if there was one. */
  readonly tel: string;
  /** What the source says with it: "police", "mobile", "then 3"; empty if nothing. */
  readonly words: string;
}

/** Digits in groups, parted by a blank, a hyphen or a dot; then perhaps words in brackets or after a comma. */
const CALL = /^(\+?\d+(?:[ .-]\d+)*)(?: \(([^()]+)\)|, (then .+))?$/;

/**
 * The numbers in a text of the support data: `190 (police); 192 (ambulance)`, `112 or 911`, `150, or 15`, `1545, then 3`.
 * Nothing is guessed: a text of any other form gives null and must be shown as it stands, without a link.
 */
export function callsIn(text: string): readonly Call[] | null {
  const calls: Call[] = [];
  for (const part of text.split(/; |,? or /)) {
    const match = CALL.exec(part.trim());
    const [, number, inBrackets, after] = match ?? [];
    if (number === undefined) return null;
    calls.push({ number, tel: number.replace(/[ .-]/g, ''), words: inBrackets ?? after ?? '' });
  }
  return calls;
}
