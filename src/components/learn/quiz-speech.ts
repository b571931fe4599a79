/**
 * Reads text aloud with a voice that works on this device alone. Voices that may send the text away are never used;
 * without a local voice nothing is said and no button appears.
 */
export class Speech {
  private readonly lang: string;
  private voice: SpeechSynthesisVoice | null = null;

  /** @param lang BCP 47 language of the text */
  constructor(lang: string, onReady: () => void) {
    this.lang = lang;
    if (!('speechSynthesis' in window)) return;
    const find = (): void => {
      const voices = speechSynthesis.getVoices().filter((voice) => voice.localService);
      const wanted = voices.filter((voice) => voice.lang.replace('_', '-').startsWith(this.lang));
      this.voice = wanted.find((voice) => voice.default) ?? wanted[0] ?? null;
      if (this.voice) onReady();
    };
    find();
    speechSynthesis.addEventListener('voiceschanged', find);
  }

  /** True when there is a voice of this device for the language. */
  get ready(): boolean {
    return this.voice !== null;
  }

  /** Says a text in place of whatever is being said. */
  say(text: string): void {
    if (!this.voice) return;
    speechSynthesis.cancel();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = this.voice;
    utterance.lang = this.voice.lang;
    utterance.rate = 0.9;
    speechSynthesis.speak(utterance);
  }

  /** Falls silent. */
  stop(): void {
    if (this.voice) speechSynthesis.cancel();
  }
}
