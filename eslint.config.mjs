import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist*/', 'node_modules/', 'bench/peers/', 'bench/corpus/'] },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Counts and lengths go into texts as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `as` says what a check has proved; `!` only hopes.
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Environment variables and foreign JSON are read by index, as the compiler asks.
      '@typescript-eslint/dot-notation': 'off',
      // An empty case is a message without values.
      '@typescript-eslint/no-empty-object-type': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
);
