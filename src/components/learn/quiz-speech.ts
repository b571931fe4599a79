import { localVoice, whenVoices } from './voices.ts';

/** Reads questions and answers aloud, only ever with a voice that lives on the device. */
export class Speech {
  private readonly lang: string;

  /** @param onReady called once such a voice is there */
  constructor(lang: string, onReady: () => void) {
    this.lang = lang;
    if ('speechSynthesis' in window)
      whenVoices(() => {
        if (localVoice(lang)) onReady();
      });
  }

  /** Says a text in place of whatever is being said. */
  say(text: string): void {
    const voice = 'speechSynthesis' in window ? localVoice(this.lang) : null;
    if (!voice) return;
    speechSynthesis.cancel();
    const speech = new SpeechSynthesisUtterance(text);
    speech.voice = voice;
    speech.lang = voice.lang;
    speech.rate = 0.9;
    speechSynthesis.speak(speech);
  }

  /** Falls silent. */
  stop(): void {
    if ('speechSynthesis' in window) speechSynthesis.cancel();
  }
}
