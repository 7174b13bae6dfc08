import { onDuty } from '#shared/duty/on-duty';
import type { Rota } from '#shared/duty/rota';
import { roles } from '#shared/people/person';
import { type PersonItem, type TeamItem, personKey } from '#functions/directory/records';
import type { Service } from '#functions/directory/service';
import type { Recipient } from '#functions/outbox/message';
import { type BookingItem, bookingKey } from '#functions/storage/outreach-items';
import { get } from '#functions/storage/read';

type ToTeam = Recipient & { to: 'team' };

function addressOfTeam(teams: readonly TeamItem[], { teamId, address }: ToTeam): string | null {
  const team = teams.find((one) => one.id === teamId);
  if (!team) return null;
  if (address === 'second') return team.secondInbox;
  return address === 'manager' ? team.manager.email : team.inbox;
}

const psychologist = (rota: Rota) =>
  rota.people.find((person) => person.role === roles.psychologist)?.personId;

async function addressOf(personId: string, at: string): Promise<string | null> {
  const person = await get<PersonItem>('Directory', personKey(personId));
  const ended = person?.endedAt;
  return person && !(ended && ended <= at) ? person.email : null;
}

async function bookingAddress(sessionId: string, bookingId: string): Promise<string | null> {
  const booking = await get<BookingItem>('Outreach', bookingKey(sessionId, bookingId));
  return booking?.email || null;
}

/**
 * The address a message goes to, from the Directory or the booking as it is now; never from a request. Whoever is on
 * duty gets the hub's mail, and the hub herself when nobody is. Null where there is nobody to write to.
 */
export function resolve(recipient: Recipient, { teams, rota }: Service, at: string): Promise<string | null> {
  switch (recipient.to) {
    case 'team':
      return Promise.resolve(addressOfTeam(teams, recipient));
    case 'person':
      return addressOf(recipient.personId, at);
    case 'booking':
      return bookingAddress(recipient.sessionId, recipient.bookingId);
    case 'psychologist':
      return addressOf(psychologist(rota) ?? onDuty(rota, at)?.personId ?? rota.hub.personId, at);
    case 'on-duty':
      return addressOf(onDuty(rota, at)?.personId ?? rota.hub.personId, at);
  }
}
