const { readdirSync } = require('node:fs');

const folders = (top) =>
  readdirSync(top, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** Rooms of functions/ that every noun may use; every other folder there is a noun. */
const common = ['runtime', 'storage', 'audit', 'keys', 'directory', 'outbox'];
const silent = ['zones'];
const nouns = folders('functions').filter((name) => ![...common, ...silent].includes(name));

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbid('no-circles', 'A circle has no first room to read', {}, { circular: true }),
    forbid(
      'shared-stands-alone',
      'shared/ runs in the browser, in Lambda and at synthesis: it imports zod, dates and a sound key only',
      { path: '^shared/' },
      {
        pathNot: [
          '^shared/',
          'node_modules/(zod|temporal-polyfill|temporal-spec|temporal-utils|double-metaphone)/',
        ],
      },
    ),
    forbid(
      'web-sees-shared-only',
      'The page knows the contract, not the server',
      { path: '^web/' },
      { path: '^(functions|infra|test)/' },
    ),
    forbid(
      'functions-know-no-place',
      'What happens does not know where it runs',
      { path: '^functions/', pathNot: '^functions/pages/' },
      { path: '^(infra|web|test)/' },
    ),
    forbid(
      'pages-draw-what-the-public-sees',
      'A page without script is drawn by the components of the public pages, and by nothing else of web/',
      { path: '^functions/pages/' },
      { path: '^(infra|test|web/(?!public-pages/))' },
    ),
    forbid(
      'infra-binds-by-path',
      'Infrastructure reads the declarations, never the acts',
      { path: '^infra/aws/' },
      { path: '^(functions/(?!storage/tables|zones/access)|web/|test/)' },
    ),
    forbid(
      'decisions-are-pure',
      'A decision imports no engine, clock or randomness',
      { path: '^functions/[^/]+/decide' },
      {
        path: [
          '^node:',
          '@aws-sdk',
          '^functions/runtime/',
          '^functions/storage/(?!decision|case-items|new-task|sharing|slice-now|outreach-items)',
        ],
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'commit-is-the-only-way-to-write',
      'The engine and its client stay in storage/, so that an act can write through commit only; the audit walk reads them',
      { path: '^functions/', pathNot: '^functions/(storage/|audit/walk)' },
      { path: ['^functions/storage/(engine|plan)', '@aws-sdk/(client|lib|util)-dynamodb'] },
    ),
    forbid(
      'production-knows-no-test',
      'Test hooks stay out of production files',
      { pathNot: '^test/' },
      { path: '^test/' },
    ),
    forbid(
      'examples-stay-out-of-bundles',
      'Samples and replies feed the description of the API and the tests; no page and no function carries them',
      { pathNot: '^(test/|infra/build/openapi|shared/contract/(samples|sample-ids|replies))' },
      { path: '^shared/contract/(samples|sample-ids|replies)' },
    ),
    ...nouns.map((noun) =>
      forbid(
        `noun-${noun}-stands-alone`,
        'Nouns meet in shared/ or by an outbox message',
        { path: `^functions/${noun}/` },
        { path: nouns.filter((other) => other !== noun).map((other) => `^functions/${other}/`) },
      ),
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
