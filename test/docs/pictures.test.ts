import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pictures } from '#test/pictures/pictures';

const shown = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md')].flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, to = '']) =>
    join(dirname(file), to),
  ),
);
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', '’')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,])/g, '$1');

describe('the pictures of the documents', () => {
  it('exist, and are those that the command takes', () => {
    expect(shown.filter((file) => !existsSync(file))).toEqual([]);
    expect(shown).toEqual(pictures.map(({ name }) => `docs/images/${name}.png`));
  });

  it.each(pictures)(
    'say what the page says: if not, npm run build && npm run pictures ($name)',
    ({ name, waitFor }) => {
      const page = words(readFileSync(`dist/web/${name === 'start' ? 'index' : name}.html`, 'utf8'));
      const lines = readFileSync(`docs/images/${name}.txt`, 'utf8').split('\n').filter(Boolean);
      expect(lines.length).toBeGreaterThan(5);
      // What comes from the API is not in the built page.
      expect(
        lines.filter((line) => !waitFor.test(line) && !page.includes(line.replace(/\s+/g, ' ').trim())),
      ).toEqual([]);
    },
  );
});
