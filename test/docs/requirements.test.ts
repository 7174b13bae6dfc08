import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { read, root, titles } from './named-tests.ts';

const page = read('docs/requirements.md');
const numbers = [...page.matchAll(/^### ([BH]\d+) · /gm)].map((found) => found[1] ?? '');
/** Each requirement, each user's first five minutes and each line of a list is one. */
const statements = page.split(/^(?:### |\d+\. |\*\*[^*]+\.\*\* )/m).slice(1);
const isHeld = /^ *- Held by: `(?<file>[^`]+)` › (?<title>.+)$/gm;

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, place) => `${letter}${String(place + 1)}`);

const own = ['{functions,infra,shared,test,web,docs}/**/*.{ts,tsx,js,cjs,md,scss}', '*.{md,json}'];
const sources = globSync(own, { cwd: root }).filter((file) => file !== 'package-lock.json');
/** Each place of the repository where a text like this stands. */
const places = (text: RegExp) =>
  sources.flatMap((file) => [...read(file).matchAll(text)].map(([cited]) => ({ file, cited })));

it('the page has every requirement once, in order', () => {
  expect(numbers).toEqual([...numbered('B', 13), ...numbered('H', 31)]);
});

it('says of each requirement what holds it, or what is not built yet', () => {
  expect(statements.length).toBeGreaterThan(numbers.length + 14);
  const silent = statements.filter((one) => !/^ *- (?:Held by|Not built yet): ./m.test(one));
  expect(silent.map((one) => one.split('\n')[0])).toEqual([]);
});

it('the requirements name only tests that exist', () => {
  const held = [...page.matchAll(isHeld)].map(({ groups }) => groups ?? {});
  expect(held).toHaveLength(page.match(/- Held by/g)?.length ?? 0);
  const missing = held.filter(({ file = '', title = '' }) => !titles.get(file)?.includes(title));
  expect(missing).toEqual([]);
});

it('no line cites a requirement that the page does not have', () => {
  const cited = places(/\b[BH]\d{1,2}\b/g);
  expect(cited.length).toBeGreaterThan(100);
  expect(cited.filter((place) => !numbers.includes(place.cited))).toEqual([]);
});

it('no line cites a page that the repository does not have', () => {
  const names = new Set(
    globSync(['**/*.md', '*.md'], { cwd: root, exclude: ['node_modules/**'] }).map((file) =>
      file.split('/').at(-1),
    ),
  );
  expect(places(/[\w-]+\.md\b/g).filter(({ cited }) => !names.has(cited))).toEqual([]);
});
