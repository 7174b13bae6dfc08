import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { brotliCompress } from 'node:zlib';
import { stockStyles } from '../pages/stock.ts';

const compress = promisify(brotliCompress);

/** The whole style sheet, without the fonts that it fetches from elsewhere: waiting for those would flatter our page. */
const withoutFonts = (styles: Buffer): string => {
  const left = styles.toString().replaceAll(/@font-face\s*\{[^}]*\}/g, '');
  if (left.length === styles.length) throw new Error('The NHS style sheet brings no fonts any more');
  return left;
};

/** The start page as anybody would write it: the same words, the whole NHS style sheet, no script. */
function plain(html: string): string {
  const styled = html.replace(
    /<link rel="stylesheet"[^>]*>/,
    '<link rel="stylesheet" href="/assets/nhsuk.css"/>',
  );
  const page = styled.replace(/<script[^>]*><\/script>/, '');
  if (styled === html || page === styled) throw new Error('The start page has no style sheet or no script');
  return page;
}

async function write(file: string, content: Buffer | string): Promise<void> {
  await writeFile(file, content);
  await writeFile(`${file}.br`, await compress(content));
}

/** Serves the static page as the app serves its own. Needs what the app builds. */
export async function openStaticPage(): Promise<{ url: string; close: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'static-'));
  await mkdir(path.join(folder, 'assets'));
  await write(path.join(folder, 'index.html'), plain(await readFile('dist/web/index.html', 'utf8')));
  await write(path.join(folder, 'assets', 'nhsuk.css'), withoutFonts(await stockStyles()));
  await copyFile('dist/web/favicon.svg', path.join(folder, 'favicon.svg'));
  const worker = new Worker(new URL('./static-site.ts', import.meta.url), { workerData: { folder } });
  const url = await new Promise<string>((done, fail) => worker.once('message', done).once('error', fail));
  return {
    url,
    close: async () => {
      await worker.terminate();
      await rm(folder, { recursive: true });
    },
  };
}
