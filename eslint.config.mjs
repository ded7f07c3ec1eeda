import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Folders point one way: ingest → graph ← viewer, cli → all, and graph/model.ts imports nothing. */
const mayNotImport = (folder, ...patterns) => ({
  files: [`${folder}/**/*.{ts,tsx}`],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ group: patterns, message: 'See docs/architecture.md, "who may import whom".' }] }] },
});

export default tseslint.config(
  { ignores: ['**/dist/**', 'coverage/**', '.neo4j/**', '.liaison/**'] },
  { files: ['**/*.{ts,tsx}'], extends: [js.configs.recommended, ...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    } },
  mayNotImport('graph', '**/ingest/**', '**/viewer/**', '**/cli/**'),
  mayNotImport('ingest', '**/viewer/**', '**/cli/**', 'neo4j-driver', 'sigma'),
  mayNotImport('viewer', '**/ingest/**', '**/cli/**', 'neo4j-driver'),
);
