import { expect, test } from 'vitest';
import { logicalId, only } from './template.ts';

test('mail goes over TLS or not at all', () => {
  expect(only('AWS::SES::ConfigurationSet').Properties['DeliveryOptions']).toMatchObject({
    TlsPolicy: 'REQUIRE',
  });
});

test('an address that bounced or complained gets no more mail', () => {
  expect(only('AWS::SES::ConfigurationSet').Properties['SuppressionOptions']).toEqual({
    SuppressedReasons: ['BOUNCE', 'COMPLAINT'],
  });
});

test('whatever the domain sends obeys these rules, even when a sender forgets to say so', () => {
  expect(only('AWS::SES::EmailIdentity').Properties).toMatchObject({
    EmailIdentity: 'mhtr.example',
    ConfigurationSetAttributes: {
      ConfigurationSetName: { Ref: logicalId('Mail/ConfigurationSet/Resource') },
    },
  });
});
