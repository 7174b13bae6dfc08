import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { StartError } from './start-error.ts';

export const outDir = 'cdk.out';
export const templateFile = `${outDir}/Mhtr-Application.template.json`;
export const webDir = 'dist/web';

const script = fileURLToPath(new URL('../build/all.ts', import.meta.url));

/**
 * Builds what is not up to date with its sources, in a process of its own: the memory of the compilers, some two GB,
 * goes with it.
 */
export async function buildWhatIsMissing(): Promise<void> {
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'inherit', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const code = await new Promise<number | null>((done, fail) =>
    child.once('error', fail).once('close', done),
  );
  if (code !== 0) throw new StartError(`The build failed, so nothing was started.\n${said.trim()}`);
}
