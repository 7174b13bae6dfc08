import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { suppressionKey } from '#functions/model/address/keys';
import { type MessageItem } from '#functions/model/message/message';
import type { Item } from '#functions/platform/store/decision';
import type { TableName } from '#functions/platform/store/tables';
import { rota } from '#test/shared/duty/rotas';
import { at, message, section, sent, team } from '#test/support/items/case';
import { openRig } from '#test/support/rig/rig';

const rig = await openRig({ seed: false });
const { settleMessage } = await import('#functions/model/message/settle-message');
afterAll(() => rig.close());

const write = (table: TableName, ...items: Item[]) =>
  Promise.all(items.map((Item) => rig.raw.send(new PutCommand({ TableName: rig.nameOf(table), Item }))));
const all = async (table: TableName, start: string) =>
  (await rig.tableItems(table)).filter(({ pk, sk }) => pk.startsWith(start) || sk.startsWith(start));
const read = () => rig.faults.calls().filter(({ operation }) => operation === 'Query').length;

let number = 0;
/** A mail of a case of its own, stored as it stands. */
async function stored(more: Partial<MessageItem> = {}): Promise<{ mail: MessageItem; pk: `CASE#${string}` }> {
  number += 1;
  const pk = `CASE#c${number}` as const;
  await write('Referrals', sent({ pk, id: `c${number}` }), {
    ...section('referrer', { myPhone: '020 7946 0188' }),
    pk,
  });
  const mail = message(`m${number}`, {
    state: 'claimed',
    attempts: 1,
    leaseUntil: at,
    caseId: `c${number}`,
    ...more,
  });
  await write('Outbox', mail);
  rig.faults.recount();
  return { mail, pk };
}
const tasksOf = async (pk: string) => (await all('Referrals', 'TASK#')).filter((task) => task.pk === pk);
const marks = () => all('Directory', 'ADDRESSES');
const by = { at, role: 'deliver' };
const told = (kind: 'delivered' | 'bounced-hard' | 'complained') =>
  ({ what: 'told', fact: { kind, at }, mailId: 'ses-1', suppression: null }) as const;

beforeEach(() => write('Directory', { pk: 'TEAMS', sk: 'ROTA', rota }, { ...team() }));

describe('what happened to a message', () => {
  it('is written down by whom and when, and given as it then stands', async () => {
    const { mail, pk } = await stored();
    const now = await settleMessage(mail, told('delivered'), { ...by, addressHash: 'hash' });
    expect(now).toMatchObject({ state: 'accepted', version: 2, chainHead: { seq: 1 } });
    expect(await all('Audit', `message#${mail.id}`)).toMatchObject([
      {
        act: 'message.delivered',
        at,
        actor: { id: 'system', role: 'deliver' },
        request: expect.any(String) as unknown,
      },
    ]);
    expect([await tasksOf(pk), await marks(), read()]).toEqual([[], [], 0]);
    expect(await settleMessage(now as MessageItem, told('complained'), by)).toMatchObject({
      chainHead: { seq: 2 },
    });
  });

  it('is nothing where the table lists no such move, and nothing is written', async () => {
    const { mail } = await stored({ state: 'dropped' });
    expect(await settleMessage(mail, { what: 'claim', clock: at }, by)).toBe(mail);
    expect(await all('Audit', `message#${mail.id}`)).toEqual([]);
  });

  it('is nothing where it changed meanwhile', async () => {
    const { mail } = await stored();
    expect(await settleMessage({ ...mail, version: 7 }, told('delivered'), by)).toBeNull();
  });
});

describe('a mail that is in trouble', () => {
  const refused = { what: 'handed-over', result: { outcome: 'refused' }, jitter: 1 } as const;

  it('is a task for whoever is on: to phone its team, or who referred her', async () => {
    const toTeam = await stored({ recipient: { to: 'team', teamId: 'hackney' } });
    const toPerson = await stored({ recipient: { to: 'person', personId: 'p1' } });
    await settleMessage(toTeam.mail, refused, by);
    await settleMessage(toPerson.mail, refused, by);
    const owner = 'Liaison practitioner';
    expect(await tasksOf(toTeam.pk)).toMatchObject([{ kind: 'phone-team', phone: '020 7946 0308', owner }]);
    expect(await tasksOf(toPerson.pk)).toMatchObject([
      { kind: 'mail-failed', phone: '020 7946 0188', owner },
    ]);
    expect(await all('Audit', `case#${toTeam.mail.caseId}`)).toMatchObject([{ act: 'task.made' }]);
  });

  it('is one task: a team that is to be phoned already is not phoned twice', async () => {
    const { mail, pk } = await stored({ recipient: { to: 'team', teamId: 'hackney' } });
    const moved = await settleMessage(mail, refused, by);
    await settleMessage(moved as MessageItem, told('bounced-hard'), by);
    expect(await tasksOf(pk)).toHaveLength(1);
  });

  it('is none of a case that is only a draft, and none without a case', async () => {
    const { mail, pk } = await stored();
    await write('Referrals', { ...sent(), pk, state: 'draft' });
    await settleMessage(mail, refused, by);
    const { mail: booked } = await stored({ caseId: '' });
    expect(await settleMessage(booked, refused, by)).toMatchObject({ state: 'failed', trouble: 'TROUBLE' });
    expect(await tasksOf(pk)).toEqual([]);
  });
});

describe('an address', () => {
  const one = async (hash: string) => (await marks()).find(({ sk }) => sk === suppressionKey(hash));

  it('is marked where its mail came back for good, once, and not by what says nothing new', async () => {
    const { mail } = await stored();
    const hash = { ...by, addressHash: 'bounced' };
    const moved = await settleMessage(mail, told('bounced-hard'), hash);
    expect(await one('bounced')).toMatchObject({
      suppressed: true,
      version: 1,
      why: 'bounced-hard',
      messageId: mail.id,
    });
    await write('Directory', { ...(await one('bounced')), suppressed: false, version: 2 } as Item);
    const earlier = {
      ...told('bounced-hard'),
      fact: { kind: 'bounced-hard', at: '2026-11-23T09:00:00.000Z' },
    } as const;
    await settleMessage(moved as MessageItem, earlier, hash);
    expect(await one('bounced')).toMatchObject({ suppressed: false, version: 2 });
  });

  it('is marked anew by what is new', async () => {
    const { mail } = await stored();
    await write('Directory', {
      pk: 'ADDRESSES',
      sk: suppressionKey('again'),
      id: 'a1',
      version: 4,
      suppressed: false,
    });
    await settleMessage(mail, told('complained'), { ...by, addressHash: 'again' });
    expect(await one('again')).toMatchObject({ id: 'a1', suppressed: true, version: 5, why: 'complained' });
  });

  it('is not marked where it is not known, or where its mail arrived', async () => {
    const [{ mail }, { mail: other }] = [await stored(), await stored()];
    const before = (await marks()).length;
    await settleMessage(mail, told('bounced-hard'), by);
    await settleMessage(other, told('delivered'), { ...by, addressHash: 'arrived' });
    expect(await marks()).toHaveLength(before);
  });
});
