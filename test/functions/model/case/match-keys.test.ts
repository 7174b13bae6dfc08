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
const signed = (name: string, crn = 'X123456') => `MATCH#${name}#crn#${keyOf(name).sign(`crn:${crn}`)}`;

it('a form of hers is stored under a hash of the key of today, and looked for under every key', async () => {
  expect(await matchKeys(her)).toEqual([signed('k2')]);
  expect(await everyMatchKey(her)).toEqual(expect.arrayContaining([signed('k2'), signed('k1')]) as unknown);
  expect(signed('k1')).not.toContain('X123456');
});

it('a CRN that was stored with the word before it is still found, and stored without it from now on', async () => {
  const copied = { ...her, crn: 'CRN\u00a0X123456' };
  expect(await matchKeys(copied)).toEqual([signed('k2')]);
  for (const typed of [her, copied])
    expect(await everyMatchKey(typed)).toEqual([
      signed('k2'),
      signed('k2', 'CRNX123456'),
      signed('k1'),
      signed('k1', 'CRNX123456'),
    ]);
});
