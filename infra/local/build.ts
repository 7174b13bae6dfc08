import { build } from '#infra/build/all';
import { StartError } from './start-error.ts';

export const outDir = 'cdk.out';
export const templateFile = `${outDir}/Mhtr-Application.template.json`;
export const webDir = 'dist/web';

/** Builds what is not up to date with its sources. */
export async function buildWhatIsMissing(): Promise<void> {
  try {
    await build([]);
  } catch (error) {
    throw new StartError(
      `The build failed, so nothing was started.\n${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
