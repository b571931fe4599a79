import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { afterBuild } from './src/integrations/after-build.ts';
import { contentReload } from './src/integrations/content-reload.ts';

/** Where the site is served from: a path such as `/pathlight/` on a shared host, else `/`. */
const base = process.env.PATHLIGHT_BASE ?? '/';

/**
 * Scripts that several pages share, as few files as possible: what the compiler adds, who is learning, and the record
 * with its database library, which no page fetches before it is needed.
 */
const scripts = [
  { name: 'helpers', test: /oxc-project|preload-helper/, priority: 3 },
  { name: 'learners', test: /\/src\/store\/(failure|glance|learners|news|random-id)\.ts$|\/learner-(chooser|face)\.ts$/, priority: 2 },
  { name: 'record', test: /\/src\/store\/(append|db|erase|held|memory|persist|read|stamp|transfer)\.ts$|\/node_modules\/dexie\//, priority: 1 },
];

export default defineConfig({
  base,
  outDir: process.env.PATHLIGHT_OUT ?? './dist',
  cacheDir: process.env.PATHLIGHT_CACHE ?? './node_modules/.astro',
  output: 'static',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'always', assets: '_astro' },
  prerenderConflictBehavior: 'error',
  i18n: {
    locales: ['en'],
    defaultLocale: 'en',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), afterBuild(base)],
  vite: {
    plugins: [contentReload(process.cwd())],
    build: {
      assetsInlineLimit: 0,
      target: ['chrome106', 'firefox102', 'safari15.4'],
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        output: { codeSplitting: { groups: scripts } },
      },
    },
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  },
});
