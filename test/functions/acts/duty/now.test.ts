import { afterAll, describe, expect, it } from 'vitest';
import { demoPeople } from '#infra/local/demo/people';
import { openRig } from '#test/support/rig/rig';
import { caseFixture } from '#test/functions/lambdas/case-fixture';

const rig = await openRig();
afterAll(() => rig.close());
const here = caseFixture(rig);
const now = (at: string) => rig.call('duty.now', { as: null, at });

describe('who is on, for everybody', () => {
  it('says until when somebody is on', async () => {
    expect((await now('2026-11-23T10:00:00.000Z')).body).toEqual({
      on: true,
      until: '2026-11-23T17:00:00.000Z',
      next: '2026-11-24T09:00:00.000Z',
      phone: '020 7946 0123',
      words: 'Someone is on until 5pm today.',
    });
  });

  it('says whom to phone and when somebody is next on, when nobody is', async () => {
    expect((await now('2026-11-27T10:00:00.000Z')).body).toMatchObject({
      on: false,
      words:
        'Nobody is on today. Phone 020 7946 0123 or ask the court for time. Someone is next on at 9am on Monday 30 November.',
    });
  });

  it('names nobody and leaves nothing', async () => {
    let body = '';
    const entries = await here.leaves(async () => {
      body = JSON.stringify((await now('2026-11-23T10:00:00.000Z')).body);
    });
    expect(entries).toEqual([]);
    expect(demoPeople.filter(({ name, id }) => body.includes(name) || body.includes(id))).toEqual([]);
  });
});
