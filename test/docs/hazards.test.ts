import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { read, root, titles } from './named-tests.ts';

const hazards = read('docs/clinical-safety/hazards.md');
const sections = hazards.split(/^## (?=\d)/m).slice(1);
const named = (text: string) => [...text.matchAll(/`test: ([^`]+)`/g)].map((found) => found[1] ?? '');
const controls = [...hazards.matchAll(/`((?:functions|infra|shared|web)\/[^`]+)`/g)].map(
  (found) => found[1] ?? '',
);

const all = new Set([...titles.values()].flat());

it('lists the nine hazards, each with cause, effect, control, test and what is left', () => {
  expect(sections).toHaveLength(9);
  for (const section of sections) {
    for (const part of ['Cause', 'Effect', 'Control', 'Test', 'Left'])
      expect(section).toContain(`**${part}.**`);
    expect(named(section).length, section.split('\n')[0]).toBeGreaterThan(0);
  }
});

it('names only tests that exist', () => {
  expect(named(hazards).filter((name) => !all.has(name))).toEqual([]);
});

it('names only controls that exist', () => {
  expect(controls.filter((file) => globSync(file, { cwd: root }).length === 0)).toEqual([]);
});
