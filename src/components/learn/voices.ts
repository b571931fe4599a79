/**
 * A voice that reads on the device itself, in the page's language: the device's own choice first.
 * A voice without `localService` may send the text to another computer, so it is never used.
 */
export function localVoice(lang: string): SpeechSynthesisVoice | null {
  const [language = lang] = lang.toLowerCase().split('-');
  const fits = speechSynthesis.getVoices().filter((voice) => voice.localService && voice.lang.toLowerCase().replace('_', '-').split('-')[0] === language);
  return fits.find((voice) => voice.lang.replace('_', '-') === navigator.language) ?? fits.find((voice) => voice.default) ?? fits[0] ?? null;
}

/** Calls back now and whenever the list of voices changes: browsers give it late. Returns how to stop. */
export function whenVoices(tell: () => void): () => void {
  tell();
  // Safari 15 gives its voices at once and has no such event.
  if (!('addEventListener' in speechSynthesis)) return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', tell);
  return () => speechSynthesis.removeEventListener('voiceschanged', tell);
}

/** A text to be said by a voice, a little slower than grown-ups talk. */
export function utterance(text: string, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
  const speech = new SpeechSynthesisUtterance(text);
  speech.voice = voice;
  speech.lang = voice.lang;
  speech.rate = 0.9;
  return speech;
}
