import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Recipient } from '#functions/model/message/recipient';
import { openRig } from '#test/support/rig/rig';
import { rota } from '#test/shared/duty/rotas';
import { person, team } from '#test/support/items/case';

const rig = await openRig({ seed: false });
const { addressOf } = await import('#functions/model/address/address-of');
const { readPerson } = await import('#functions/model/person/read-person');
const { loadSuppressed, suppressionKeysOf, suppressionsOf } =
  await import('#functions/model/address/suppressions');
const { dutyNow, readService } = await import('#functions/model/service/read-service');
afterAll(() => rig.close());

const at = '2026-11-23T10:00:00.000Z';
const put = (Item: Record<string, unknown>) =>
  rig.raw.send(new PutCommand({ TableName: rig.nameOf('Directory'), Item }));
const named = (id: string, more: Parameters<typeof person>[0] = {}) =>
  person({ pk: `PERSON#${id}`, id, email: `${id}@oxleas.example`, ...more });
const service = { teams: [team(), team({ id: 'one-box', secondInbox: null })], rota };
const address = (recipient: Exclude<Recipient, { to: 'booking' }>, now = at, of = rota) =>
  addressOf(recipient, { ...service, rota: of }, now);

beforeAll(async () => {
  await put(named('hub', { role: 'hub' }));
  await put(named('psy', { role: 'psychologist' }));
  await put(named('gone', { endedAt: at }));
});

describe('the address of a team', () => {
  it.each([
    [undefined, 'inbox@elft.example'],
    ['second', 'second@elft.example'],
    ['manager', 'manager@elft.example'],
  ] as const)('is the one that was meant: %s', async (which, wanted) => {
    expect(await address({ to: 'team', teamId: 'hackney', ...(which && { address: which }) })).toBe(wanted);
  });

  it('is none where it has no second, or is not there', async () => {
    expect(await address({ to: 'team', teamId: 'one-box', address: 'second' })).toBeNull();
    expect(await address({ to: 'team', teamId: 'gone' })).toBeNull();
  });
});

describe('the address of a person', () => {
  const gone = { to: 'person', personId: 'gone' } as const;

  it('is hers until the very instant her standing ends', async () => {
    expect(await address(gone, '2026-11-23T09:59:59.999Z')).toBe('gone@oxleas.example');
    expect(await address(gone)).toBeNull();
    expect(await address({ to: 'person', personId: 'nobody' })).toBeNull();
    expect(await address({ to: 'person', personId: 'hub' })).toBe('hub@oxleas.example');
  });

  it('on duty is that of whoever is on, and the hub’s where nobody is', async () => {
    const covered = { ...rota, cover: [{ personId: 'psy', from: at, to: '2026-11-23T11:00:00.000Z' }] };
    expect(await address({ to: 'on-duty' })).toBe('hub@oxleas.example');
    expect(await address({ to: 'on-duty' }, at, covered)).toBe('psy@oxleas.example');
    expect(await address({ to: 'on-duty' }, '2026-11-23T20:00:00.000Z', covered)).toBe('hub@oxleas.example');
  });

  it('of the psychologist is that of who is on, and at last the hub’s, where the rota has none', async () => {
    expect(await address({ to: 'psychologist' })).toBe('psy@oxleas.example');
    const alone = { ...rota, people: rota.people.slice(0, 1) };
    expect(await address({ to: 'psychologist' }, at, alone)).toBe('hub@oxleas.example');
    expect(await address({ to: 'psychologist' }, '2026-11-23T20:00:00.000Z', alone)).toBe(
      'hub@oxleas.example',
    );
  });
});

describe('a person of the Directory', () => {
  it('is read with the end of her chain, where there is one', async () => {
    await put({ pk: 'PERSON#hub', sk: 'ACTS', chainHead: { seq: 1, hash: 'one' } });
    expect(await readPerson('hub')).toMatchObject({ person: { id: 'hub' }, acts: { chainHead: { seq: 1 } } });
    expect(await readPerson('psy')).toMatchObject({ person: { id: 'psy' }, acts: null });
    expect(await readPerson('nobody')).toEqual({ person: null, acts: null });
  });
});

describe('marks of addresses', () => {
  it('are those of the addresses that were asked for, as long as they stand', async () => {
    const [key = ''] = await suppressionKeysOf('marked@elft.example');
    const [clear = ''] = await suppressionKeysOf('cleared@elft.example');
    const mark = { pk: 'ADDRESSES', sk: key, id: 'a1', suppressed: true };
    await put(mark);
    await put({ pk: 'ADDRESSES', sk: clear, id: 'a2', suppressed: false });
    const asked = [
      'marked@elft.example',
      'cleared@elft.example',
      'never@elft.example',
      'MARKED@elft.example',
    ];
    expect(await suppressionsOf(asked)).toEqual(
      new Map([
        ['marked@elft.example', mark],
        ['MARKED@elft.example', mark],
      ]),
    );
    expect(await suppressionsOf([])).toEqual(new Map());
    expect(await loadSuppressed()).toEqual(new Set([key]));
  });
});

describe('the service', () => {
  it('cannot be read without its rota: nobody would be on duty', async () => {
    await expect(readService()).rejects.toThrow('The Directory holds no rota');
    await put({ pk: 'TEAMS', sk: 'ROTA', rota });
    await put({ ...team() });
    expect(await readService()).toMatchObject({ rota, teams: [{ id: 'hackney' }] });
  });

  it('says who is on, in words for a page and for a mail', () => {
    expect(dutyNow(rota, at)).toEqual({
      on: true,
      role: 'Liaison practitioner',
      until: '2026-11-23T16:00:00.000Z',
      next: '2026-11-24T09:00:00.000Z',
      phone: '020 7946 0101',
      words: 'Someone is on until 4pm today.',
      mailWords: 'Someone is on until 4pm today.',
    });
    expect(dutyNow(rota, '2026-11-26T10:00:00.000Z')).toEqual({
      on: false,
      role: null,
      until: null,
      next: '2026-11-30T09:00:00.000Z',
      phone: '020 7946 0101',
      words:
        'Nobody is on today. Phone 020 7946 0101 or ask the court for time. Someone is next on at 9am on Monday 30 November.',
      mailWords: 'Nobody is on today. Someone is next on at 9am on Monday 30 November.',
    });
  });
});
