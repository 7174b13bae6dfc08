import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { access } from '#functions/lambdas/access';
import { contractDigest } from './contract-digest.ts';

// CommonJS packages in an ES module `require` Node's own modules; this costs only their files about 1 ms.
const requireBanner = `import{createRequire}from'node:module';const require=createRequire(import.meta.url);`;

/** The variables of web/vite.config.ts, and the contract that the functions keep. */
function toldAtBuild(): Record<string, string | undefined> {
  const told = Object.entries(process.env).filter(([name]) => /^(DEMONSTRATION$|SERVICE_)/.test(name));
  return { ...Object.fromEntries(told), CONTRACT_DIGEST: contractDigest() };
}

/** Bundles a handler into `folder` as Lambda runs it: `index.mjs`, and a file for each dynamic import. */
export async function bundleHandler(entry: string, folder: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: { index: entry },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunk-[hash]',
    bundle: true,
    // A dynamic import stays its own file, loaded by the request that needs it.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    // Pages drawn by the server get the same build variables as those of web/.
    define: { 'import.meta.env': JSON.stringify(toldAtBuild()), 'process.env.NODE_ENV': '"production"' },
    minify: true,
    legalComments: 'none',
    write: false,
    logLevel: 'warning',
  });
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(
    outputFiles.map((file) =>
      writeFile(file.path, file.text.includes('Dynamic require of') ? requireBanner + file.text : file.text),
    ),
  );
}

async function bundleZone(name: string): Promise<void> {
  const entry = path.join('functions', 'lambdas', `${name}.ts`);
  if (!existsSync(entry))
    throw new Error(`The function “${name}” of functions/lambdas/access.ts has no file ${entry}`);
  await bundleHandler(entry, path.join('dist', 'functions', name));
}

/** Bundles every function of functions/lambdas/access.ts into dist/functions/<name>/index.mjs (minified ES modules). */
export async function buildFunctions(): Promise<void> {
  await Promise.all(Object.keys(access).map(bundleZone));
}
