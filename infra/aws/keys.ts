import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/** The keys for the audit chain, look-ups and links: `{ current: 'k1', k1: <64 characters> }`. Lost, no history can be proved. */
export class Keys extends Construct {
  readonly secret: Secret;
  private readonly encryptionKey: Key;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.encryptionKey = new Key(this, 'Key', {
      description: 'Encrypts the keys for audit, look-ups and links',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.secret = new Secret(this, 'Secret', {
      description: 'Keys for the audit chain, look-ups and links',
      encryptionKey: this.encryptionKey,
      removalPolicy: RemovalPolicy.RETAIN,
      generateSecretString: {
        secretStringTemplate: JSON.stringify({ current: 'k1' }),
        generateStringKey: 'k1',
        passwordLength: 64,
        excludePunctuation: true,
      },
    });
    acknowledge(this.secret, {
      SMG4: 'Entries and look-ups name the key they were made with: a new key is added beside the old, never in its place',
    });
  }
  /** Lets a role read the one secret. */
  readStatements(): PolicyStatement[] {
    const service = `secretsmanager.${Stack.of(this).region}.amazonaws.com`;
    return [
      new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [this.secret.secretArn] }),
      new PolicyStatement({
        actions: ['kms:Decrypt'],
        resources: [this.encryptionKey.keyArn],
        conditions: { StringEquals: { 'kms:ViaService': service } },
      }),
    ];
  }
}
