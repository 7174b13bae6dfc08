const { readdirSync } = require('node:fs');

const folders = (top) =>
  readdirSync(top, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

const either = (names) => `(${names.join('|')})`;
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** The rooms of functions/, each above those it may import; rooms of one floor do not see each other. */
const floors = [['lambdas'], ['acts', 'workers', 'pages'], ['request'], ['model'], ['platform']];
const downwards = floors.flatMap((rooms, floor) =>
  rooms.map((room) => {
    const closed = folders('functions').filter(
      (other) =>
        other !== room &&
        !floors
          .slice(floor + 1)
          .flat()
          .includes(other),
    );
    return forbid(
      `${room}-looks-down`,
      'lambdas > acts, workers, pages > request > model > platform',
      { path: `^functions/${room}/` },
      { path: `^functions/${either(closed)}/` },
    );
  }),
);

/** Rooms of web/src/ that every page may use; every other folder there is a noun. */
const common = ['api', 'sign-in', 'answers', 'form', 'ui'];

/** Nouns side by side: none imports another. */
const apart = (top, nouns) =>
  nouns.map((noun) =>
    forbid(
      `${top}/${noun}-stands-alone`,
      'Nouns meet on the floor below, or by a message',
      { path: `^${top}/${noun}/` },
      { path: `^${top}/${either(nouns.filter((other) => other !== noun))}/` },
    ),
  );

/** Examples of the contract, and the scenario that they tell of. */
const samples = '\\.samples\\.ts$|^shared/contract/(samples|scenario)';

module.exports = {
  forbidden: [
    forbid('no-circles', 'A circle has no first room to read', {}, { circular: true }),
    forbid(
      'shared-stands-alone',
      'shared/ runs in the browser, in Lambda and at synthesis: it imports zod, dates, phone numbers and a sound key only',
      { path: '^shared/' },
      {
        pathNot: [
          '^shared/',
          'node_modules/(zod|temporal-polyfill|temporal-spec|temporal-utils|double-metaphone|libphonenumber-js)/',
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
      { path: '^functions/' },
      { path: '^(infra|test)/' },
    ),
    forbid(
      'only-pages-draw',
      'A page without script is drawn by the components of the public pages, and by nothing else of web/',
      { path: '^functions/' },
      { path: '^web/(?!public-pages/)' },
    ),
    forbid(
      'only-pages-see-web',
      'No other room of functions/ knows what a page looks like',
      { path: '^functions/(?!pages/)' },
      { path: '^web/' },
    ),
    forbid(
      'platform-knows-no-service',
      'Of shared/ the platform knows refusals only',
      { path: '^functions/platform/' },
      { path: '^shared/(?!problem/)' },
    ),
    forbid(
      'infra-binds-by-path',
      'Infrastructure reads the declarations, never the acts',
      { path: '^infra/aws/' },
      { path: '^(functions/(?!platform/store/tables|lambdas/access)|web/|test/)' },
    ),
    forbid(
      'decisions-are-pure',
      'A decision imports no engine, clock or randomness',
      { path: '\\.decide\\.ts$', pathNot: '^test/' },
      {
        path: [
          '^node:',
          '@aws-sdk',
          '^functions/request/',
          '^functions/platform/(?!store/decision)',
          '^functions/model/.*/(read|load)-',
        ],
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'commit-is-the-only-way-to-write',
      'The engine and its client stay in platform/, so that an act can write through commit only',
      { path: '^functions/(?!platform/)' },
      { path: ['^functions/platform/store/(engine|plan)', '@aws-sdk/(client|lib|util)-dynamodb'] },
    ),
    forbid(
      'production-knows-no-test',
      'Test hooks stay out of production files',
      { pathNot: '^test/' },
      { path: '^test/' },
    ),
    forbid(
      'examples-stay-out-of-bundles',
      'Samples feed the description of the API and the tests; no page and no function carries them',
      { pathNot: `^(test/|infra/build/openapi)|${samples}` },
      { path: samples },
    ),
    ...downwards,
    ...apart('functions/acts', folders('functions/acts')),
    ...apart(
      'web/src',
      folders('web/src').filter((name) => !common.includes(name)),
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
