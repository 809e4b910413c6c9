import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkLintFrontmatterSchema from 'remark-lint-frontmatter-schema';

// Paths of schemas count from the folder that the plugin is run in: that of a corpus.
const schemas = { '../../peers/lifecycle.schema.yaml': ['**/*.md'] };

export default {
  plugins: [remarkFrontmatter, remarkGfm, [remarkLintFrontmatterSchema, { schemas }]],
};
