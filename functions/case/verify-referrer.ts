import { referrer } from '#shared/contract/casework';
import { readPerson } from '#functions/directory/read-person';
import { type PersonItem, personChain } from '#functions/directory/records';
import type { Act } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import { refuse } from '#functions/storage/decision';

/** Records that a referrer was verified, by whom and how. Verifying twice changes nothing. */
export const verifyReferrer: Act<typeof referrer.verify> = async (request) => {
  const { actor, at, params, body } = request;
  const { person, acts } = await readPerson(params.id);
  if (person?.role !== 'referrer') {
    const refusal = { code: 'not-found' as const };
    return settle(
      request,
      refuse(personChain(actor.id, actor.acts), referrer.verify.audit, `person#${params.id}`, refusal),
    );
  }
  if (person.verified) return { reply: { verified: true } };
  const verified: PersonItem = {
    ...person,
    version: person.version + 1,
    verified: { at, by: actor.id, how: body.how },
  };
  return settle(
    request,
    {
      changes: [{ do: 'put', table: 'Directory', item: verified, expect: { version: person.version } }],
      audit: [
        {
          chain: personChain(person.id, acts),
          act: referrer.verify.audit,
          outcome: 'done',
          subject: `person#${person.id}`,
          version: { from: person.version, to: verified.version },
          fields: ['verified', body.how],
        },
      ],
      outcome: { reply: { verified: true } },
    },
    () => verifyReferrer(request),
  );
};
