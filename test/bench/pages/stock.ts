import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { build } from 'esbuild';

const compress = promisify(brotliCompress);

/** The whole NHS style sheet as its package brings it. */
export const stockStyles = (): Promise<Buffer> =>
  readFile(createRequire(import.meta.url).resolve('nhsuk-frontend/dist/nhsuk/nhsuk-frontend-10.6.1.min.css'));

const alone = `
  import { createElement } from 'react';
  import { createRoot } from 'react-dom/client';
  createRoot(document.body).render(createElement('p', null, 'Hello'));
`;

/** React that draws one paragraph, minified: no app of React can be smaller. */
async function reactAlone(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: alone, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

const packed = async (bytes: Uint8Array) => (await compress(bytes)).length / 1000;

/** What the pages are held against, in thousands of bytes with brotli. */
export async function floors(): Promise<{ styles: number; react: number }> {
  return { styles: await packed(await stockStyles()), react: await packed(await reactAlone()) };
}
