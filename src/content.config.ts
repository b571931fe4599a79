import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

/**
 * The bodies of lessons, for Astro to render. Their ids are `<lang>/<band>/<slug>`, as `Lesson.entry` in the catalogue.
 * There is no schema here: the gate (src/gate/load.ts) has checked every field, and pages read fields from the catalogue.
 */
const lessons = defineCollection({
  loader: glob({
    base: './curriculum/lessons',
    pattern: '**/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
});

export const collections = { lessons };
