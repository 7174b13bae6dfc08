import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A Chromium's program, with what it needs in its environment. */
export type Browser = { path: string; env?: Record<string, string> };

// An optional package: on a machine without it there is nothing to read its types from.
type Bundle = {
  default: { executablePath: (folder: string) => Promise<string> };
  inflate: (file: string) => Promise<string>;
};
const name: string = '@sparticuz/chromium';

/** Unpacks the Chromium inside the optional npm package, with the libraries and fonts it needs; null without it. */
export async function broughtByNpm(): Promise<Browser | null> {
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    return null;
  }
  const bundle = (await import(entry)) as Bundle;
  const packed = join(dirname(entry), '..', 'bin');
  const path = await bundle.default.executablePath(packed);
  const libraries = await bundle.inflate(join(packed, 'al2023.tar.br'));
  return { path, env: { LD_LIBRARY_PATH: join(libraries, 'lib'), FONTCONFIG_PATH: join(tmpdir(), 'fonts') } };
}
