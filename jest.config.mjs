/** Tests sit beside the file they test: `segment.ts` and `segment.test.ts`. */
export default {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testMatch: ['<rootDir>/{graph,ingest,viewer,cli,bench,tools}/**/*.test.{ts,tsx}'],
  transform: {
    '\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic', importSource: 'preact' } } } }],
  },
  testTimeout: 30_000,
  maxWorkers: 2,
};
