import { describe, expect, it } from 'vitest';
import { sinceOf, withFact } from '#shared/delivery/facts';
import type { DeliveryState } from '#shared/delivery/states';
import { answerBy } from '#shared/enquiry/answer-by';
import { bestDelivery } from '#shared/enquiry/delivery';
import { lineMissing } from '#shared/enquiry/line-needed';
import { slice } from '#shared/enquiry/slice';
import { stillStands } from '#shared/lifecycle/enquiry';
import { chosenAttendance } from '#shared/outreach/chosen-attendance';
import { isStale } from '#shared/referral/attribution';
import { answersWith } from '../referral/short-path.ts';

describe('by when a team is asked to answer', () => {
  const at = '2026-11-27T15:00:00.000Z';

  it('is half of all the time with less than four hours left, and half of the working time from four on', () => {
    expect(answerBy({ day: '2026-11-27', clock: '18:59' }, at)).toBe('2026-11-27T16:59:00.000Z');
    expect(answerBy({ day: '2026-11-27', clock: '19:00' }, at)).toBe('2026-11-27T16:00:00.000Z');
  });
});

describe('the line of an answer', () => {
  it('cannot be done without where a team needs to know something, and can be otherwise', () => {
    expect(lineMissing('need-to-know', ' ')).toBe('Say in one line what you need to know');
    expect(lineMissing('need-to-know', 'Her age')).toBeNull();
    for (const answer of ['can-look', 'not-us', 'phone-me'] as const)
      expect(lineMissing(answer, '')).toBeNull();
  });
});

it('an enquiry stands until its team says that she is not theirs', () => {
  expect(
    (['notified', 'opened', 'can-look', 'needs-information', 'phone-asked'] as const).every(stillStands),
  ).toBe(true);
  expect(stillStands('not-ours')).toBe(false);
});

describe('of several mails', () => {
  const mail = (id: string, state: DeliveryState, at = '1', failure: 'same-address' | null = null) => ({
    id,
    state,
    at,
    failure,
  });

  it('the one furthest on its way counts, and of two alike what was heard last', () => {
    const all = [mail('a', 'queued'), mail('b', 'accepted'), mail('c', 'delivered'), mail('d', 'delayed')];
    expect(bestDelivery(all)?.id).toBe('c');
    expect(bestDelivery([mail('a', 'queued', '3'), mail('d', 'delayed'), mail('b', 'accepted')])?.id).toBe(
      'd',
    );
    expect(bestDelivery([])).toBeNull();
  });

  it('one that came back is told until another is handed over or arrives', () => {
    const back = mail('back', 'bounced-hard', '2');
    expect(bestDelivery([back, mail('next', 'queued', '3')])?.id).toBe('back');
    expect(bestDelivery([mail('first', 'accepted', '1'), back])?.id).toBe('back');
    expect(bestDelivery([back, mail('next', 'accepted', '3')])?.id).toBe('next');
    expect(bestDelivery([mail('first', 'delivered', '1'), back])?.id).toBe('first');
  });

  it('one to the same address twice says nothing of the first', () => {
    const twice = mail('twice', 'failed', '2', 'same-address');
    expect(bestDelivery([mail('first', 'accepted', '1'), twice])?.id).toBe('first');
  });
});

describe('what a team is shown', () => {
  const attributions = [
    { section: 'risk', at: '2026-11-23T09:00:00.000Z', by: 'the hub', stale: false },
    { section: 'reach', at: '2026-11-23T10:00:00.000Z', by: 'the person who referred her', stale: true },
  ] as const;

  it('says of each section who attributions it, where that grows old', () => {
    const { shown } = slice(answersWith(), { withTeam: true }, [], attributions);
    const of = (name: string) => shown.find(({ section }) => section === name)?.attributions;
    expect([of('risk'), of('reach'), of('who')]).toEqual([attributions[0], attributions[1], null]);
  });

  it('is no section of which nothing was said', () => {
    const { shown } = slice({ offence: 'Theft' }, { withTeam: true }, []);
    expect(shown).toEqual([
      {
        section: 'offence',
        title: 'Offence',
        attributions: null,
        rows: [{ label: 'Offence', value: 'Theft', red: false }],
      },
    ]);
  });
});

describe('what was said', () => {
  it('at the very instant of a hearing was not attributions before it', () => {
    const hearings = [{ day: '2026-11-23', clock: '10:00' }];
    expect(isStale('2026-11-23T10:00:00.000Z', hearings, '2026-11-23T11:00:00.000Z')).toBe(false);
    expect(isStale('2026-11-23T09:59:59.999Z', hearings, '2026-11-23T11:00:00.000Z')).toBe(true);
    const later = [{ day: '2026-11-23', clock: '12:00' }];
    expect(isStale('2026-11-23T09:00:00.000Z', later, '2026-11-23T11:00:00.000Z')).toBe(false);
  });
});

describe('since when a mail is in its state', () => {
  it('is the instant of the fact that decides it', () => {
    expect(sinceOf({})).toBeNull();
    expect(sinceOf({ accepted: '1', delivered: '2' })).toBe('2');
    expect(sinceOf({ complained: '3', delivered: '2' })).toBe('3');
  });

  it('is the earliest that was told, whatever came first', () => {
    const facts = withFact({}, { kind: 'delivered', at: '2' });
    expect(withFact(facts, { kind: 'delivered', at: '3' })).toBe(facts);
    expect(withFact(facts, { kind: 'delivered', at: '2' })).toBe(facts);
    expect(withFact(facts, { kind: 'delivered', at: '1' })).toEqual({ delivered: '1' });
  });
});

it('how she comes is her choice only where a session is held both ways', () => {
  const attendance = 'in-person';
  expect(chosenAttendance({ format: 'hybrid' }, { attendance })).toBe('in-person');
  expect(chosenAttendance({ format: 'online' }, { attendance })).toBe('');
  expect(chosenAttendance({ format: 'in-person' }, { attendance })).toBe('');
});
