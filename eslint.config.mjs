import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import astro from 'eslint-plugin-astro';

const pure = 'src/core is pure: it may import xstate, zod and its own files only (docs/architecture.md).';

export default defineConfig(
  { ignores: ['dist/**', 'dist-*/**', 'node_modules/**', '.astro/**', 'reports/**', 'test-results/**', 'public/**'] },
  ...astro.configs.recommended,
  {
    files: ['src/**/*.ts', 'tools/**/*.ts', 'tests/**/*.ts'],
    // Scripts inside .astro files appear as virtual .ts files that no project knows: typed rules would skip them silently.
    ignores: ['**/*.astro/*.ts', 'src/offline/sw/**'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/offline/sw/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './src/offline/sw/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: { '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }], '@typescript-eslint/no-confusing-void-expression': 'off', '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  // A map of .astro components has no types outside Astro's own checker, which does check it.
  { files: ['src/components/**/components.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  // Types describe a current browser; scripts and tests ask what an older one has.
  {
    files: ['src/components/**/*.ts', 'src/offline/**/*.ts', 'src/store/**/*.ts', 'tests/journeys/**/*.ts'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off', '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'off' },
  },
  // In tests an assertion often says what the reader should know, and broken inputs are made on purpose.
  { files: ['tests/**/*.ts'], rules: { '@typescript-eslint/no-unnecessary-type-assertion': 'off', '@typescript-eslint/no-dynamic-delete': 'off' } },
  {
    files: ['src/**/*.astro'],
    languageOptions: { parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.astro'] } },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^(?!\\.{1,2}/|xstate$|zod($|/))', message: pure }] }],
      'no-restricted-globals': ['error', ...['window', 'document', 'navigator', 'localStorage', 'indexedDB', 'fetch', 'process', 'crypto', 'performance'].map((name) => ({ name, message: pure }))],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is passed in: src/core knows no clock.' },
        { object: 'Math', property: 'random', message: 'Randomness is passed in: src/core draws none.' },
      ],
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: { require: 'readonly', process: 'readonly', console: 'readonly', __dirname: 'readonly', module: 'writable' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } } },
  { plugins: { '@typescript-eslint': tseslint.plugin }, rules: { 'no-console': 'off', '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }] } },
);
