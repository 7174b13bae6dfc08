import { execFile } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const script = `
  const before = performance.now();
  await import(process.argv[1]);
  process.stdout.write(String(performance.now() - before));
`;

// Functions check their settings while they are imported; none of these is called.
const settings = {
  AWS_REGION: 'eu-west-2',
  SITE_URL: 'https://bench.example',
  MAIL_FROM: 'no-reply@bench.example',
  MAIL_ORGANISER: 'sessions@bench.example',
  MAIL_CONFIGURATION_SET: 'bench',
  MAIL_SEND_RATE: '14',
  DEMONSTRATION: 'yes',
};

/** Milliseconds that a fresh process needs to import a bundle (`index.mjs` of `folder`), without starting Node. */
export async function importTime(folder: string): Promise<number> {
  const url = pathToFileURL(path.join(folder, 'index.mjs')).href;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script, url], {
    env: settings,
  });
  return Number(stdout);
}
