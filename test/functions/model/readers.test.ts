import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Item } from '#functions/platform/store/decision';
import type { TableName } from '#functions/platform/store/tables';
import { booking, session, startsAt } from '#test/support/items/booking';
import { at, enquiry, message, sent } from '#test/support/items/case';
import { openRig } from '#test/support/rig/rig';

const rig = await openRig({ seed: false });
const { readEverything } = await import('#functions/model/booking/read-bookings');
const { linkGone, loadByLink, nothingHere, readFound } = await import('#functions/model/booking/load');
const { makeLink } = await import('#functions/model/booking/booking-link');
const { loadSent } = await import('#functions/model/case/load-sent');
const { fitsLink, linkKey } = await import('#functions/model/enquiry/link-key');
const { readBookingAndSession } = await import('#functions/model/booking/wanted');
const { isStillWanted } = await import('#functions/model/message/wanted');
const { invitationFor } = await import('#functions/model/person/invitation');
const { addressHash } = await import('#functions/model/address/address-hash');
const { readPublic, readSession, readSessions } = await import('#functions/model/session/read-session');
afterAll(() => rig.close());

const write = (table: TableName, ...items: Item[]) =>
  Promise.all(items.map((Item) => rig.raw.send(new PutCommand({ TableName: rig.nameOf(table), Item }))));
const places = (id: string) => ({ pk: `SESSION#${id}`, sk: 'PLACES', taken: 1, capacity: 20, line: 0 });
const [one, other] = ['6f0c2c0e-6f5e-4c7e-9a43-0f6e7d1b2a10', 'c1a7e0de-2b64-4b8a-9a7f-3f2c6d5e4b32'];
const held = (id: string, more: Partial<ReturnType<typeof session>> = {}) =>
  session({ pk: `SESSION#${id}`, id, ...more });
const place = (id: string, more: Partial<ReturnType<typeof booking>> = {}) =>
  booking({ pk: `SESSION#${one}`, sk: `BOOKING#${id}`, id, sessionId: one, ...more });

beforeAll(() =>
  write(
    'Outreach',
    held(one),
    places(one),
    place(one),
    place(other, { state: 'erased' }),
    { pk: `SESSION#${one}`, sk: 'BOOKER#hash' },
    held('draft', { state: 'draft', sessionsIn: 'draft' }),
    places('draft'),
    held('early', { startsAt: '2026-12-02T09:00:00.000Z' }),
    places('early'),
    held('closed', { state: 'closed', sessionsIn: 'closed', startsAt: '2026-12-03T09:00:00.000Z' }),
    places('closed'),
    held('without-places', { startsAt: '2026-12-04T09:00:00.000Z' }),
  ),
);

describe('a session', () => {
  it('is read with its places, or not at all', async () => {
    expect(await readSession(one)).toEqual({ session: held(one), places: places(one) });
    expect(await readSession('without-places')).toBeNull();
    expect(await readSession('none')).toBeNull();
  });

  it('is anybody’s to see once it is published', async () => {
    expect(await readPublic(one, at)).toMatchObject({ id: one, state: 'open' });
    expect(await readPublic('draft', at)).toBeNull();
    expect(await readPublic('none', at)).toBeNull();
  });

  it('stands among the others in the order of their start, whatever their state', async () => {
    const ids = async (...asked: Parameters<typeof readSessions>) =>
      (await readSessions(...asked)).map((found) => found.session.id);
    expect(await ids(['open', 'closed'])).toEqual(['early', 'closed', one]);
    expect(await ids(['open'])).toEqual(['early', one]);
    expect(await ids(['open', 'closed'], '2026-12-02T09:00:00.000Z')).toEqual(['closed', one]);
  });

  it('is read with everybody in it', async () => {
    const all = await readEverything(one);
    expect(all?.session).toEqual(held(one));
    expect(all?.places).toEqual(places(one));
    expect(all?.bookings.map(({ id }) => id)).toEqual([one, other]);
    expect([await readEverything('without-places'), await readEverything('none')]).toEqual([null, null]);
  });
});

