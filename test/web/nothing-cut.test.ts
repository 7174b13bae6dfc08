import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** A counter that has its limit in a property of this name, and cuts nothing. */
const counter = /<CharacterCount\b[^>]*?\bmaxLength=/gs;

it('no control cuts what is pasted: it is kept, counted, and refused in words', () => {
  const sources = globSync(['web/**/*.{ts,tsx,html}', 'infra/local/**/*.{ts,html}', 'functions/**/*.ts']);
  expect(sources.length).toBeGreaterThan(300);
  const cuts = sources.filter((file) => /maxlength/i.test(readFileSync(file, 'utf8').replace(counter, '')));
  expect(cuts).toEqual([]);
});
