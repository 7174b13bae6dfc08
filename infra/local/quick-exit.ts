import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../web/public-pages', import.meta.url));
let made: Promise<string> | null = null;

/** The quick exit of the public pages as its own script, because their whole script would also handle the forms. */
export function quickExitScript(): Promise<string> {
  made ??= bundle();
  return made;
}

async function bundle(): Promise<string> {
  const { build } = await import('esbuild');
  const contents = "import { watchQuickExit } from './watch-quick-exit.ts'; watchQuickExit();";
  const built = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return built.outputFiles[0]?.text ?? '';
}
