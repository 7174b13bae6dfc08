import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { contract, routes, rows } from '#shared/contract/contract';

const read = (file: string) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
};
const filesIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const parts = (name: string) => name.split('.') as [noun: string, act: string];
const actFile = (name: string) => `functions/acts/${parts(name).map(kebab).join('/')}.ts`;

/** The steps of CONTRIBUTING.md, each with the place of which it speaks. */
const [, list = ''] = (read('CONTRIBUTING.md') ?? '').split('## A new act');
const steps = [...list.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, place = '']) => place);

/** What is at each place of the list once its step is done. */
const stands: Record<string, (act: string, noun: string) => RegExp> = {
  'shared/contract/<noun>.ts': (act) => new RegExp(`^  ${act}: row\\(`, 'm'),
  'shared/contract/<noun>.samples.ts': (act) => new RegExp(`^ +${act}: {`, 'm'),
  'functions/acts/<noun>/<act>.ts': (act) => new RegExp(`^export const ${act}: Act<`, 'm'),
  'functions/lambdas/<zone>.ts': (act, noun) =>
    new RegExp(`import { ${act}\\b.* } from '#functions/acts/${noun}/${kebab(act)}'`),
  'test/functions/acts/<noun>/<act>.test.ts': () => /^(describe|it|test)\b/m,
};

test('CONTRIBUTING.md lists the places that are looked at here, and the page that calls it', () => {
  expect(steps).toEqual([...Object.keys(stands), 'web/src/<noun>/']);
});

const pages = [...filesIn('web/src'), ...filesIn('web/public-pages')].map((file) => read(file) ?? '');

describe.each(rows)('$name', ({ name, row }) => {
  const [noun, act] = parts(name);
  const at = (place: string) =>
    place.replace('<noun>', noun).replace('<act>', kebab(act)).replace('<zone>', row.zone);

  it.each(Object.entries(stands))('stands in %s', (place, content) => {
    expect(read(at(place)) ?? `There is no ${at(place)}`).toMatch(content(act, noun));
  });

  it.runIf(row.path.startsWith('/api/'))('is called by a page', () => {
    const called = new RegExp(`\\bapi\\.${noun}\\.${act}\\b`);
    // One call for several acts names each of them beside it.
    const chosen = (page: string) => page.includes(`api.${noun}[`) && page.includes(`'${act}'`);
    expect(pages.some((page) => called.test(page) || chosen(page))).toBe(true);
  });
});

describe('no file stands without its row:', () => {
  const files = filesIn('functions/acts');

  it('every act is of a row', () => {
    const acts = files.filter((file) => /^export const \w+: Act</m.test(read(file) ?? ''));
    expect(acts.sort()).toEqual(routes.map(({ name }) => actFile(name)).sort());
  });

  it('every decision stands beside its act, or is said to be of several', () => {
    const shared = read('functions/acts/README.md') ?? '';
    const alone = files
      .filter((file) => file.endsWith('.decide.ts') && !files.includes(file.replace('.decide.ts', '.ts')))
      .filter((file) => !shared.includes(`\`${path.relative('functions/acts', file)}\``));
    expect(alone).toEqual([]);
  });

  const nouns = Object.keys(contract);
  it('every folder of acts and of their tests is a noun', () => {
    const known = new Set(routes.map(({ name }) => parts(name)[0]));
    expect(foldersIn('functions/acts').filter((folder) => !known.has(folder))).toEqual([]);
    expect(foldersIn('test/functions/acts').filter((folder) => !known.has(folder))).toEqual([]);
  });

  it('every folder of pages is a noun, or a room that they share', () => {
    const common = ['answers', 'api', 'form', 'sign-in', 'ui'];
    expect(foldersIn('web/src').filter((folder) => ![...nouns, ...common].includes(folder))).toEqual([]);
  });

  it('every file of rows and of samples is of a noun', () => {
    const contracts = filesIn('shared/contract').filter((file) => /: row\({/.test(read(file) ?? ''));
    const samples = filesIn('shared/contract').filter((file) => file.endsWith('.samples.ts'));
    const of = (ending: string) => nouns.map((noun) => `shared/contract/${noun}${ending}`).sort();
    expect(contracts.sort()).toEqual([...of('.ts'), 'shared/contract/elsewhere.ts'].sort());
    expect(samples.sort()).toEqual(of('.samples.ts'));
  });
});
