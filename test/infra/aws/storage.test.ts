import { describe, expect, test } from 'vitest';
import { tableNames, tables } from '#functions/platform/store/tables';
import { logicalId, resourceAt, resources } from './template.ts';

describe('the tables', () => {
  test('are those declared, and no other', () => {
    expect(Object.keys(resources('AWS::DynamoDB::Table'))).toHaveLength(tableNames.length);
  });

  describe.each(tableNames)('%s', (name) => {
    const table = resourceAt(`Storage/${name}/Resource`);
    const { generation, indexes, ttl, stream } = tables[name];

    test('can be restored to any second', () => {
      expect(table.Properties['PointInTimeRecoverySpecification']).toEqual({
        PointInTimeRecoveryEnabled: true,
      });
    });

    test('is encrypted by our own key', () => {
      expect(table.Properties['SSESpecification']).toEqual({
        SSEEnabled: true,
        SSEType: 'KMS',
        KMSMasterKeyId: { 'Fn::GetAtt': [logicalId('Storage/Key/Resource'), 'Arn'] },
      });
    });

    test('outlives its stack and cannot be deleted by a slip', () => {
      expect(table).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
      expect(table.Properties['DeletionProtectionEnabled']).toBe(true);
    });

    test('costs nothing while idle', () => {
      expect(table.Properties['BillingMode']).toBe('PAY_PER_REQUEST');
    });

    test('carries its generation, indexes, expiry and stream as declared', () => {
      expect(table.Properties['TableName']).toBe(`Mhtr-${name}-g${generation}`);
      const made = (table.Properties['GlobalSecondaryIndexes'] ?? []) as { IndexName: string }[];
      expect(made).toEqual(
        indexes.map((index) => ({
          IndexName: index.name,
          KeySchema: [
            { AttributeName: index.pk, KeyType: 'HASH' },
            { AttributeName: index.sk, KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'ALL' },
        })),
      );
      expect(table.Properties['TimeToLiveSpecification']).toEqual(
        ttl ? { AttributeName: ttl, Enabled: true } : undefined,
      );
      expect(table.Properties['StreamSpecification']).toEqual(
        stream ? { StreamViewType: 'KEYS_ONLY' } : undefined,
      );
    });
  });
});

describe('the keys', () => {
  test.each(Object.entries(resources('AWS::KMS::Key')))(
    '%s is renewed every year and outlives its stack',
    (_id, key) => {
      expect(key.Properties['EnableKeyRotation']).toBe(true);
      expect(key.DeletionPolicy).toBe('Retain');
    },
  );

  test('for audit, look-ups and links are made at random, named by version, and outlive their stack', () => {
    const secret = resourceAt('Keys/Secret/Resource');
    expect(secret.DeletionPolicy).toBe('Retain');
    expect(secret.Properties['GenerateSecretString']).toMatchObject({
      SecretStringTemplate: '{"current":"k1"}',
      GenerateStringKey: 'k1',
      PasswordLength: 64,
    });
  });
});
