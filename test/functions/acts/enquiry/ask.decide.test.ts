import { describe, expect, it } from 'vitest';
import { childId } from '#functions/model/message/child-id';
import { type AskState, decideAsk, whyNotAsk } from '#functions/acts/enquiry/ask.decide';
import {
  agreement,
  at,
  caseChain,
  enquiry,
  message,
  person,
  put,
  record,
  section,
  sent,
  team,
} from '#test/support/items/case';

const verified = { at, by: 'hub', how: 'directory-number' };
const state = (more: Partial<AskState> = {}): AskState => ({
  sent: sent(),
  record: record(),
  team: team(),
  referrer: person({ role: 'referrer', verified }),
  ...more,
});
const day = '2026-11-23';
const why = (more: Partial<AskState> = {}, version = 4, doNotTell: { say: string } | null = null) =>
  whyNotAsk(state(more), { version, doNotTell }, day);
const hub = person({ id: 'hub', role: 'hub', name: 'Hub Example' });
const withWords = record({
  sections: [section('agreement', { keepFrom: 'The hostel', keepFromWhat: 'That she is before a court' })],
});
const impossible = (detail: string) => ({ code: 'not-possible-now', detail });

describe('a team that is asked', () => {
  const asked = (more: Parameters<typeof sent>[0] = {}, holdBack: ('risk' | 'offence')[] = []) =>
    decideAsk(
      state({ sent: sent(more) }),
      team(),
      { id: 'e1', version: 4, holdBack, doNotTell: null },
      { by: hub, at, messageId: 'm1' },
    );
  const dueAt = '2026-11-24T17:00:00.000Z';
  const item = {
    ...enquiry(),
    askedById: 'hub',
    version: 1,
    state: 'notified',
    dueAt,
    teamSort: `1#${dueAt}`,
    askedAt: at,
    askedBy: 'Hub Example',
    openedAt: null,
    openedBy: null,
    doNotTell: null,
  };
  const mail = message('m1', {
    letter: 'enquiry',
    recipient: { to: 'team', teamId: 'hackney' },
    answerBy: dueAt,
    enquiryId: 'e1',
  });
  const told = message(childId('m1', 'referrer'), {
    letter: 'a-team-asked',
    recipient: { to: 'person', personId: 'p1' },
    answerBy: dueAt,
    enquiryId: 'e1',
  });
  const clock = {
    pk: 'CASE#c1',
    sk: 'REMINDER#e1',
    version: 1,
    kind: 'enquiry',
    enquiryId: 'e1',
    startedAt: at,
    hearing: { day: '2026-12-04', clock: '14:00' },
    stepsDone: 0,
    reminderDue: 'DUE',
    nextReminderAt: '2026-11-24T10:00:00.000Z',
  };

  it('is not told to a referrer who wants to hear only of what they must do', () => {
    const only = record({ sections: [section('referrer', { emails: 'must-act' })] });
    const input = { id: 'e1', version: 4, holdBack: [], doNotTell: null };
    const { changes } = decideAsk(state({ record: only }), team(), input, { by: hub, at, messageId: 'm1' });
    expect(changes).not.toContainEqual(put('Outbox', told));
    expect(changes).toContainEqual(put('Outbox', mail));
  });

  it('gets an enquiry, its mail and its clock, and the case is in liaison', () => {
    expect(asked()).toEqual({
      changes: [
        put('Referrals', sent({ state: 'in-liaison', version: 5 }), { version: 4 }),
        put('Referrals', item),
        put('Outbox', mail),
        put('Outbox', told),
        put('Referrals', clock),
      ],
      audit: [
        {
          chain: caseChain,
          act: 'enquiry.asked',
          outcome: 'done',
          subject: 'enquiry#e1',
          from: 'submitted',
          to: 'in-liaison',
          version: { from: 4, to: 5 },
          fields: ['team:hackney'],
        },
      ],
      outcome: {
        reply: {
          id: 'e1',
          version: 1,
          teamId: 'hackney',
          teamName: 'Hackney team',
          state: 'notified',
          dueAt,
          askedAt: at,
          askedBy: 'Hub Example',
          mail: 'email waiting',
          trouble: null,
          openedAt: null,
          openedBy: null,
          answer: null,
          heldBack: [],
          doNotTell: null,
        },
      },
    });
  });

  it('knows what is held back, and so does the entry', () => {
    const { changes, audit } = asked({}, ['risk', 'offence']);
    expect(changes[1]).toMatchObject({ item: { heldBack: ['risk', 'offence'] } });
    expect(audit[0].fields).toEqual(['team:hackney', 'held-back:risk', 'held-back:offence']);
  });

  it('finds an imminent risk first, but not where the risk is held back', () => {
    expect(asked({ imminent: true }).changes[1]).toMatchObject({ item: { teamSort: `0#${dueAt}` } });
    expect(asked({ imminent: true }, ['risk']).changes[1]).toMatchObject({
      item: { teamSort: `1#${dueAt}` },
    });
    expect(asked({ imminent: true }, ['offence']).changes[1]).toMatchObject({
      item: { teamSort: `0#${dueAt}` },
    });
  });

  it('reads what the hub confirmed: kept with the words, by whom and when, and the entry names only the field', () => {
    const words = 'Who must not be told: The hostel\nWhat they must not be told: That she is before a court';
    const { changes, audit, outcome } = decideAsk(
      state({ record: withWords }),
      team(),
      { id: 'e1', version: 4, holdBack: [], doNotTell: { say: 'Say nothing at the hostel' } },
      { by: hub, at, messageId: 'm1' },
    );
    const confirmed = { of: words, say: 'Say nothing at the hostel', by: 'hub', byName: 'Hub Example', at };
    expect(changes[1]).toMatchObject({ item: { doNotTell: confirmed } });
    expect(audit[0].fields).toEqual(['team:hackney', 'doNotTell']);
    expect(audit[0].values).toEqual({ doNotTell: confirmed });
    expect(outcome).toMatchObject({
      reply: { doNotTell: { say: 'Say nothing at the hostel', by: 'Hub Example', at } },
    });
  });

  it('has nothing confirmed for it where there is nothing to keep from anyone', () => {
    const input = { id: 'e1', version: 4, holdBack: [], doNotTell: { say: 'Anything' } };
    const { changes } = decideAsk(state(), team(), input, { by: hub, at, messageId: 'm1' });
    expect(changes[1]).toMatchObject({ item: { doNotTell: null } });
  });

  it('may be one of several: a case in liaison stays there', () => {
    expect(asked({ state: 'in-liaison' }).audit[0]).toMatchObject({ from: 'in-liaison', to: 'in-liaison' });
  });
});

