import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/**
 * What tells a call through the site from one to the API's own address, where a caller may say anything of herself.
 * The template holds a reference only: the value is made, and filled in on both sides, at deployment.
 */
export class SiteMark extends Construct {
  readonly value: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const secret = new Secret(this, 'Secret', {
      description: 'Marks the calls that came through the site',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    // CloudFront shows its headers to whoever may read its settings, so a function's settings are no worse a place.
    this.value = secret.secretValue.unsafeUnwrap();
    acknowledge(secret, {
      SMG4: 'It opens nothing: it only says which address a limit counts, and is renewed by a deployment',
    });
  }
}
