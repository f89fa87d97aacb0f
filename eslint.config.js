import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

const unsafeMembers = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'srcdoc'];
const needsTypes = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

export default ts.config(
  { ignores: ['dist/', '.cache/', 'test-results/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      eqeqeq: ['error', 'smart'],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      // No markup from strings: the page's policy would stop it, and only there.
      'no-restricted-properties': [
        'error',
        ...unsafeMembers.map((property) => ({ property })),
        { object: 'document', property: 'write' },
        { object: 'document', property: 'writeln' },
      ],
      'no-restricted-globals': ['error', 'DOMParser', 'event', 'name'],
      'prefer-const': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'svelte/no-at-html-tags': 'error',
      'svelte/no-unused-svelte-ignore': 'off', // it takes the words of the reason for codes
      'svelte/prefer-svelte-reactivity': 'off', // sets and maps are replaced, never changed in place
      'svelte/require-store-reactive-access': 'off', // there are no stores, and looking for them takes a tenth of the time
    },
  },
  {
    files: ['**/*.ts', '**/*.svelte'],
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] } },
    rules: { ...needsTypes, 'no-undef': 'off' }, // TypeScript finds unknown names itself
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: { 'prefer-const': 'off', 'svelte/prefer-const': 'error' }, // props and derived values are written with let
  },
  {
    files: ['src/**', 'scripts/**'],
    rules: {
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
    },
  },
  { files: ['src/**'], ignores: ['src/cli/**'], rules: { 'no-console': 'error' } },
  {
    files: ['tests/**'],
    ignores: ['tests/properties.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { name: 'fast-check', message: 'Take it from tests/properties.', allowTypeImports: true },
      ],
    },
  },
  {
    // What is counted there is done without a mouse.
    files: ['tests/screen/budgets.spec.ts', 'tests/screen/keystrokes.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...[
          'mouse',
          'touchscreen',
          'click',
          'dblclick',
          'hover',
          'tap',
          'check',
          'dragTo',
          'dispatchEvent',
        ].map((property) => ({ property, message: 'These tasks are done by keyboard alone.' })),
      ],
    },
  },
);
