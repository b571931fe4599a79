import { describe, expect, it } from 'vitest';
import { answers, asCut, piecesOf } from '../../src/components/search/excerpt.ts';

const marked = (plain: string, html: string): string =>
  piecesOf(plain, html)
    .map(({ text, found }) => (found ? `[${text}]` : text))
    .join('');

describe('an excerpt', () => {
  it('marks whole words only, without their punctuation', () => {
    expect(marked('Tell me. Remember me, someone.', 'Tell <mark>me.</mark> Remember')).toBe('Tell [me]. Remember [me], someone.');
  });
  it('marks a word whatever its case', () => expect(marked('Snail, snail', '<mark>Snail,</mark> snail')).toBe('[Snail], [snail]'));
  it('keeps every letter of the text', () => {
    const plain = '“It’s <b>mine</b>,” — she said… & left. <img src=x onerror=alert(1)>';
    expect(piecesOf(plain, '<mark>mine</mark>').map(({ text }) => text).join('')).toBe(plain);
  });
  it('marks nothing where nothing was found', () => expect(piecesOf('One two', 'One two')).toEqual([{ text: 'One two', found: false }]));
  it('shows where a sentence was cut', () => {
    expect(asCut('and then she left')).toBe('… and then she left …');
    expect(asCut('She left.')).toBe('She left.');
  });
});

describe('what was found answers what was asked', () => {
  it.each([
    ['message', 'me', false],
    ['pictures', 'pick', false],
    ['bullying', 'bully', true],
    ['studies', 'study', true],
    ['passw', 'password', true],
    ['AI', 'AI', true],
    ['is', 'it', false],
    ['zzz snail', 'Snail’s', true],
  ])('%s brings up %s: %s', (query, word, yes) => expect(answers(query, `x <mark>${word}</mark> y`)).toBe(yes));
});
