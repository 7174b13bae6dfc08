import { describe, expect, it } from 'vitest';
import { enquiryView } from '#functions/model/enquiry/hub-view';
import type { DeliveryItem } from '#functions/model/message/delivery-records';
import type { TaskItem } from '#functions/model/task/records';
import { at, enquiry } from '#test/support/items/case';

const delivery = (more: Partial<DeliveryItem> = {}): DeliveryItem => ({
  pk: 'CASE#c1',
  sk: 'DELIVERY#m1',
  messageId: 'm1',
  version: 3,
  state: 'delivered',
  at: '2026-11-23T09:30:00.000Z',
  letter: 'enquiry',
  enquiryId: 'e1',
  address: 'inbox',
  failure: null,
  trouble: false,
  ...more,
});
const unopened = enquiry({ state: 'notified', openedAt: null, openedBy: null, heldBack: ['risk'] });

const around = (deliveries: DeliveryItem[], tasks: TaskItem[] = []) => ({ deliveries, tasks });

describe('an enquiry as the hub sees it', () => {
  it('is whole', () => {
    const answer = { kind: 'not-us', line: 'Ask Camden', by: 'm', byName: 'Member Example', at } as const;
    expect(enquiryView(enquiry({ state: 'not-ours', answer }), around([]), at)).toEqual({
      id: 'e1',
      version: 2,
      teamId: 'hackney',
      teamName: 'Hackney team',
      state: 'not-ours',
      dueAt: '2026-11-24T17:00:00.000Z',
      askedAt: '2026-11-23T09:00:00.000Z',
      askedBy: 'hub',
      mail: 'answered',
      trouble: null,
      openedAt: '2026-11-23T09:00:00.000Z',
      openedBy: 'member',
      answer: { at, by: 'Member Example', line: 'Ask Camden' },
      heldBack: [],
      doNotTell: null,
    });
  });

  it('says of its own mail what is known, and of no other', () => {
    expect(enquiryView(unopened, around([delivery()]), at)).toMatchObject({
      mail: 'reached their mail system',
      answer: null,
      heldBack: ['risk'],
    });
    expect(enquiryView(unopened, around([delivery({ enquiryId: 'e2' })]), at).mail).toBe('email waiting');
  });

  it('says that the hub is phoning while the call to that team, or about a team that is gone, is to be done', () => {
    const back = [delivery({ state: 'bounced-hard', trouble: true })];
    const words = (task: Partial<TaskItem>) =>
      enquiryView(unopened, around(back, [task as TaskItem]), '2026-11-23T12:00:00.000Z').mail;
    const call = { kind: 'phone-team', teamId: unopened.teamId, doneAt: null } as const;
    const phoning = 'email did not arrive; the hub is phoning (since today at 9:30am)';
    expect(words(call)).toBe(phoning);
    expect(words({ kind: 'mail-failed', teamId: null, doneAt: null })).toBe(phoning);
    for (const other of [
      { ...call, doneAt: at },
      { ...call, teamId: 'another' },
    ])
      expect(words(other)).toBe('email did not arrive (since today at 9:30am)');
  });

  it('tells the latest of its mails that a person has to see to', () => {
    const bounced = { state: 'bounced-hard', trouble: true } as const;
    const all = [
      delivery({ ...bounced, messageId: 'm2', at: '2026-11-23T09:40:00.000Z', version: 5 }),
      delivery({ ...bounced, messageId: 'm1', at: '2026-11-23T09:20:00.000Z' }),
      delivery({ messageId: 'm3', at: '2026-11-23T09:50:00.000Z' }),
      delivery({ ...bounced, messageId: 'm4', enquiryId: 'e2', at: '2026-11-23T09:55:00.000Z' }),
    ];
    expect(enquiryView(unopened, around(all), at).trouble).toEqual({
      messageId: 'm2',
      version: 5,
      state: 'bounced-hard',
      why: 'It came back: their mail system says there is no such address.',
      since: '2026-11-23T09:40:00.000Z',
    });
  });
});
