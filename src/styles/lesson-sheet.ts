import type { BandId } from '../core/content/ids.ts';
import { isPictureBook } from '../core/content/ids.ts';
import lesson from './lesson.css?raw';
import pictures from './pictures.css?raw';
import young from './young.css?raw';
import { lean } from './sheet-of.ts';

/** The styles of a lesson's page: a picture book's or an article's, never both, since every byte counts here. */
export const lessonSheet = (band: BandId): string => (isPictureBook(band) ? lean(pictures + young) : articleSheet());

/** The styles of an article; also of the page that stands before a lesson of care 3, at any age. */
export const articleSheet = (): string => lean(pictures + lesson);
