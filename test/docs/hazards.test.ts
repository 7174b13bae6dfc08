import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const hazards = readFileSync(`${root}docs/clinical-safety/hazards.md`, 'utf8');
const sections = hazards.split(/^## (?=\d)/m).slice(1);
const named = (text: string) => [...text.matchAll(/`test: ([^`]+)`/g)].map((found) => found[1] ?? '');
const controls = [...hazards.matchAll(/`((?:functions|infra|shared|web)\/[^`]+)`/g)].map(
  (found) => found[1] ?? '',
);

const title = /\b(?:it|test)(?:\.each\([\s\S]*?\))?\(\s*(['"`])((?:\\.|(?!\1).)*)\1/g;
const titles = new Set(
  globSync('test/**/*.test.ts', { cwd: root }).flatMap((file) =>
    [...readFileSync(`${root}${file}`, 'utf8').matchAll(title)].map((found) => found[2]),
  ),
);

it('lists the nine hazards, each with cause, effect, control, test and what is left', () => {
  expect(sections).toHaveLength(9);
  for (const section of sections) {
    for (const part of ['Cause', 'Effect', 'Control', 'Test', 'Left'])
      expect(section).toContain(`**${part}.**`);
    expect(named(section).length, section.split('\n')[0]).toBeGreaterThan(0);
  }
});

it('names only tests that exist', () => {
  expect(named(hazards).filter((name) => !titles.has(name))).toEqual([]);
});

it('names only controls that exist', () => {
  expect(controls.filter((file) => globSync(file, { cwd: root }).length === 0)).toEqual([]);
});
