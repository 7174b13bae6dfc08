import { onDuty } from '#shared/duty/on-duty';
import type { Rota } from '#shared/duty/rota';
import { roles } from '#shared/people/person';
import type { Recipient } from '#functions/model/message/recipient';
import { get } from '#functions/platform/store/read';
import { type PersonItem } from '#functions/model/person/records';
import type { TeamItem } from '#functions/model/team/records';
import type { Service } from '#functions/model/service/read-service';
import { personKey } from '#functions/model/person/keys';

type ToTeam = Recipient & { to: 'team' };
/** The recipients whose address is in the Directory: all but bookers. */
export type InDirectory = Exclude<Recipient, { to: 'booking' }>;

function ofTeam(teams: readonly TeamItem[], { teamId, address }: ToTeam): string | null {
  const team = teams.find((one) => one.id === teamId);
  if (!team) return null;
  if (address === 'second') return team.secondInbox;
  return address === 'manager' ? team.manager.email : team.inbox;
}

const psychologist = (rota: Rota) =>
  rota.people.find((person) => person.role === roles.psychologist)?.personId;

async function ofPerson(personId: string, at: string): Promise<string | null> {
  const person = await get<PersonItem>('Directory', personKey(personId));
  const ended = person?.endedAt;
  return person && !(ended && ended <= at) ? person.email : null;
}

/**
 * A recipient's address in the Directory now; null where there is none. Mail for whoever is on duty goes to the hub's
 * practitioner where nobody is on.
 */
export function addressOf(
  recipient: InDirectory,
  { teams, rota }: Service,
  at: string,
): Promise<string | null> {
  switch (recipient.to) {
    case 'team':
      return Promise.resolve(ofTeam(teams, recipient));
    case 'person':
    case 'member':
      return ofPerson(recipient.personId, at);
    case 'psychologist':
      return ofPerson(psychologist(rota) ?? onDuty(rota, at)?.personId ?? rota.hub.personId, at);
    case 'on-duty':
      return ofPerson(onDuty(rota, at)?.personId ?? rota.hub.personId, at);
  }
}
