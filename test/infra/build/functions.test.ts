import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { contractDigest } from '#infra/build/contract-digest';
import { bundleHandler } from '#infra/build/functions';

async function bundled(files: Record<string, string>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'bundle-'));
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  const out = path.join(folder, 'out');
  await bundleHandler(path.join(folder, 'entry.ts'), out);
  const { handler } = (await import(pathToFileURL(path.join(out, 'index.mjs')).href)) as {
    handler: () => Promise<unknown>;
  };
  return { handler, files: await readdir(out) };
}

test('a CommonJS package inside a bundle may still ask for what Node has', async () => {
  const { handler } = await bundled({
    'old.cjs': `module.exports = () => require('node:path').basename('/a/b');`,
    'entry.ts': `import old from './old.cjs'; export const handler = async () => old();`,
  });
  expect(await handler()).toBe('b');
});

test('what is imported later stays a file of its own', async () => {
  const { handler, files } = await bundled({
    'later.ts': `export const word: string = 'later';`,
    'entry.ts': `export const handler = async () => (await import('./later.ts')).word;`,
  });
  expect(files).toHaveLength(2);
  expect(await handler()).toBe('later');
});

test('a function names in its replies the contract that it was built from', async () => {
  const reply = path.resolve('functions/request/reply.ts');
  const { handler } = await bundled({
    'entry.ts': `import { json } from '${reply}'; export const handler = async () => json({}).headers;`,
  });
  expect(contractDigest()).toMatch(/^[0-9a-f]{16}$/);
  expect(await handler()).toMatchObject({ 'contract-digest': contractDigest() });
});
