/** The import rules of docs/architecture.md, checked by `npm run lint`. */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'model-imports-nothing', severity: 'error', from: { path: '^graph/model\\.ts$' }, to: { path: '.' } },
    { name: 'graph-is-the-core', severity: 'error', from: { path: '^graph/' }, to: { path: '^(ingest|viewer|cli)/' } },
    { name: 'viewer-and-ingest-never-meet', severity: 'error', from: { path: '^(ingest|viewer)/' }, to: { path: '^(ingest|viewer)/', pathNot: '^$1/' } },
    { name: 'only-cli-imports-cli', severity: 'error', from: { path: '^(ingest|viewer|graph)/' }, to: { path: '^cli/' } },
    { name: 'neo4j-only-in-its-store', severity: 'error', from: { pathNot: '^(graph/stores/neo4j/|tools/|bench/)|\\.test\\.ts$' }, to: { path: 'node_modules/neo4j-driver' } },
    { name: 'grafeo-only-in-its-store', severity: 'error', from: { pathNot: '^graph/stores/embedded/|\\.test\\.ts$' }, to: { path: 'node_modules/@grafeo-db' } },
    { name: 'onnx-only-in-the-reader', severity: 'error', from: { pathNot: '^ingest/relate/reader/' }, to: { path: 'node_modules/onnxruntime' } },
    { name: 'sigma-only-behind-its-adapter', severity: 'error', from: { pathNot: '^viewer/app/canvas/' }, to: { path: 'node_modules/(sigma|@sigma)' } },
    { name: 'training-never-ships', severity: 'error', from: { path: '^(ingest|graph|viewer)/', pathNot: '^ingest/train/|\\.test\\.ts' }, to: { path: '^ingest/train/' } },
  ],
  options: { tsConfig: { fileName: 'tsconfig.json' }, tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' }, exclude: { path: '(^|/)dist/' } },
};
