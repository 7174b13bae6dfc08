import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { build, createServer, type Manifest, type ManifestChunk } from 'vite';
import type { PublicFiles } from './public-pages/Document.tsx';
import type { OwnScripts } from './public-pages/pages.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const configFile = at('./vite.config.ts');
const compress = promisify(brotliCompress);
const compressed = new Set(['.html', '.js', '.css', '.svg', '.txt']);

/** Builds one file of the public pages on its own: a chunk shared with the app would need a second request. */
async function buildEntry(entry: string, outDir: string): Promise<ManifestChunk> {
  await build({
    configFile,
    logLevel: 'warn',
    publicDir: false,
    build: { outDir, emptyOutDir: false, manifest: true, rolldownOptions: { input: at(`./${entry}`) } },
  });
  const manifest = JSON.parse(await readFile(join(outDir, '.vite/manifest.json'), 'utf8')) as Manifest;
  const built = manifest[entry];
  if (!built) throw new Error(`Nothing was built from ${entry}`);
  return built;
}

/** Builds the one script and one style sheet of all public pages, and returns their names. */
async function buildPublicFiles(outDir: string): Promise<PublicFiles> {
  const entry = await buildEntry('public-pages/public.ts', outDir);
  const style = entry.css?.[0];
  if (!style || entry.css?.length !== 1 || entry.imports) {
    throw new Error('The public pages need one script and one style sheet');
  }
  return { script: `/${entry.file}`, style: `/${style}` };
}

/** Builds the scripts of pages that need one of their own. */
async function buildOwnScripts(outDir: string): Promise<OwnScripts> {
  const { file } = await buildEntry('src/booking/main.tsx', outDir);
  return { booking: `/${file}` };
}

async function prerender(files: PublicFiles, own: OwnScripts, outDir: string): Promise<void> {
  const server = await createServer({
    configFile,
    appType: 'custom',
    logLevel: 'warn',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    const { renderPages } = (await server.ssrLoadModule('/public-pages/render.tsx')) as {
      renderPages: (files: PublicFiles, own: OwnScripts) => Record<string, string>;
    };
    const { service } = (await server.ssrLoadModule('/public-pages/service.ts')) as {
      service: { phone: string };
    };
    // The app's page is no component; only its words for browsers without script name the phone.
    const app = join(outDir, 'app.html');
    await writeFile(app, (await readFile(app, 'utf8')).replace('{phone}', service.phone));
    const pages = Object.entries(renderPages(files, own));
    await Promise.all(pages.map(([name, html]) => writeFile(join(outDir, `${name}.html`), html)));
  } finally {
    await server.close();
  }
}

async function precompress(outDir: string): Promise<void> {
  const found = await readdir(outDir, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((f) => f.isFile() && compressed.has(extname(f.name)))
    .map((f) => join(f.parentPath, f.name));
  await Promise.all(paths.map(async (path) => writeFile(`${path}.br`, await compress(await readFile(path)))));
}

/**
 * Builds all files for browsers: the signed-in app (`app.html` and its chunks) and the public pages (`<page>.html`),
 * each with a brotli copy. Empties `folder` first.
 */
export async function buildWeb(folder: string): Promise<void> {
  const outDir = resolve(folder);
  await build({ configFile, logLevel: 'warn', build: { outDir } });
  const files = await buildPublicFiles(outDir);
  await prerender(files, await buildOwnScripts(outDir), outDir);
  // For the pages that the server draws.
  await writeFile(join(outDir, 'public-files.json'), JSON.stringify(files));
  await rm(join(outDir, '.vite'), { recursive: true });
  await precompress(outDir);
}
