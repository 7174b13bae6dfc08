import { afterAll, expect, it } from 'vitest';
import { samplesFor } from '#shared/contract/samples';
import { lists, withOneTwice } from '#test/shared/contract/lists';
import { type Signer, demo, rowOf } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at, caseFixture } from './case-fixture.ts';

const rig = await openRig();
afterAll(() => rig.close());
const here = caseFixture(rig);
const today = at.slice(0, 10);

/** Somebody who may call the row. */
const whoCalls = (row: string): Signer => (rowOf(row).who.includes('referrer') ? demo('Marigold') : here.hub);

it.each(lists.map((list) => [list.row, list.path.join('.'), list] as const))(
  '%s: %s with one thing twice is answered in words, whoever sends it',
  async (row, path, list) => {
    const { params = {} } = samplesFor(today)[row] ?? {};
    const answer = await rig.call(row, {
      as: whoCalls(row),
      at,
      params,
      body: withOneTwice(list, today),
    });
    if (row === 'referral.save') return expect(answer.status).toBe(200);
    expect(answer).toMatchObject({ status: 400, body: { code: 'malformed' } });
    const { fields } = answer.body as { fields: { path: string; message: string }[] };
    expect(
      fields
        .filter(({ path: at }) => at.startsWith(`${path}.1`))
        .map(({ message }) => message)
        .join(),
    ).toContain('twice');
  },
);
