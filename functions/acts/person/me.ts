import { person } from '#shared/contract/person';
import type { Me } from '#shared/people/person';
import type { PersonItem } from '#functions/model/person/records';
import type { Act } from '#functions/request/act';

export function meView(item: PersonItem): Me {
  return {
    id: item.id,
    version: item.version,
    email: item.email,
    role: item.role,
    name: item.name,
    jobTitle: item.jobTitle,
    organisation: item.organisation,
    court: item.court,
    phone: item.phone,
    verified: item.verified !== null,
    teams: item.teams,
  };
}

/** Who is signed in: the caller's own entry. */
export const me: Act<typeof person.me> = ({ actor }) =>
  Promise.resolve({
    reply: {
      enrolled: actor.person !== null,
      email: actor.email,
      me: actor.person && meView(actor.person),
    },
  });
