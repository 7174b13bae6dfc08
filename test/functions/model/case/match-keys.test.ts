import { createHash } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import { everyMatchKey, matchKeys } from '#functions/model/case/match-keys';
import { PurposeKey } from '#functions/platform/keys/keys';

const keyOf = (name: string) => new PurposeKey(name, createHash('sha256').update(name).digest());
vi.mock('#functions/platform/keys/keys', async (original) => ({
  ...(await original<object>()),
  keyFor: () => Promise.resolve(keyOf('k2')),
  everyKeyFor: () => Promise.resolve([keyOf('k2'), keyOf('k1')]),
}));

const her = { familyName: '', givenNames: '', dateOfBirth: null, nhsNumber: null, crn: 'X123456' };
const signed = (name: string) => `MATCH#${name}#crn#${keyOf(name).sign('crn:X123456')}`;

it('a form of hers is stored under a hash of the key of today, and looked for under every key', async () => {
  expect(await matchKeys(her)).toEqual([signed('k2')]);
  expect(await everyMatchKey(her)).toEqual([signed('k2'), signed('k1')]);
  expect(signed('k1')).not.toContain('X123456');
});
