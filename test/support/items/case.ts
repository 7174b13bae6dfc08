import type { PersonItem } from '#functions/model/person/records';
import type { TeamItem } from '#functions/model/team/records';
import type { MessageItem } from '#functions/model/message/message';
import type { ReminderItem } from '#functions/model/reminder/records';
import type { EnquiryItem } from '#functions/model/enquiry/records';
import type { SectionItem, SentItem } from '#functions/model/case/records';
import type { TaskItem } from '#functions/model/task/records';
import type { CaseRecord } from '#functions/model/case/read-case';
import type { DraftAnswers } from '#shared/referral/draft';

/** A working Monday morning in London; the hearing is on Friday of the week after. */
export const at = '2026-11-23T10:00:00.000Z';
const before = '2026-11-23T09:00:00.000Z';

/** Ids in the order in which they are asked for: new-1, new-2 … */
export function ids() {
  let made = 0;
  return () => `new-${(made += 1)}`;
}

export const sent = (more: Partial<SentItem> = {}): SentItem => ({
  pk: 'CASE#c1',
  sk: 'CASE',
  version: 4,
  chainHead: { seq: 6, hash: 'case' },
  id: 'c1',
  referrerId: 'p1',
  referrer: 'PERSON#p1',
  referrerSort: before,
  state: 'submitted',
  name: 'Rowan Example',
  reference: 'MHTR-7K3T-9QF',
  sentAt: before,
  hearing: { day: '2026-12-04', clock: '14:00' },
  imminent: false,
  content: 'digest',
  openedAt: null,
  openedBy: null,
  firstLookBy: '2026-11-23T11:00:00.000Z',
  deputy: null,
  openCase: 'OPEN',
  hearingSort: '1#2026-12-04T14:00',
  ...more,
});

export const caseChain = {
  id: 'case#c1',
  table: 'Referrals',
  head: { pk: 'CASE#c1', sk: 'CASE' },
  chainHead: { seq: 6, hash: 'case' },
};

export const section = (name: SectionItem['section'], answers: DraftAnswers): SectionItem => ({
  pk: 'CASE#c1',
  sk: `SECTION#${name}#000001`,
  section: name,
  version: 1,
  answers,
  at: before,
  by: 'p1',
});

export const agreement = (answer: 'yes' | 'no', version = 1): CaseRecord['agreements'][number] => ({
  pk: 'CASE#c1',
  sk: `AGREEMENT#share-with-team#00000${version}`,
  to: 'share-with-team',
  answer,
  agreedDay: '2026-11-23',
  agreedTime: '08:30',
  takenBy: 'Rowan Referrer',
  at: before,
  by: 'p1',
});

export const record = (more: Partial<CaseRecord> = {}): CaseRecord => ({
  case: sent(),
  draft: null,
  sections: [section('referrer', { myPhone: '020 7946 0188' }), section('offence', { offence: 'Theft' })],
  hearings: [],
  agreements: [agreement('yes')],
  tasks: [],
  enquiries: [],
  deliveries: [],
  reminders: [],
  matchDecisions: [],
  deputy: null,
  ...more,
});

export const enquiry = (more: Partial<EnquiryItem> = {}): EnquiryItem => ({
  pk: 'CASE#c1',
  sk: 'ENQUIRY#e1',
  version: 2,
  id: 'e1',
  team: 'TEAM#hackney',
  teamSort: '1#2026-11-24T17:00:00.000Z',
  teamId: 'hackney',
  teamName: 'Hackney team',
  reference: 'MHTR-7K3T-9QF',
  state: 'opened',
  dueAt: '2026-11-24T17:00:00.000Z',
  askedAt: before,
  askedBy: 'hub',
  messageId: 'm1',
  heldBack: [],
  openedAt: before,
  openedBy: 'member',
  answer: null,
  ...more,
});

export const team = (more: Partial<TeamItem> = {}): TeamItem => ({
  pk: 'TEAMS',
  sk: 'TEAM#hackney',
  version: 1,
  chainHead: { seq: 1, hash: 'team' },
  id: 'hackney',
  name: 'Hackney team',
  trustId: 'elft',
  boroughs: ['hackney'],
  needs: ['any'],
  inbox: 'inbox@elft.example',
  secondInbox: 'second@elft.example',
  phone: '020 7946 0308',
  hours: '',
  manager: { name: 'Manager Example', email: 'manager@elft.example', phone: '020 7946 0358' },
  acceptsDirectEnquiries: true,
  from: '2026-01-01',
  to: null,
  ...more,
});

export const person = (more: Partial<PersonItem> = {}): PersonItem => ({
  pk: 'PERSON#member',
  sk: 'PERSON',
  version: 5,
  id: 'member',
  email: 'member@elft.example',
  role: 'team-member',
  name: 'Member Example',
  jobTitle: 'Duty worker',
  organisation: 'Example Trust',
  court: null,
  phone: null,
  verified: null,
  teams: [{ teamId: 'hackney', state: 'admitted' }],
  enrolledAt: before,
  endedAt: null,
  ...more,
});

export const personChain = {
  id: 'person#member',
  table: 'Directory',
  head: { pk: 'PERSON#member', sk: 'ACTS' },
  chainHead: { seq: 9, hash: 'acts' },
};
export const acts = { pk: 'PERSON#member', sk: 'ACTS', chainHead: { seq: 9, hash: 'acts' } } as const;

/** An open task of the case. */
export const task = (id: string, more: Partial<TaskItem> = {}): TaskItem => ({
  pk: 'CASE#c1',
  sk: `TASK#${id}`,
  version: 1,
  id,
  kind: 'phone-team',
  say: 'Phone.',
  dueAt: at,
  owner: 'Liaison practitioner',
  phone: null,
  doneAt: null,
  doneBy: null,
  outcome: null,
  personId: null,
  teamId: null,
  openTask: 'OPEN',
  openTaskSort: more.dueAt ?? at,
  ...more,
});

/** The same task done, and in no list of open ones. */
export const done = (id: string, more: Partial<TaskItem>): TaskItem => {
  const closed = task(id, more);
  delete closed.openTask;
  delete closed.openTaskSort;
  return closed;
};

export const reminder = (more: Partial<ReminderItem> = {}): ReminderItem => ({
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
  ...more,
});

/** A message about the case as it is first written. */
export const message = (id: string, more: Partial<MessageItem> = {}, now = at): MessageItem => ({
  pk: `MESSAGE#${id}`,
  sk: 'MESSAGE',
  version: 1,
  chainHead: { seq: 0, hash: '' },
  id,
  letter: 'task',
  recipient: { to: 'on-duty' },
  reference: 'MHTR-7K3T-9QF',
  answerBy: now,
  caseId: 'c1',
  enquiryId: null,
  createdAt: now,
  state: 'queued',
  attempts: 0,
  unknowns: 0,
  leaseUntil: null,
  mailId: null,
  handedOverAt: null,
  facts: {},
  failure: null,
  urgency: '2026-12-04T14:00',
  insteadOf: null,
  seenTo: null,
  waiting: 'WAITING',
  dueAt: now,
  ...more,
});

export const put = (table: string, item: object, expect: unknown = 'absent') => ({
  do: 'put',
  table,
  item,
  expect,
});
