import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const spreadLiteral = {
  selector: 'SpreadElement > ObjectExpression, SpreadElement > ArrayExpression',
  message: 'Write the entries out: a literal is spread only to pack its lines.',
};
const zodByName = {
  selector: 'ImportDeclaration[source.value="zod"] > ImportSpecifier',
  message: 'Import * as z: the named z pulls every locale into the bundle.',
};
const fetchedOnTheWay = {
  selector: 'CallExpression[callee.property.name="fetch"][callee.object.name="route"]',
  message: 'Let no test fetch what it intercepts: it hangs or is reset when the machine is busy.',
};
const serverOfNode = {
  name: 'node:http',
  importNames: ['createServer'],
  message: 'Use listen() of infra/local/loopback.ts: it never resets a connection for being idle.',
};

export default tseslint.config(
  { ignores: ['dist', 'cdk.out', '.data', 'node_modules', 'coverage', '.mutants'] },
  tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', zodByName, spreadLiteral],
      'no-restricted-imports': ['error', { paths: [serverOfNode] }],
    },
  },
  { files: ['infra/local/loopback.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', zodByName, spreadLiteral, fetchedOnTheWay] },
  },
  { files: ['infra/**/*.ts', 'test/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['web/**/*.{ts,tsx}'], ...reactHooks.configs.flat['recommended'] },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
