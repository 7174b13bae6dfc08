import { execFile } from 'node:child_process';
import { rename, rm } from 'node:fs/promises';
import { promisify } from 'node:util';

const half = 'dist/template';

/** Synthesises both stacks into cdk.out. A failed synthesis leaves the last good one in its place. */
export async function buildTemplate(): Promise<void> {
  await rm(half, { recursive: true, force: true });
  const env = { ...process.env, CDK_OUTDIR: half };
  await promisify(execFile)(process.execPath, ['infra/aws/app.ts'], { env }).catch((failed: unknown) => {
    const { stdout, stderr } = failed as { stdout: string; stderr: string };
    throw new Error(`The template could not be made.\n${stdout}${stderr}`);
  });
  await rm('cdk.out', { recursive: true, force: true });
  await rename(half, 'cdk.out');
}
