import { afterAll, describe, expect, it } from 'vitest';
import { rows } from '#shared/contract/contract';
import { type Role, roleNames } from '#shared/people/person';
import { samplesFor } from '#shared/contract/samples';
import { type TestRequest, type Signer, demo, rowOf } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at, codeOf, newcomer, caseFixture } from '#test/functions/lambdas/case-fixture';

const rig = await openRig();
afterAll(() => rig.close());
const here = caseFixture(rig);

const people: Record<Role, Signer> = {
  referrer: demo('Marigold'),
  hub: demo('Tansy'),
  psychologist: demo('Briony'),
  'team-member': demo('Sorrel'),
  'service-manager': demo('Saffron'),
};
const signedIn = rows.filter(({ row }) => row.who !== 'anyone').map(({ name }) => name);
const forRoles = rows.filter(({ row }) => typeof row.who === 'object');
const samples = samplesFor(at.slice(0, 10));
/** The act as the row's own entries name it, and what the sample's path is about. */
const entryOf = (row: string) => {
  const { audit } = rowOf(row);
  const ids = Object.values(samples[row]?.params ?? {});
  const subject = ids.length ? expect.stringMatching(ids.map((id) => `[a-z]+#${id}`).join(' ')) : row;
  return { act: typeof audit === 'string' ? audit : row, subject: subject as string };
};

const left = async (row: string, asked: TestRequest) => {
  let code: string | undefined;
  let status = 0;
  const entries = await here.leaves(async () => {
    const answer = await rig.call(row, { at, ...samples[row], ...asked });
    code = codeOf(answer);
    status = answer.status;
  });
  return { code, status, entries };
};

describe.each(signedIn)('%s', (row) => {
  it.each<[string, TestRequest]>([
    ['without a token', { as: null }],
    ['with an ID token', { as: people.hub, claims: { token_use: 'id' } }],
    ['with a token that does not say what it is for', { as: people.hub, claims: { token_use: '' } }],
  ])('is 401 and leaves nothing %s', async (_, asked) => {
    expect(await left(row, asked)).toEqual({ code: 'signed-out', status: 401, entries: [] });
  });

  it('is 403 to a person whose standing has ended, at once, and the person’s chain remembers', async () => {
    const as = await here.enrolled();
    await here.end(as.id);
    const { code, status, entries } = await left(row, { as });
    expect({ code, status }).toEqual({ code: 'not-allowed', status: 403 });
    expect(entries).toMatchObject([{ pk: `person#${as.id}`, outcome: 'refused', ...entryOf(row), code }]);
  });
});

describe.each(forRoles)('$name', ({ name, row: { who } }) => {
  it('is 403 to somebody who has not enrolled, and the person’s chain remembers', async () => {
    const as = newcomer();
    const { code, status, entries } = await left(name, { as });
    expect({ code, status }).toEqual({ code: 'not-enrolled', status: 403 });
    expect(entries).toMatchObject([{ pk: `person#${as.id}`, outcome: 'refused', code }]);
  });

  it.each(roleNames.filter((role) => !who.includes(role)))(
    'is 403 to a %s, and the person’s chain remembers',
    async (role) => {
      const { code, status, entries } = await left(name, { as: people[role] });
      expect({ code, status }).toEqual({ code: 'not-allowed', status: 403 });
      const pk = `person#${people[role].id}`;
      expect(entries).toMatchObject([{ pk, outcome: 'refused', actor: { role }, ...entryOf(name), code }]);
    },
  );
});

it('is remembered with the case that was tried, in the words of every other entry', async () => {
  const { id } = await here.submit();
  const { entries } = await left('case.open', { as: people['service-manager'], params: { id } });
  expect(entries).toMatchObject([{ act: 'case.opened', subject: `case#${id}`, code: 'not-allowed' }]);
});

it.each(['ZqnameqZ', 'x#y', '../..'])(
  'is remembered without what somebody wrote for an id: %s',
  async (id) => {
    const { entries } = await left('case.open', { as: people['service-manager'], params: { id } });
    expect(entries).toMatchObject([{ act: 'case.opened', subject: 'case.open' }]);
  },
);

describe('standing', () => {
  it('that ends later is not over yet', async () => {
    const as = await here.enrolled();
    await here.end(as.id, '2026-11-23T10:00:00.001Z');
    expect((await rig.call('referral.list', { as, at })).status).toBe(200);
  });

  it('is of the address as it was verified, in any case of letters', async () => {
    const as = newcomer();
    const answer = await rig.call('person.me', { as: { ...as, email: as.email.toUpperCase() }, at });
    expect(answer.body).toEqual({ enrolled: false, email: as.email, me: null });
  });

  it.each(['', 'x'.repeat(3000), 'a#b', '\ud800', 'a b'])(
    'is of no one whose subject is %.8j',
    async (sub) => {
      expect((await rig.call('person.me', { as: here.hub, at, claims: { sub } })).status).toBe(401);
    },
  );

  it('keeps the chains of everybody refused whole', async () => {
    expect((await rig.verify()).findings).toEqual([]);
  });
});
