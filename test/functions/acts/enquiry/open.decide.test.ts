import { describe, expect, it } from 'vitest';
import { decideOpen } from '#functions/acts/enquiry/open.decide';
import type { EnquiryItem } from '#functions/model/enquiry/records';
import { agreement, at, caseChain, enquiry, person, put, record, sent } from '#test/support/items/case';

const open = (of: EnquiryItem, more: Parameters<typeof record>[0] = {}) =>
  decideOpen(
    { sent: sent(), record: record({ enquiries: [of], ...more }), enquiry: of },
    person(),
    at,
    '020 7946 0123',
  );
const entry = (from: string, to: string, fields = ['offence']) => ({
  chain: caseChain,
  act: 'enquiry.opened',
  outcome: 'seen',
  subject: 'enquiry#e1',
  from,
  to,
  version: { from: 4, to: 4 },
  fields,
});

describe('an enquiry that is opened', () => {
  it('for the first time is opened by that person from then on', () => {
    const asked = enquiry({ state: 'notified', openedAt: null, openedBy: null });
    const opened = enquiry({ version: 3, state: 'opened', openedAt: at, openedBy: 'Member Example' });
    const decision = open(asked);
    expect(decision.changes).toEqual([put('Referrals', opened, { version: 2 })]);
    expect(decision.audit).toEqual([entry('notified', 'opened')]);
    expect(decision.outcome).toMatchObject({
      reply: { id: 'e1', version: 3, state: 'opened', hubPhone: '020 7946 0123' },
    });
  });

  it('again changes nothing, and is remembered with what was shown', () => {
    const decision = open(enquiry());
    expect(decision.changes).toEqual([]);
    expect(decision.audit).toEqual([entry('opened', 'opened')]);
    expect(decision.outcome).toMatchObject({ reply: { version: 2, state: 'opened' } });
  });

  it('after she no longer agrees shows nothing, and so it is remembered', () => {
    const { audit, outcome } = open(enquiry(), { agreements: [agreement('yes'), agreement('no', 2)] });
    expect(audit).toEqual([entry('opened', 'opened', [])]);
    expect(outcome).toMatchObject({ reply: { shown: [], someHeldBack: true } });
  });
});
