import js from '@eslint/js';
import jupyter from '@jupyter/eslint-plugin';
import tsdoc from 'eslint-plugin-tsdoc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/lib/',
      '**/labextension/',
      '**/.venv/',
      '**/build/',
      'test/bench/peers/',
      'kernel/python/',
      // AssemblyScript: TypeScript's grammar, another language's types.
      'kernel/assembly/**/*.ts'
    ]
  },
  js.configs.recommended,
  {
    files: ['**/*.{mjs,js}'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' }
    }
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    plugins: { tsdoc },
    languageOptions: {
      parserOptions: {
        project: ['kernel/tsconfig.json', 'extension/tsconfig.json', 'test/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname
      }
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'tsdoc/syntax': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Messages print numbers; that a number becomes text is the point.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `_Features` and the like name what an infer pattern skips.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }
      ],
      // `{}` is the empty options object of a type parameter's default.
      '@typescript-eslint/no-empty-object-type': ['error', { allowObjectTypes: 'always' }]
    }
  },
  {
    files: ['extension/**/*.ts'],
    plugins: { jupyter },
    rules: {
      ...jupyter.configs.recommended[0].rules,
      // Saved outputs are drawn as soon as a notebook opens; only plotly is worth loading later, and it is.
      'jupyter/prefer-lazy-imports': 'off'
    }
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // A test's own asserts say more than a type guard would.
      '@typescript-eslint/no-non-null-assertion': 'off'
    }
  },
  { files: ['**/*.mjs'], rules: { 'no-console': 'off' } }
);
