import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../web/public-pages', import.meta.url));
let made: Promise<string> | null = null;

/** The quick exit of the public pages as a script of its own: their whole script would send the forms in its own way. */
export function quickExitScript(): Promise<string> {
  made ??= bundle();
  return made;
}

async function bundle(): Promise<string> {
  const { build } = await import('esbuild');
  const contents = "import { watchLeaving } from './leaving.ts'; watchLeaving();";
  const built = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return built.outputFiles[0]?.text ?? '';
}
