import type { SessionState } from '#shared/outreach/session-states';
import { type Hearing, hearingSort } from '#shared/time/hearing';
import type { IndexQuery } from '#functions/platform/store/read';
import { type PersonKey, personKey } from './person/keys.ts';

/** What each index lists: `…Keys` are written on a record while it is listed, and the query of the same name finds it. */

const imminentFirst = (imminent: boolean, sort: string) => `${imminent ? '0' : '1'}#${sort}`;

/** Open cases: imminent risk first, then by hearing. */
export type OpenCaseKeys = { open: 'OPEN'; hearingSort: string };
export const openCaseKeys = (imminent: boolean, hearing: Hearing): OpenCaseKeys => ({
  open: 'OPEN',
  hearingSort: imminentFirst(imminent, hearingSort(hearing)),
});
export const openCases: IndexQuery = { table: 'Referrals', index: 'byHearing', pk: ['open', 'OPEN'] };

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
export type OpenTaskKeys = { todo: 'TODO'; todoSort: string };
export const openTaskKeys = (dueAt: string): OpenTaskKeys => ({ todo: 'TODO', todoSort: dueAt });
export const openTasks: IndexQuery = { table: 'Referrals', index: 'byTask', pk: ['todo', 'TODO'] };

/** Clocks with a step still to come, by its instant. */
export type ClockKeys = { ticking: 'CLOCK'; ticksAt: string };
export const clockKeys = (nextAt: string): ClockKeys => ({ ticking: 'CLOCK', ticksAt: nextAt });
export const clocksDue = (at: string): IndexQuery => ({
  table: 'Referrals',
  index: 'byClock',
  pk: ['ticking', 'CLOCK'],
  upTo: ['ticksAt', at],
});
export const isTicking = (clock: Partial<ClockKeys>) => clock.ticking !== undefined;

/** Sessions of one state, in the order of their start. */
export type SessionKeys = { shelf: SessionState; startsAt: string };
export const stateKeys = (state: SessionState): Pick<SessionKeys, 'shelf'> => ({ shelf: state });
export const sessionsIn = (state: SessionState, startingAfter: string): IndexQuery => ({
  table: 'Outreach',
  index: 'byStart',
  pk: ['shelf', state],
  after: ['startsAt', startingAfter],
});

/** What waits in the outbox to be done: letters and errands, each in a list of its own. */
type Waiting = 'WAITING' | 'ERRAND';
export type WaitingKeys<Kind extends Waiting> = { waiting: Kind };
export const letterWaits: WaitingKeys<'WAITING'> = { waiting: 'WAITING' };
export const errandWaits: WaitingKeys<'ERRAND'> = { waiting: 'ERRAND' };
export const lettersWaiting: IndexQuery = { table: 'Outbox', index: 'byDue', pk: ['waiting', 'WAITING'] };
export const errandsDue = (at: string): IndexQuery => ({
  table: 'Outbox',
  index: 'byDue',
  pk: ['waiting', 'ERRAND'],
  upTo: ['dueAt', at],
});
export const isWaiting = (item: Partial<WaitingKeys<Waiting>>) => item.waiting !== undefined;

/** Letters and errands that a person has to see to, by since when. */
export type TroubleKeys = { trouble: 'TROUBLE'; troubleSince: string };
export const troubleKeys = (since: string): TroubleKeys => ({ trouble: 'TROUBLE', troubleSince: since });
export const inTrouble: IndexQuery = { table: 'Outbox', index: 'byTrouble', pk: ['trouble', 'TROUBLE'] };
export const isInTrouble = (item: Partial<TroubleKeys>) => item.trouble !== undefined;

type Listed = OpenTaskKeys & ClockKeys & WaitingKeys<Waiting> & TroubleKeys;

/** The record without what the lists above of open things know it by. */
export function unlisted<Item extends Partial<Listed>>(item: Item): Item {
  const plain: Partial<Listed> = { ...item };
  delete plain.todo;
  delete plain.todoSort;
  delete plain.ticking;
  delete plain.ticksAt;
  delete plain.waiting;
  delete plain.trouble;
  delete plain.troubleSince;
  return plain as Item;
}
