import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, it } from 'vitest';
import { stepsOf } from '#shared/reminders/steps';
import type { MessageItem } from '#functions/model/message/message';
import { demoTeams } from '#infra/local/demo/teams';
import { openRig } from '#test/support/rig/rig';
import { at, later, caseFixture } from '#test/functions/lambdas/case-fixture';

const rig = await openRig();
const here = caseFixture(rig);
afterAll(() => rig.close());

const tick = async (now: string) => {
  const { handler } = await import('#functions/lambdas/reminders');
  await handler({ time: now });
};
const far = { hearingDay: '2027-01-29', hearingTimeKnown: 'listed' };
/** The reminder letters to a team, by address. */
const nags = async (caseId: string) =>
  ((await rig.tableItems('Outbox')) as unknown as MessageItem[])
    .filter((one) => one.caseId === caseId)
    .map(({ letter, recipient }) => ('address' in recipient ? `${letter} ${recipient.address}` : letter))
    .filter((one) => /reminder|second|manager/.test(one))
    .sort();

it('an inbox is not reminded where somebody has said that it is the wrong one; the next address is asked', async () => {
  const { id } = await here.submit(far);
  const body = await here.linkTo(id, await here.ask(id));
  await here.done('enquiry.wrongInbox', { as: null, at: later(30), body });
  const [nag, second] = stepsOf('enquiry', at, { day: far.hearingDay, clock: null });
  for (const step of [nag, second]) await tick(step?.at ?? '');
  expect(await nags(id)).toEqual(['enquiry second']);
});

it('an address gets no second letter where a person has sent the question there', async () => {
  const { id } = await here.submit(far);
  await here.ask(id);
  rig.mail.set('reject');
  await rig.drain(at);
  rig.mail.set('ok');
  const own = (await rig.tableItems('Outbox')) as unknown as MessageItem[];
  const refused = own.find((one) => one.caseId === id && one.letter === 'enquiry');
  await here.done('undelivered.otherAddress', {
    as: here.hub,
    params: { id: refused?.id ?? '' },
    body: { version: refused?.version, address: 'second' },
  });
  await rig.drain(later(1));
  await tick(later(60 * 24 * 20));
  expect(await nags(id)).toEqual(['enquiry second', 'manager manager', 'reminder']);
});

const hackney = demoTeams.find((one) => one.id === 'elft-hackney');
const addresses = { inbox: hackney?.inbox, second: hackney?.secondInbox, manager: hackney?.manager.email };

describe('an address whose mail came back', () => {
  /** Suppresses an address as a bounce does, under its own key. */
  const mark = async (address: string) => {
    const { addressHash } = await import('#functions/model/address/address-hash');
    const { suppressionKey } = await import('#functions/model/address/keys');
    const Key = { pk: 'ADDRESSES', sk: suppressionKey(await addressHash(address)) };
    const TableName = rig.nameOf('Directory');
    await rig.raw.send(
      new PutCommand({ TableName, Item: { ...Key, version: 1, id: 'address', suppressed: true } }),
    );
    return () => rig.raw.send(new DeleteCommand({ TableName, Key }));
  };

  it.each([
    ['inbox', ['enquiry second', 'manager manager']],
    ['second', ['manager manager', 'reminder']],
    ['manager', ['enquiry second', 'reminder']],
  ] as const)('is not nagged: the %s; the others are asked', async (which, asked) => {
    const clear = await mark(addresses[which] ?? '');
    const { id } = await here.submit(far);
    await here.ask(id);
    for (const step of stepsOf('enquiry', at, { day: far.hearingDay, clock: null })) await tick(step.at);
    expect(await nags(id)).toEqual(asked);
    await clear();
  });

  it('is asked again once a person has cleared it', async () => {
    const clear = await mark(addresses.inbox ?? '');
    await clear();
    const { id } = await here.submit(far);
    await here.ask(id);
    await tick(stepsOf('enquiry', at, { day: far.hearingDay, clock: null })[0]?.at ?? '');
    expect(await nags(id)).toEqual(['reminder']);
  });
});