describe('a booking', () => {
  it('is found with its session and places, or not at all', async () => {
    expect(await readFound(one, one)).toEqual({
      session: held(one),
      places: places(one),
      booking: place(one),
    });
    expect(await readFound(one, 'none')).toBeNull();
    expect(await readFound('without-places', one)).toBeNull();
  });

  it('is found by its link as long as that is good and it is not deleted', async () => {
    const linkTo = (bookingId: string, until = startsAt) =>
      makeLink('cancel', { sessionId: one, bookingId }, until);
    expect(await loadByLink(await linkTo(one), ['see', 'cancel'], at)).toMatchObject({
      found: { booking: { id: one } },
      purpose: 'cancel',
    });
    expect(await loadByLink(await linkTo(one), ['see'], at)).toEqual({ refusal: nothingHere });
    expect(await loadByLink(await linkTo(one, at), ['cancel'], at)).toEqual({ refusal: linkGone });
    expect(await loadByLink(await linkTo(other), ['cancel'], at)).toEqual({ refusal: linkGone });
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect(await loadByLink(await linkTo(nobody), ['cancel'], at)).toEqual({ refusal: linkGone });
  });
});

describe('a case', () => {
  it('is read once it was sent; a draft is nobody’s but its author’s', async () => {
    await write('Referrals', sent(), { ...sent(), pk: 'CASE#c2', state: 'draft' });
    expect(await loadSent('c1', at)).toMatchObject({ sent: sent(), record: { case: sent() } });
    expect(await loadSent('c2', at)).toBeNull();
    expect(await loadSent('c3', at)).toBeNull();
  });
});

describe('the key of an enquiry’s link', () => {
  it('fits its own enquiry, letter for letter', async () => {
    const key = await linkKey('c1', 'e1');
    expect(key).toMatch(/^k1-[\w-]{43}$/);
    expect(await fitsLink(key, 'c1', 'e1')).toBe(true);
    for (const wrong of [`${key}x`, key.slice(0, -1), key.replace('k1', 'k9'), '', 'k1-'])
      expect(await fitsLink(wrong, 'c1', 'e1')).toBe(false);
    expect([await fitsLink(key, 'c1', 'e2'), await fitsLink(key, 'c2', 'e1')]).toEqual([false, false]);
  });
});

describe('a letter about a case', () => {
  const answered = { kind: 'can-look', line: '', by: 'm', byName: 'M', at } as const;
  const wanted = (letter: Parameters<typeof message>[1], enquiryId: string | null = null) =>
    isStillWanted(message('m1', { enquiryId, ...letter }), null, at);

  beforeAll(() =>
    write(
      'Referrals',
      sent(),
      { ...sent(), pk: 'CASE#opened', openedAt: at },
      enquiry(),
      enquiry({ sk: 'ENQUIRY#answered', answer: answered }),
      enquiry({ sk: 'ENQUIRY#moved', state: 'phone-asked' }),
    ),
  );

  it.each(['enquiry', 'reminder', 'manager'] as const)(
    'asks for an answer until there is one: %s',
    async (letter) => {
      expect(await wanted({ letter }, 'e1')).toBe(true);
      expect(await wanted({ letter }, 'answered')).toBe(false);
      expect(await wanted({ letter }, 'moved')).toBe(false);
      expect(await wanted({ letter }, 'none')).toBe(true);
      expect(await wanted({ letter })).toBe(true);
    },
  );

  it('asks to open a case until somebody has', async () => {
    expect(await wanted({ letter: 'not-opened' })).toBe(true);
    expect(await wanted({ letter: 'not-opened', caseId: 'opened' })).toBe(false);
  });

  it.each(['receipt', 'new-referral', 'team-answered', 'task'] as const)(
    'is wanted always: %s',
    async (letter) => {
      expect(await wanted({ letter, caseId: 'opened' }, 'answered')).toBe(true);
    },
  );

  it('about a booking is wanted as long as what it says is so', async () => {
    const payload = { letter: 'confirm', sessionId: one, noticeId: null, schedule: null } as const;
    const told = async (bookingId: string) => {
      const about = { ...payload, bookingId };
      return isStillWanted(
        message('m1', { letter: 'booking', booking: about }),
        await readBookingAndSession(about),
        at,
      );
    };
    expect(await told(one)).toBe(true);
    expect([await told(other), await told('none')]).toEqual([false, false]);
  });
});

describe('an invitation', () => {
  it('waits for its own address, however that is written', async () => {
    const item = { pk: `INVITATION#${await addressHash('new@slam.example')}`, sk: 'INVITATION', role: 'hub' };
    await write('Directory', item);
    expect(await invitationFor(' New@SLAM.example')).toEqual(item);
    expect(await invitationFor('other@slam.example')).toBeNull();
  });
});
