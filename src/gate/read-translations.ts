import { z } from 'zod';
import type { Exception, Problem } from '../core/content/problem.ts';
import { translatedFrontMatterSchema } from '../core/content/schemas/lesson.ts';
import type { TranslatedLesson } from '../core/content/join-lesson.ts';
import type { WordsFile } from '../core/content/translate.ts';
import { SOURCE_LANG, type ContentFiles } from './content-files.ts';
import { Reader } from './read-content.ts';
import { whole, writtenExceptions } from './read-world.ts';

export interface ReadTranslations {
  readonly lessons: readonly TranslatedLesson[];
  readonly words: readonly WordsFile[];
  readonly problems: readonly Problem[];
  readonly exceptions: readonly Exception[];
}

/** Reads the files of all other languages. What they may hold is decided when they are joined to their source. */
export function readTranslations(content: ContentFiles): ReadTranslations {
  const reader = new Reader();
  const exceptions: Exception[] = [];
  const lessons = content.lessons
    .filter(({ lang }) => lang !== SOURCE_LANG)
    .flatMap((given): TranslatedLesson[] => {
      const read = reader.mdx(given, translatedFrontMatterSchema);
      if (read !== null) exceptions.push(...writtenExceptions(read.source, read.source.data.exceptions));
      return read === null
        ? []
        : [{ ...whole(read.source), lang: given.lang, band: given.band, slug: given.slug, body: read.body }];
    });
  const words = content.words.flatMap((given): WordsFile[] => {
    const source = reader.yaml(given, z.unknown());
    return source === null
      ? []
      : [{ lang: given.lang, of: given.file.replace(`.${given.lang}.yaml`, '.yaml'), source }];
  });
  return { lessons, words, problems: reader.problems, exceptions };
}
