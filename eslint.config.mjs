import { defineConfig } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import tseslint from 'typescript-eslint';

const size = {
  'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 10],
};

const typescript = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
};

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Only main.ts has a default export: the plugin.',
};

export default defineConfig([
  { ignores: ['main.js', 'node_modules/', '.cache/', 'coverage/', '**/*.cjs'] },
  {
    files: ['src/**/*.ts'],
    extends: [...obsidianmd.configs.recommended],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...size,
      ...typescript,
      // A cast hides what a type guard would prove.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  // What the recommended set asks of the packages.
  ...obsidianmd.configs.recommended.filter(({ files }) => files?.includes('package.json')),
  {
    files: ['src/**/*.ts'],
    ignores: ['src/main.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport] },
  },
  {
    files: ['workbench/**/*.ts', 'tests/**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { ...size, ...typescript },
  },
  {
    // The words of a language are one table, as long as there are words.
    files: ['src/i18n/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // A table of cases, or a describe block, is as long as its cases are many.
    files: ['tests/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
]);
