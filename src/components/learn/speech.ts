import { localVoice, utterance, whenVoices } from './voices.ts';

/** Says short texts aloud, only ever with a voice that lives on the device. */
export interface Speech {
  /** Says a text in place of whatever is being said. */
  say(text: string): void;
  /** Falls silent. */
  stop(): void;
}

/**
 * @param lang BCP 47 language of what will be said
 * @param onReady called once there is a voice of the device for it
 */
export function speechIn(lang: string, onReady: () => void): Speech {
  if (!('speechSynthesis' in window)) return { say() {}, stop() {} };
  whenVoices(() => {
    if (localVoice(lang)) onReady();
  });
  return {
    say(text) {
      const voice = localVoice(lang);
      if (!voice) return;
      speechSynthesis.cancel();
      speechSynthesis.speak(utterance(text, voice));
    },
    stop() {
      speechSynthesis.cancel();
    },
  };
}
