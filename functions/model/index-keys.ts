import type { SessionState } from '#shared/outreach/session-states';
import { type Hearing, hearingSort } from '#shared/time/hearing';
import type { IndexQuery } from '#functions/platform/store/read';
import { type PersonKey, personKey } from './person/keys.ts';

/** What each index lists: `…Keys` are written on a record while it is listed, and the query of the same name finds it. */

const imminentFirst = (imminent: boolean, sort: string) => `${imminent ? '0' : '1'}#${sort}`;

/** Open cases: imminent risk first, then by hearing. */
export type OpenCaseKeys = { openCase: 'OPEN'; hearingSort: string };
export const openCaseKeys = (imminent: boolean, hearing: Hearing): OpenCaseKeys => ({
  openCase: 'OPEN',
  hearingSort: imminentFirst(imminent, hearingSort(hearing)),
});
export const openCases: IndexQuery = { table: 'Referrals', index: 'byHearing', pk: ['openCase', 'OPEN'] };

/** A person's own list, last changed last: that of the referrer, or of a deputy by the keyed hash of the address. */
export type OwnerKey = PersonKey['pk'] | `DEPUTY#${string}`;
export type OwnerKeys<Of extends OwnerKey> = { referrer: Of; referrerSort: string };
export const ownerOf = (personId: string) => personKey(personId).pk;
export const deputyOf = (addressHash: string) => `DEPUTY#${addressHash}` as const;
export const ownerKeys = <Of extends OwnerKey>(owner: Of, at: string): OwnerKeys<Of> => ({
  referrer: owner,
  referrerSort: at,
});
export const ownedBy = (owner: OwnerKey): IndexQuery => ({
  table: 'Referrals',
  index: 'byReferrer',
  pk: ['referrer', owner],
});

/** The enquiries put to a team: imminent risk first, then by when an answer is due. */
export type TeamKeys = { team: `TEAM#${string}`; teamSort: string };
export const teamKeys = (teamId: string, imminent: boolean, dueAt: string): TeamKeys => ({
  team: `TEAM#${teamId}`,
  teamSort: imminentFirst(imminent, dueAt),
});
export const putTo = (teamId: string): IndexQuery => ({
  table: 'Referrals',
  index: 'byTeam',
  pk: ['team', `TEAM#${teamId}`],
});
export const inTeamsOrder = (a: TeamKeys, b: TeamKeys) => a.teamSort.localeCompare(b.teamSort);

/** Open tasks of cases, by when they are due. */
export type OpenTaskKeys = { openTask: 'OPEN'; openTaskSort: string };
export const openTaskKeys = (dueAt: string): OpenTaskKeys => ({ openTask: 'OPEN', openTaskSort: dueAt });
export const openTasks: IndexQuery = { table: 'Referrals', index: 'byTask', pk: ['openTask', 'OPEN'] };

/** Reminder schedules with a step still to come, by its instant. */
export type ReminderKeys = { reminderDue: 'DUE'; nextReminderAt: string };
export const reminderKeys = (nextAt: string): ReminderKeys => ({
  reminderDue: 'DUE',
  nextReminderAt: nextAt,
});
export const remindersDue = (at: string): IndexQuery => ({
  table: 'Referrals',
  index: 'byNextReminder',
  pk: ['reminderDue', 'DUE'],
  upTo: ['nextReminderAt', at],
});
export const isScheduled = (reminder: Partial<ReminderKeys>) => reminder.reminderDue !== undefined;

/** Sessions of one state, in the order of their start. */
export type SessionKeys = { sessionsIn: SessionState; startsAt: string };
export const stateKeys = (state: SessionState): Pick<SessionKeys, 'sessionsIn'> => ({ sessionsIn: state });
export const sessionsIn = (state: SessionState, startingAfter: string): IndexQuery => ({
  table: 'Outreach',
  index: 'byStart',
  pk: ['sessionsIn', state],
  after: ['startsAt', startingAfter],
});

/** Unfinished letters and jobs of the outbox, each in its own list. */
type Waiting = 'WAITING' | 'ERRAND';
export type WaitingKeys<Kind extends Waiting> = { waiting: Kind };
export const letterWaits: WaitingKeys<'WAITING'> = { waiting: 'WAITING' };
export const jobWaits: WaitingKeys<'ERRAND'> = { waiting: 'ERRAND' };
const lettersIn = (index: string): IndexQuery => ({ table: 'Outbox', index, pk: ['waiting', 'WAITING'] });
/** The nearest hearing first, however many wait. */
export const lettersByUrgency = lettersIn('byUrgency');
/** Due the longest first. */
export const lettersByDue = lettersIn('byDue');
export const jobsDue = (at: string): IndexQuery => ({
  table: 'Outbox',
  index: 'byDue',
  pk: ['waiting', 'ERRAND'],
  upTo: ['dueAt', at],
});
export const isWaiting = (item: Partial<WaitingKeys<Waiting>>) => item.waiting !== undefined;

/** Letters and jobs that need a person, by since when. */
export type TroubleKeys = { trouble: 'TROUBLE'; troubleSince: string };
export const troubleKeys = (since: string): TroubleKeys => ({ trouble: 'TROUBLE', troubleSince: since });
export const inTrouble: IndexQuery = { table: 'Outbox', index: 'byTrouble', pk: ['trouble', 'TROUBLE'] };
export const isInTrouble = (item: Partial<TroubleKeys>) => item.trouble !== undefined;

type Listed = OpenCaseKeys & OpenTaskKeys & ReminderKeys & WaitingKeys<Waiting> & TroubleKeys;

/** The record without its keys in the lists of open things. */
export function unlisted<Item extends Partial<Listed>>(item: Item): Item {
  const plain: Partial<Listed> = { ...item };
  delete plain.openCase;
  delete plain.hearingSort;
  delete plain.openTask;
  delete plain.openTaskSort;
  delete plain.reminderDue;
  delete plain.nextReminderAt;
  delete plain.waiting;
  delete plain.trouble;
  delete plain.troubleSince;
  return plain as Item;
}
