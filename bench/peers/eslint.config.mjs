import markdown from '@eslint/markdown';

export default [
  {
    files: ['**/*.md'],
    plugins: { markdown },
    language: 'markdown/gfm',
    languageOptions: { frontmatter: 'yaml' },
    rules: markdown.configs.recommended[0].rules,
  },
];
