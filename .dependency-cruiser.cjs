/** The layers of ARCHITECTURE.md: scripts → pipeline → parsers → schemas, and who may import which library. */

/** A library that only some folders may import: the rest of the project meets it through them. */
const keep = (library, folders) => ({
  name: `${library}-only-in-its-folder`,
  severity: 'error',
  from: { path: '^(scripts|pipeline|parsers|schemas)/', pathNot: folders.map((folder) => `^${folder}`) },
  to: { path: `node_modules/${library}/` },
});

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbid(
      'no-cycles',
      'A file must be readable without those that need it.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid(
      'schemas-know-nobody',
      'Nouns depend on nouns.',
      { path: '^schemas/' },
      { path: '^(parsers|pipeline|scripts|test)/' },
    ),
    forbid(
      'model-knows-no-record',
      'The inner model is free of the public contract.',
      { path: '^schemas/model/' },
      { path: '^schemas/record/|node_modules/zod/' },
    ),
    forbid(
      'schemas-use-zod-alone',
      'The contract needs no other library.',
      { path: '^schemas/' },
      { path: 'node_modules/', pathNot: 'node_modules/zod/' },
    ),
    forbid(
      'parsers-know-no-caller',
      'Whatever goes in only moves down.',
      { path: '^parsers/' },
      { path: '^(pipeline|scripts|test)/' },
    ),
    forbid(
      'parsers-are-pure',
      'Bytes in, values out: no files, network, processes or clocks.',
      { path: '^parsers/' },
      {
        dependencyTypes: ['core'],
        path: '^(node:)?(fs|fs/promises|net|http|https|http2|tls|dns|dgram|child_process|cluster|worker_threads|os|timers|perf_hooks|readline)$',
      },
    ),
    forbid(
      'vocabulary-is-data',
      'Rows only; the code that uses them stands elsewhere.',
      { path: '^parsers/vocabulary/' },
      { pathNot: '^(parsers/vocabulary|schemas)/' },
    ),
    forbid(
      'pipeline-knows-no-command',
      'Effects do not know who asked for them.',
      { path: '^pipeline/' },
      { path: '^(scripts|test)/' },
    ),
    forbid(
      'product-knows-no-test',
      'Nothing that is shipped leans on a test.',
      { path: '^(scripts|pipeline|parsers|schemas)/' },
      { path: '^test/' },
    ),
    forbid(
      'no-development-packages',
      'What is shipped installs with --omit=dev.',
      {
        path: '^(scripts|pipeline|parsers|schemas)/',
        pathNot: [
          '^scripts/(make-|measure-|judge-|bench|run-tests|write-)',
          '^scripts/(bench|patterns)/',
          '^pipeline/review/page/',
        ],
      },
      { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
    ),
    forbid(
      'natural-by-deep-import',
      'Its root takes a second and prints.',
      {},
      { path: 'node_modules/natural/(lib/natural/)?index\\.js$' },
    ),
    keep('pdfjs-dist', ['parsers/pdf/', 'scripts/bench']),
    keep('mammoth', ['parsers/docx/', 'scripts/bench']),
    keep('saxes', ['parsers/docx/']),
    keep('sharp', ['parsers/image/', 'parsers/ocr/', 'pipeline/ocr-engines/', 'pipeline/page-images.ts', 'scripts/']),
    keep('tesseract.js', ['pipeline/ocr-engines/', 'scripts/(bench|measure)']),
    keep('bullmq', ['pipeline/queue/']),
    keep('ioredis', ['pipeline/queue/', 'scripts/soak/']),
    keep('pg', ['pipeline/sinks/']),
    keep('@duckdb', ['pipeline/sinks/']),
    keep('hono', ['pipeline/review/', 'pipeline/queue/']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|build-output)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
