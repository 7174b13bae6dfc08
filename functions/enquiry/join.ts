import { randomUUID } from 'node:crypto';
import { enquiry as rows } from '#shared/contract/team';
import { onDuty } from '#shared/duty/on-duty';
import { trustOfDomain } from '#shared/reference/allowed-domains';
import { hearingSort } from '#shared/time/hearing';
import { trusts } from '#shared/reference/trusts';
import { type PersonItem, type TeamItem, personChain } from '#functions/directory/records';
import { readService } from '#functions/directory/service';
import { queue } from '#functions/outbox/message';
import type { Act, SignedIn } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import { caseChain } from '#functions/storage/case-items';
import { refuse } from '#functions/storage/decision';
import { newTask } from '#functions/storage/new-task';
import { type Found, loadByLink, notHere } from './load.ts';

type Profile = { name: string; jobTitle: string };

/** The person's entry with a place in the team that was asked, waiting until somebody admits her (users.md B3). */
export function withMembership(actor: SignedIn, profile: Profile, team: TeamItem, at: string): PersonItem {
  const waiting = { teamId: team.id, state: 'waiting' as const };
  if (actor.person) {
    return { ...actor.person, version: actor.person.version + 1, teams: [...actor.person.teams, waiting] };
  }
  return {
    pk: `PERSON#${actor.id}`,
    sk: 'PERSON',
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

const waitingReply = ({ enquiry }: Found, admitted: boolean, phone: string) => ({
  reply: { admitted, reference: enquiry.reference, dueAt: enquiry.dueAt, phone },
});

/** Enrols a person of the team's own trust; the hub or a member of the team admits her in one click. */
export const join: Act<typeof rows.join> = async (request) => {
  const { actor, at, body } = request;
  const found = await loadByLink(body, at);
  if (!found) return settle(request, notHere(actor, rows.join.audit, body.enquiryId));
  const { teams, rota } = await readService();
  const team = teams.find((one) => one.id === found.enquiry.teamId);
  const membership = actor.person?.teams.find((one) => one.teamId === found.enquiry.teamId);
  if (membership) return waitingReply(found, membership.state === 'admitted', rota.phone);
  const ofTrust = team && trustOfDomain(actor.email.split('@')[1] ?? '') === team.trustId;
  if (!ofTrust || (actor.person && actor.person.role !== 'team-member')) {
    const detail = `This enquiry is for another organisation than that of your address. Phone ${rota.phone}.`;
    const refusal = { code: 'not-allowed' as const, detail };
    const subject = `enquiry#${body.enquiryId}`;
    return settle(request, refuse(personChain(actor.id, actor.acts), rows.join.audit, subject, refusal));
  }
  const person = withMembership(actor, body.profile, team, at);
  const task = newTask(found.sent.id, randomUUID(), {
    kind: 'admit-person',
    say: `${body.profile.name} (${body.profile.jobTitle}) asks to be admitted to ${team.name}. Check with the team, then admit her.`,
    dueAt: found.enquiry.dueAt,
    owner: onDuty(rota, at)?.role ?? 'Whoever is on next',
    phone: team.phone,
    personId: actor.id,
    teamId: team.id,
  });
  const bell = queue(
    {
      ...{ id: randomUUID(), letter: 'task', recipient: { to: 'on-duty' } },
      ...{ reference: found.sent.reference, answerBy: found.enquiry.dueAt },
      ...{ caseId: found.sent.id, enquiryId: null, urgency: hearingSort(found.sent.hearing) },
    },
    at,
  );
  return settle(
    request,
    {
      changes: [
        {
          do: 'put',
          table: 'Directory',
          item: person,
          expect: actor.person ? { version: actor.person.version } : 'absent',
        },
        task,
        bell,
      ],
      audit: [
        {
          chain: personChain(actor.id, actor.acts),
          act: rows.join.audit,
          outcome: 'done',
          subject: `person#${actor.id}`,
          version: { from: person.version - 1, to: person.version },
          fields: [`team:${team.id}`],
          values: body.profile,
        },
        {
          chain: caseChain(found.sent.id, found.sent.tail),
          act: rows.join.audit,
          outcome: 'done',
          subject: `enquiry#${found.enquiry.id}`,
        },
      ],
      outcome: waitingReply(found, false, rota.phone),
    },
    () => {
      const detail = 'Reload the page: you may have joined already.';
      const refusal = { code: 'changed-meanwhile' as const, detail };
      const subject = `enquiry#${body.enquiryId}`;
      return settle(request, refuse(personChain(actor.id, actor.acts), rows.join.audit, subject, refusal));
    },
  );
};
