import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../../web/src/', import.meta.url));
const sources = globSync('**/*.tsx', { cwd: root }).map((file) => ({
  file,
  source: readFileSync(`${root}${file}`, 'utf8'),
}));

test('the title of every page is written out in its source, so that no name can come into it', () => {
  const pages = sources.filter(({ source }) => /<(Page|Loading)\b[^>]*\btitle=/.test(source));
  expect(pages.length).toBeGreaterThan(15);
  for (const { file, source } of pages) {
    const given = [...source.matchAll(/<(?:Page|Loading)\b[^>]*?\btitle=("[^"]*"|\{[^}]*\})/g)];
    for (const [, title = ''] of given) expect(title, file).toMatch(/^("|\{title\}$|\{'[^']*'\}$)/);
    for (const [, made = ''] of source.matchAll(/\b(?:const|let) title\b[^=]*= ([^\n]*)/g))
      expect(made, file).toMatch(/^'[^'$]*';$/);
  }
});
