import type { Plugin } from 'vite';

/**
 * Modules that their libraries bring with them though no page uses them. A bundler cannot tell: zod hangs its writer of
 * JSON Schema (used here by the build alone) on every schema, and its words (ours are in `shared/text/refusals`); a query
 * carries the lists without end, and each component imports the whole of nhsuk-frontend.
 */
const unused = [
  'zod/v4/core/to-json-schema.js',
  'zod/v4/core/json-schema-processors.js',
  '@tanstack/query-core/build/modern/infiniteQueryBehavior.js',
  // Writes code for `new Function`, which the content security policy forbids and `jitless` never asks for.
  'zod/v4/core/doc.js',
  'zod/v4/locales/en.js',
  'libphonenumber-js/es6-modern/format.js',
  'nhsuk-frontend/dist/nhsuk/components/tabs/tabs.mjs',
  'nhsuk-frontend/dist/nhsuk/components/file-upload/file-upload.mjs',
  'nhsuk-frontend/dist/nhsuk/components/password-input/password-input.mjs',
];

const declared = /^export (?:(?:function|const|class) (\w+)|(default))/gm;
const listed = /^export \{([^}]*)\}/gm;

/** The names a module exports. */
export function exportsOf(code: string): string[] {
  const inLists = [...code.matchAll(listed)].flatMap(([, names = '']) => names.split(','));
  const last = inLists.map((name) => name.trim().split(' ').at(-1) ?? '').filter(Boolean);
  return [...[...code.matchAll(declared)].map(([, name, byDefault]) => name ?? byDefault ?? ''), ...last];
}

/** Builds pages without these modules: what they export does nothing. Everything but a page has the whole libraries. */
export const leftOut = (): Plugin => ({
  name: 'left-out',
  apply: 'build',
  transform(code, id) {
    if (!unused.some((path) => id.endsWith(`/node_modules/${path}`))) return null;
    const names = exportsOf(code).map((name) => `nothing as ${name}`);
    return { code: `const nothing = () => ({});\nexport { ${names.join(', ')} };`, map: null };
  },
});
