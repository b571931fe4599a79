import { localVoice, whenVoices, utterance } from './voices.ts';
import { markWords, type WordMarks } from './word-marks.ts';

/** The part of the page an element reads: the nearest spread's words, or what `data-reads` names. */
const wordsBeside = (element: HTMLElement): HTMLElement | null => element.closest('.spread, [data-listened]')?.querySelector<HTMLElement>('.read') ?? null;

/** `<pathlight-listen>`: its button reads aloud and stops; there is no button where the device has no voice of its own. */
class Listen extends HTMLElement {
  #marks: WordMarks | null = null;
  #leave: (() => void) | null = null;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null || !('speechSynthesis' in window)) return;
    button.addEventListener('click', () => (this.dataset.state === 'reading' ? this.#stop() : this.#read()));
    this.#leave = whenVoices(() => {
      button.hidden = localVoice(this.lang) === null;
      if (!button.hidden) document.documentElement.dataset.voice = 'local';
    });
  }

  disconnectedCallback(): void {
    this.#leave?.();
    this.#stop();
  }

  #read(): void {
    const voice = localVoice(this.lang);
    const words = wordsBeside(this);
    if (voice === null || words === null) return;
    // Another part that is being read stops: two voices at once help nobody.
    for (const other of document.querySelectorAll<Listen>('pathlight-listen[data-state=reading]')) other.#stop();
    this.#marks = markWords(words, this.lang);
    this.#show('reading');
    this.#say(0, voice);
  }

  /** Reads sentence by sentence: a voice that tells no words still tells where a sentence ends. */
  #say(sentence: number, voice: SpeechSynthesisVoice): void {
    const marks = this.#marks;
    const text = marks?.sentence(sentence);
    if (marks === null || text === undefined) {
      this.#stop();
      return;
    }
    const speech = utterance(text, voice);
    speech.onstart = () => marks.showSentence(sentence);
    speech.onboundary = (event) => {
      if (event.name !== 'sentence') marks.showWord(sentence, event.charIndex);
    };
    speech.onend = () => {
      if (this.dataset.state === 'reading' && this.#marks === marks) this.#say(sentence + 1, voice);
    };
    speech.onerror = () => {
      if (this.#marks === marks) this.#stop();
    };
    speechSynthesis.speak(speech);
  }

  #stop(): void {
    if (this.dataset.state !== 'reading') return;
    this.#show('still');
    this.#marks?.clear();
    this.#marks = null;
    speechSynthesis.cancel();
  }

  #show(state: 'reading' | 'still'): void {
    this.dataset.state = state;
    const label = this.querySelector('button span');
    if (label !== null) label.textContent = (state === 'reading' ? this.dataset.stop : this.dataset.say) ?? '';
  }
}

customElements.define('pathlight-listen', Listen);
addEventListener('pagehide', () => speechSynthesis.cancel());
