import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const read = (file: string) => readFileSync(`${root}${file}`, 'utf8');

const title = /\b(?:it|test)(?:\.each[^(]*\([\s\S]*?\))?\(\s*(['"`])((?:\\.|(?!\1).)*)\1/g;

/** The titles of the tests of one file, as they are written there. */
const titlesIn = (file: string) => [...read(file).matchAll(title)].map((found) => found[2] ?? '');

/** The titles of the tests of each file. */
export const titles = new Map(globSync('test/**/*.ts', { cwd: root }).map((file) => [file, titlesIn(file)]));
