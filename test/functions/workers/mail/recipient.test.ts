import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { demoPeople } from '#infra/local/demo/people';
import { demoTeams } from '#infra/local/demo/teams';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { caseFixture } from '#test/functions/lambdas/case-fixture';
import { at, later, outbox } from './outbox.ts';
import { personKey } from '#functions/model/person/keys';
import { teamKey } from '#functions/model/team/keys';

const rig = await openRig();
const { queue, message, mails, sends } = outbox(rig);
const { submit, ask } = caseFixture(rig);
const { drain } = await import('#functions/workers/mail/drain');
const { openPace } = await import('#functions/workers/mail/pace');
afterAll(() => rig.close());
beforeEach(() => rig.faults.recount());

const team = demoTeams.find((one) => one.id === 'elft-hackney');
const set = (Key: { pk: string; sk: string }, field: string, value: string | null) =>
  rig.raw.send(
    new UpdateCommand({
      TableName: rig.nameOf('Directory'),
      Key,
      UpdateExpression: 'SET #field = :value',
      ExpressionAttributeNames: { '#field': field },
      ExpressionAttributeValues: { ':value': value },
    }),
  );
const setPerson = (name: string, field: string, value: string | null) =>
  set(personKey(demo(name).id), field, value);
const setInbox = (inbox: string) => set(teamKey('elft-hackney'), 'inbox', inbox);
const addressed = (id: string) => mails(id).flatMap((mail) => mail.to);

describe('the recipient of a mail', () => {
  it('is the inbox of the team as the Directory has it when the mail is sent', async () => {
    const { id } = await queue({ recipient: { to: 'team', teamId: 'elft-hackney' } });
    await setInbox('moved@elft.example');
    await rig.drain(at);
    expect(addressed(id)).toEqual(['moved@elft.example']);
    await setInbox(team?.inbox ?? '');
  });

  it('is the person’s address as the Directory has it when the mail is sent', async () => {
    const { id } = await queue();
    await setPerson('Marigold', 'email', 'marigold.new@nhs.example');
    await rig.drain(at);
    expect(addressed(id)).toEqual(['marigold.new@nhs.example']);
    await setPerson('Marigold', 'email', demo('Marigold').email);
  });

  it('is nobody who has left', async () => {
    const { id } = await queue();
    await setPerson('Marigold', 'endedAt', at);
    await rig.drain(at);
    expect(await message(id)).toMatchObject({ state: 'failed' });
    expect(sends(id)).toBe(0);
    await setPerson('Marigold', 'endedAt', null);
  });

  it('is still who will leave, until that day', async () => {
    const { id } = await queue();
    await setPerson('Marigold', 'endedAt', later(60 * 24 * 14));
    await rig.drain(at);
    expect(addressed(id)).toEqual([demo('Marigold').email]);
    await setPerson('Marigold', 'endedAt', null);
  });

  it('is whoever is on, and the hub when nobody is', async () => {
    const friday = '2026-11-27T10:00:00.000Z';
    const monday = await queue({ recipient: { to: 'on-duty' } });
    await rig.drain(at);
    const other = await queue({ recipient: { to: 'on-duty' } });
    await rig.drain(friday);
    expect([addressed(monday.id), addressed(other.id)]).toEqual([
      [demo('Tansy').email],
      [demo('Tansy').email],
    ]);
  });

  it('is nobody where the Directory knows no such team', async () => {
    const { id } = await queue({ recipient: { to: 'team', teamId: 'no-such-team' } });
    await rig.drain(at);
    expect(await message(id)).toMatchObject({ state: 'failed' });
    expect(sends(id)).toBe(0);
  });

  it('is never an address that somebody typed', async () => {
    const deputyEmail = 'typed.deputy@nhs.example';
    const { id } = await submit({ deputyName: 'Typed Deputy', deputyEmail });
    await ask(id);
    await rig.drain(later(1));
    const known = new Set([...demoPeople.map((one) => one.email), ...demoTeams.map((one) => one.inbox)]);
    const reached = rig
      .inbox()
      .slice(-4)
      .flatMap((mail) => mail.to);
    expect(reached).toContain(team?.inbox);
    expect(reached.filter((address) => !known.has(address))).toEqual([]);
  });
});

describe('the demonstration', () => {
  const real = 'inbox@elft.nhs.uk';

  it('sends to invented addresses only, whatever the Directory says', async () => {
    await setInbox(real);
    const { id } = await queue({ recipient: { to: 'team', teamId: 'elft-hackney' } });
    await rig.drain(at);
    expect(await message(id)).toMatchObject({ state: 'failed' });
    expect(sends(id)).toBe(0);
  });

  it.each([
    ['person', 'x@y.example.org'],
    ['person', 'x@example.nhs.uk'],
    ['person', 'x@y.example@nhs.net'],
    ['team', 'x@elft.example.org'],
  ] as const)('sends nothing to a %s at %s, which only contains the ending', async (to, address) => {
    const person = demo('Marigold');
    await setPerson('Marigold', 'email', to === 'person' ? address : person.email);
    await setInbox(to === 'team' ? address : (team?.inbox ?? ''));
    const { id } = await queue({
      recipient: to === 'team' ? { to, teamId: 'elft-hackney' } : { to, personId: person.id },
    });
    await rig.drain(at);
    expect(await message(id)).toMatchObject({ state: 'failed', failure: 'not-allowed-address' });
    expect(sends(id)).toBe(0);
    await setPerson('Marigold', 'email', person.email);
    await setInbox(team?.inbox ?? '');
  });

  it('is the only place where that is so', async () => {
    await setInbox(real);
    const { id } = await queue({ recipient: { to: 'team', teamId: 'elft-hackney' } });
    const settings = {
      site: 'https://service.example',
      from: 'notice@service.example',
      configurationSet: 'rig',
      organiser: 'sessions@service.example',
    };
    const live = { ...settings, onlyExample: false };
    await drain(
      [],
      () => at,
      live,
      openPace(1000),
      () => Infinity,
    );
    expect(addressed(id)).toEqual([real]);
    await setInbox(team?.inbox ?? '');
  });
});
