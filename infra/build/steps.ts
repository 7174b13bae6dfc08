import { digest } from './inputs.ts';

export type StepName = 'functions' | 'web' | 'openapi' | 'template';

type Step = {
  /** The steps whose results this one needs. */
  after: readonly StepName[];
  inputs: readonly string[];
  /** A file that exists once the step has run. */
  result: string;
  run: () => Promise<void>;
};

/** The build steps. Their code is loaded only when needed, so that a start with everything built is quick. */
export const steps: Record<StepName, Step> = {
  functions: {
    after: [],
    inputs: [
      'shared',
      'functions',
      'web/public-pages',
      'web/src/ui',
      'infra/build/functions.ts',
      'infra/build/contract-digest.ts',
    ],
    result: 'dist/functions',
    run: async () => (await import('./functions.ts')).buildFunctions(),
  },
  web: {
    after: [],
    inputs: ['shared', 'web', 'infra/build/contract-digest.ts'],
    result: 'dist/web/app.html',
    run: async () => {
      process.env['CONTRACT_DIGEST'] = (await import('./contract-digest.ts')).contractDigest();
      await (await import('../../web/build.ts')).buildWeb('dist/web');
    },
  },
  openapi: {
    after: ['web'],
    inputs: ['shared', 'infra/build/openapi.ts'],
    result: 'dist/web/api/openapi.json',
    run: async () => (await import('./openapi.ts')).buildOpenapi('dist/web/api/openapi.json'),
  },
  template: {
    after: ['functions', 'openapi'],
    inputs: ['infra/aws', 'infra/build/template.ts', 'cdk.json'],
    result: 'cdk.out/Mhtr-Application.template.json',
    run: async () => (await import('./template.ts')).buildTemplate(),
  },
};

export const stepNames = Object.keys(steps) as StepName[];

/** A digest of a step's current inputs; the same text means the same result. */
export async function stepKey(name: StepName): Promise<string> {
  const { after, inputs } = steps[name];
  const earlier = await Promise.all(after.map(stepKey));
  return digest([...inputs, 'package.json', 'package-lock.json'], earlier);
}