describe('a team that cannot be asked', () => {
  it('can be where nothing stands in the way', () => expect(why()).toBeNull());

  it('is one of a case that changed meanwhile', () => {
    expect(why({}, 3)).toEqual({ code: 'changed-meanwhile', current: { version: 4, state: 'submitted' } });
  });

  it('is one that is not in the Directory on that day, from its first day to the day before its last', () => {
    const none = { code: 'not-found' };
    expect(why({ team: undefined })).toEqual(none);
    expect(why({ team: team({ from: '2026-11-24' }) })).toEqual(none);
    expect(why({ team: team({ from: day }) })).toBeNull();
    expect(why({ team: team({ to: day }) })).toEqual(none);
    expect(why({ team: team({ to: '2026-11-24' }) })).toBeNull();
  });

  it('is any where the table of the case does not list it', () => {
    const draft = sent({ state: 'draft' as 'submitted' });
    expect(why({ sent: draft })).toEqual({
      ...impossible(
        'No team can be asked at this stage of the case. Reload the page to see where it stands.',
      ),
      state: 'draft',
      moves: ['save', 'submit', 'delete'],
    });
  });

  it('is any where she has not agreed, or no longer agrees', () => {
    const refused = impossible('She has not agreed to share with a secondary-care team.');
    const withdrawn = [agreement('yes', 1), agreement('no', 2)];
    expect(why({ record: record({ agreements: [] }) })).toEqual(refused);
    expect(why({ record: record({ agreements: withdrawn }) })).toEqual(refused);
    expect(why({ record: record({ agreements: [agreement('no', 1), agreement('yes', 2)] }) })).toBeNull();
  });

  it('is any where the referrer is not verified', () => {
    const refused = impossible('Verify the referrer first: nothing is shown to a team before that.');
    expect(why({ referrer: null })).toEqual(refused);
    expect(why({ referrer: person({ role: 'referrer', verified: null }) })).toEqual(refused);
  });

  it('is one that has been asked, until it says that she is not theirs', () => {
    const asked = (more: Parameters<typeof enquiry>[0]) =>
      why({ record: record({ enquiries: [enquiry(more)] }) });
    expect(asked({})).toEqual(impossible('This team has already been asked.'));
    expect(asked({ state: 'can-look' })).toEqual(impossible('This team has already been asked.'));
    expect(asked({ state: 'not-ours' })).toBeNull();
    expect(asked({ teamId: 'camden' })).toBeNull();
  });

  it('is any as long as the hub has not read what it must not tell; also where they took it all out', () => {
    const refused = impossible(
      'Read what this team must not tell, then confirm it, reword it or take it out.',
    );
    const older = record({ sections: [section('agreement', { doNotShare: 'Her old address' })] });
    for (const kept of [withWords, older]) {
      expect(why({ record: kept })).toEqual(refused);
      expect(why({ record: kept }, 4, { say: 'Not the hostel' })).toBeNull();
      expect(why({ record: kept }, 4, { say: '' })).toBeNull();
    }
  });
});
