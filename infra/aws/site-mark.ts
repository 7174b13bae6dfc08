import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/**
 * A secret header that distinguishes calls through the site from calls to the API's own address, where callers may
 * forge any header. Its value is created at deployment and is not in the template.
 */
export class SiteMark extends Construct {
  readonly value: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const secret = new Secret(this, 'Secret', {
      description: 'Marks the calls that came through the site',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    // Whoever may read CloudFront's settings sees the header there, so a function's settings are no less safe.
    this.value = secret.secretValue.unsafeUnwrap();
    acknowledge(secret, {
      SMG4: 'It opens nothing: it only says which address a limit counts, and is renewed by a deployment',
    });
  }
}
