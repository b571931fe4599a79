/** Shows in a text what is being read. Positions count characters from the start of a sentence. */
export interface WordMarks {
  /** The words of a sentence, or undefined past the last. */
  sentence(index: number): string | undefined;
  showSentence(index: number): void;
  showWord(index: number, position: number): void;
  clear(): void;
}

interface Word {
  readonly element: HTMLElement;
  readonly sentence: number;
  /** Where the word starts in its sentence, and where it ends. */
  readonly start: number;
  readonly end: number;
}

const ENDS_SENTENCE = /[.!?…。؟۔]["'”’»)]*$/;
const MARK = 'data-now';

/** Wraps every word below `root` in an element of its own, once, and returns what marks them. */
export function markWords(root: HTMLElement, lang: string): WordMarks {
  const words: Word[] = [];
  const sentences: string[] = [];
  let current = '';
  const endSentence = (): void => {
    if (current.trim() !== '') sentences.push(current);
    current = '';
  };
  for (const block of blocksOf(root)) {
    for (const element of wordsOf(block)) {
      const text = element.textContent;
      if (current !== '') current += ' ';
      words.push({ element, sentence: sentences.length, start: current.length, end: current.length + text.length });
      current += text;
      if (ENDS_SENTENCE.test(text)) endSentence();
    }
    endSentence();
  }
  root.lang = root.lang || lang;
  const show = (those: (word: Word) => boolean): void => {
    for (const word of words) word.element.toggleAttribute(MARK, those(word));
  };
  return {
    sentence: (index) => sentences[index],
    showSentence: (index) => show((word) => word.sentence === index),
    showWord: (index, position) => show((word) => word.sentence === index && word.start <= position && position < word.end + 1),
    clear: () => show(() => false),
  };
}

/** Paragraphs and list entries: a sentence never runs from one into the next. */
const blocksOf = (root: HTMLElement): HTMLElement[] => {
  const blocks = [...root.querySelectorAll<HTMLElement>('p, li, dt, dd, h3, figcaption, td, th')].filter((block) => block.querySelector('p, li') === null);
  return blocks.length === 0 ? [root] : blocks;
};

function wordsOf(block: HTMLElement): HTMLElement[] {
  const known = [...block.querySelectorAll<HTMLElement>('[data-word]')];
  if (known.length > 0) return known;
  const texts: Text[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.flatMap((text) => {
    const parts = text.data.split(/(\s+)/);
    const made = parts.map((part) => {
      if (part.trim() === '') return document.createTextNode(part);
      const word = document.createElement('span');
      word.dataset.word = '';
      word.textContent = part;
      return word;
    });
    text.replaceWith(...made);
    return made.filter((node): node is HTMLSpanElement => node instanceof HTMLElement);
  });
}
