import { person } from '#shared/contract/person';
import type { Me } from '#shared/people/person';
import { invitationFor } from '#functions/model/person/invitation';
import { type PersonItem, personChain } from '#functions/model/person/records';
import { mayComeIn } from '#functions/model/person/may-come-in';
import { refuseAs } from '#functions/model/person/refuse-as';
import type { Act } from '#functions/request/act';
import { demonstration } from '#functions/model/service/demonstration';
import { settle } from '#functions/request/settle';
import { get } from '#functions/platform/store/read';
import { meView } from './me.ts';
import { personKey } from '#functions/model/person/keys';

type Row = typeof person.enrol;

/**
 * The first sign-in binds the issuer's subject to a Directory record: with an invitation's role where one waits for
 * this address, else as a one-off referrer, not yet verified (B2). Enrolling twice changes nothing.
 */
export const enrol: Act<Row> = async (request) => {
  const { actor, at, body } = request;
  if (actor.person) return { reply: meView(actor.person) };
  const chain = personChain(actor.id, actor.acts);
  const invitation = await invitationFor(actor.email);
  if (!invitation && !mayComeIn(actor.email, demonstration)) {
    const detail = 'This address is not on our list of work addresses. Phone the service and we will help.';
    return settle(
      request,
      refuseAs(actor, person.enrol.audit, `person#${actor.id}`, { code: 'not-allowed', detail }),
    );
  }
  const item: PersonItem = {
    ...personKey(actor.id),
    version: 1,
    id: actor.id,
    email: actor.email,
    role: invitation?.role ?? 'referrer',
    ...body,
    verified: invitation ? { at, by: 'invitation', how: 'invitation' } : null,
    teams: invitation?.teams ?? [],
    enrolledAt: at,
    endedAt: null,
  };
  return settle<Me>(
    request,
    {
      changes: [{ do: 'put', table: 'Directory', item, expect: 'absent' }],
      audit: [
        {
          chain,
          act: person.enrol.audit,
          outcome: 'done',
          subject: `person#${actor.id}`,
          version: { from: 0, to: 1 },
          fields: Object.keys(body),
          values: body,
        },
      ],
      outcome: { reply: meView(item) },
    },
    async () => {
      const now = await get<PersonItem>('Directory', personKey(actor.id));
      if (now) return { reply: meView(now) };
      const refusal = { code: 'changed-meanwhile' } as const;
      return settle(request, refuseAs(actor, person.enrol.audit, `person#${actor.id}`, refusal));
    },
  );
};
