import { enquiry as rows } from '#shared/contract/enquiry';
import { isSharedByTrusts, trustOfDomain } from '#shared/reference/allowed-domains';
import { trusts } from '#shared/reference/trusts';
import { type PersonItem, personChain } from '#functions/model/person/records';
import type { TeamItem } from '#functions/model/team/records';
import { noticeToDuty } from '#functions/model/message/notice-mail';
import type { SignedIn } from '#functions/model/person/signed-in';
import { caseChain } from '#functions/model/case/keys';
import type { Decision, Refusal } from '#functions/platform/store/decision';
import { newTask } from '#functions/model/task/new-task';
import type { Found } from './load.ts';
import { personKey } from '#functions/model/person/keys';

type Profile = { name: string; jobTitle: string };
type Joined = { admitted: boolean; reference: string; dueAt: string; phone: string };
export type JoinContext = {
  actor: SignedIn;
  at: string;
  hubPhone: string;
  owner: string;
  newId: () => string;
};

const domainOf = ({ email }: SignedIn) => email.split('@')[1] ?? '';
const isOfTrust = (actor: SignedIn, team: TeamItem) => trustOfDomain(domainOf(actor)) === team.trustId;

export const joined = ({ enquiry }: Found, admitted: boolean, phone: string): Joined => ({
  admitted,
  reference: enquiry.reference,
  dueAt: enquiry.dueAt,
  phone,
});

/** Why a person may not wait to be admitted to this team, or null where they may. */
export function whyNotJoin(actor: SignedIn, team: TeamItem | undefined, phone: string): Refusal | null {
  const refused = (detail: string): Refusal => ({ code: 'not-allowed', detail: `${detail} Phone ${phone}.` });
  if (actor.person && actor.person.role !== 'team-member') return refused('Your account has another role.');
  if (team && (isOfTrust(actor, team) || isSharedByTrusts(domainOf(actor)))) return null;
  return refused('This enquiry is for another organisation, not the one your email address belongs to.');
}

/** The person's entry, waiting for the team that was asked until somebody admits them (B3). */
function withMembership(actor: SignedIn, profile: Profile, team: TeamItem, at: string): PersonItem {
  const waiting = { teamId: team.id, state: 'waiting' as const };
  if (actor.person) {
    return { ...actor.person, version: actor.person.version + 1, teams: [...actor.person.teams, waiting] };
  }
  return {
    ...personKey(actor.id),
    version: 1,
    id: actor.id,
    email: actor.email,
    role: 'team-member',
    ...profile,
    organisation: trusts.find((trust) => trust.id === team.trustId)?.name ?? '',
    court: null,
    phone: null,
    verified: null,
    teams: [waiting],
    enrolledAt: at,
    endedAt: null,
  };
}

const check = (ofTrust: boolean) =>
  ofTrust
    ? 'Check with the team, then admit them.'
    : 'All trusts share this kind of address, so it does not show which trust they work for. Make sure that the team knows them before you admit them.';

/**
 * Lets a person wait for the team that was asked, with a notice mail to whoever is on. Call after `whyNotJoin` gave
 * null. Pure.
 */
export function decideJoin(
  found: Found,
  team: TeamItem,
  profile: Profile,
  ctx: JoinContext,
): Decision<Joined> {
  const { sent, enquiry } = found;
  const { actor, at } = ctx;
  const person = withMembership(actor, profile, team, at);
  const before = actor.person ? { version: actor.person.version } : ('absent' as const);
  const task = newTask(sent.id, ctx.newId(), {
    kind: 'admit-person',
    say: `${profile.name} (${profile.jobTitle}) asks to be admitted to ${team.name}. ${check(isOfTrust(actor, team))}`,
    dueAt: enquiry.dueAt,
    owner: ctx.owner,
    phone: team.phone,
    personId: actor.id,
    teamId: team.id,
  });
  const noticeMail = noticeToDuty(sent, { id: ctx.newId(), letter: 'task', answerBy: enquiry.dueAt }, at);
  const act = rows.join.audit;
  return {
    changes: [{ do: 'put', table: 'Directory', item: person, expect: before }, task, noticeMail],
    audit: [
      {
        chain: personChain(actor.id, actor.acts),
        act,
        outcome: 'done',
        subject: `person#${actor.id}`,
        version: { from: person.version - 1, to: person.version },
        fields: [`team:${team.id}`],
        values: profile,
      },
      { chain: caseChain(sent.id, sent.chainHead), act, outcome: 'done', subject: `enquiry#${enquiry.id}` },
    ],
    outcome: { reply: joined(found, false, ctx.hubPhone) },
  };
}
