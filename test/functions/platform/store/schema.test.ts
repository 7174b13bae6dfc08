import { beforeAll, describe, expect, it } from 'vitest';
import { createHash } from 'node:crypto';
import { PurposeKey } from '#functions/platform/keys/keys';
import { plan } from '#functions/platform/store/plan';
import { reader, schema } from '#functions/platform/store/schema';
import { tableVariables } from '#test/support/rig/tables';
import { change, stamp, unwritten } from './records.ts';

beforeAll(() => void Object.assign(process.env, tableVariables));

const key = { pk: 'CASE#a', sk: 'CASE' };
const { upcast, ...three } = reader([
  ({ line, ...item }) => ({ ...item, lines: [line] }) as never,
  (item) => ({ ...item, said: true }),
]);

describe('the number of a stored shape', () => {
  it('is on whatever is put', () => {
    const audit = new PurposeKey('k1', createHash('sha256').update('rig').digest());
    const [record] = plan(change(unwritten()), new Map(), stamp, { audit, digest: audit });
    expect(record?.request.Put?.Item).toMatchObject({ schema });
  });

  it('brings an older item through every step to the shape of today, once', () => {
    expect(three.schema).toBe(3);
    const today = { ...key, schema: 3, lines: ['x'], said: true };
    expect(upcast({ ...key, line: 'x' })).toEqual(today);
    expect(upcast({ ...key, schema: 2, lines: ['x'] })).toEqual(today);
    expect(upcast(today)).toEqual(today);
  });

  it('stops code that is older than the item', () => {
    expect(() => upcast({ ...key, schema: 4 })).toThrow('An item of schema 4 met code of schema 3');
  });
});
