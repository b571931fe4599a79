import type { Page } from '@playwright/test';

/** A voice as a browser lists it. */
export interface FakeVoice {
  name: string;
  lang: string;
  localService: boolean;
}

/**
 * Puts a speech engine of our own into a page before it loads: it lists `voices` (after `lateMs`), and reads a
 * sentence by telling each word, or nothing but its beginning and end where `words` is false.
 */
export async function fakeVoices(page: Page, voices: FakeVoice[], options: { lateMs?: number; words?: boolean } = {}): Promise<void> {
  await page.addInitScript(
    ({ voices, lateMs, words }) => {
      const target = new EventTarget();
      let listed = lateMs === 0 ? voices : [];
      const spoken: string[] = [];
      const engine = {
        getVoices: () => listed,
        addEventListener: target.addEventListener.bind(target),
        removeEventListener: target.removeEventListener.bind(target),
        cancel: () => undefined,
        speak: (speech: { text: string; voice: { name: string }; onstart?: () => void; onend?: () => void; onboundary?: (event: { name: string; charIndex: number }) => void }) => {
          spoken.push(`${speech.voice.name}: ${speech.text}`);
          speech.onstart?.();
          if (words) speech.onboundary?.({ name: 'word', charIndex: 0 });
          (window as unknown as { goOn: () => void }).goOn = () => speech.onend?.();
        },
      };
      Object.defineProperty(window, 'speechSynthesis', { value: engine });
      Object.assign(window, {
        spoken,
        SpeechSynthesisUtterance: class {
          text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
      if (lateMs > 0)
        setTimeout(() => {
          listed = voices;
          target.dispatchEvent(new Event('voiceschanged'));
        }, lateMs);
    },
    { voices, lateMs: options.lateMs ?? 0, words: options.words ?? true },
  );
}
