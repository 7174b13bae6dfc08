import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, it } from 'vitest';
import type { BookingPayload } from '#functions/model/message/booking-payload';
import { type MessageItem } from '#functions/model/message/message';
import { rota } from '#test/shared/duty/rotas';
import { booking, session } from '#test/support/items/booking';
import { at, message, team } from '#test/support/items/case';
import { openRig } from '#test/support/rig/rig';

const rig = await openRig({ seed: false });
const { composeLetter } = await import('#functions/model/letter/compose');
const { linkKey } = await import('#functions/model/enquiry/link-key');
afterAll(() => rig.close());

const settings = { site: 'https://service.example', organiser: 'sessions@service.example' };
const compose = (more: Partial<MessageItem>, told: Parameters<typeof composeLetter>[1] = null) =>
  composeLetter(message('m1', more), told, { teams: [team()], rota }, at, settings);
const toTeam = { to: 'team', teamId: 'hackney' } as const;

describe('where a letter leads', () => {
  it('to a team that was asked is its enquiry, with ids and key behind the #', async () => {
    const { text } = await compose({ letter: 'enquiry', recipient: toTeam, enquiryId: 'e1' });
    expect(text).toContain(`https://service.example/enquiry#c1.e1.${await linkKey('c1', 'e1')}`);
  });

  it('to who referred her is her referral, and to the service the case', async () => {
    const leads = async (more: Partial<MessageItem>) => /https:\S+/.exec((await compose(more)).text)?.[0];
    const [referrer, member] = [
      { to: 'person', personId: 'p1' },
      { to: 'member', personId: 'm' },
    ] as const;
    expect(await leads({ letter: 'receipt', recipient: referrer })).toBe(
      'https://service.example/referrals/c1',
    );
    expect(await leads({ letter: 'question', recipient: referrer, enquiryId: 'e1' })).toBe(
      'https://service.example/referrals/c1',
    );
    expect(await leads({ letter: 'admitted', recipient: member, enquiryId: 'e1' })).toBe(
      'https://service.example/enquiries/c1/e1',
    );
    expect(await leads({ letter: 'admitted', recipient: member })).toBe('https://service.example/enquiries');
    expect(await leads({ letter: 'task' })).toBe('https://service.example/cases/c1');
    expect(await leads({ letter: 'task', enquiryId: 'e1' })).toBe('https://service.example/cases/c1');
    expect(await leads({ letter: 'reminder', recipient: toTeam })).toBe('https://service.example/cases/c1');
  });

  it('says who is on now, and the reference', async () => {
    const { text, subject } = await compose({ letter: 'task' });
    expect(`${subject} ${text}`).toContain('MHTR-7K3T-9QF');
    expect(text).toContain('Someone is on until 4pm today.');
    expect(text).toContain('020 7946 0101');
  });
});

describe('a letter about a booking', () => {
  const payload: BookingPayload = {
    letter: 'changed',
    sessionId: 's1',
    bookingId: 'b1',
    noticeId: 'n1',
    schedule: null,
  };
  const told = { booking: booking({ state: 'booked', confirmedAt: at }), session: session() };

  it('tells what there is to be told', async () => {
    const Item = { pk: 'SESSION#s1', sk: 'NOTICE#n1', lines: ['Bring a pass.'], at };
    await rig.raw.send(new PutCommand({ TableName: rig.nameOf('Outreach'), Item }));
    expect((await compose({ letter: 'booking', booking: payload }, told)).text).toContain('Bring a pass.');
    const other = { ...payload, noticeId: null };
    expect((await compose({ letter: 'booking', booking: other }, told)).text).not.toContain('Bring a pass.');
  });

  it('is none where what it is about is gone', async () => {
    const gone = 'What this letter is about is gone';
    await expect(compose({ letter: 'booking', booking: payload })).rejects.toThrow(gone);
    await expect(compose({ letter: 'booking' }, told)).rejects.toThrow(gone);
  });
});
