import { describe, expect, it } from 'vitest';
import { rows } from '#shared/contract/contract';
import { repliesFor, samplesFor } from '#shared/contract/samples';
import { sampleIds } from '#shared/contract/scenario/ids';
import { sampleHub } from '#shared/duty/sample';

/** A document may be built on any day, for a hearing on the same day or long after. */
const days: [what: string, today: string, coming: string][] = [
  ['a working day, heard the same day', '2026-11-23', '2026-11-23'],
  ['a Friday', '2026-11-27', '2027-09-23'],
  ['a Sunday', '2026-11-29', '2027-09-25'],
  ['a bank holiday', '2026-12-25', '2027-10-21'],
  ['the leave of the hub', '2027-08-04', '2028-05-30'],
];

describe.each(days)('the replies of %s', (_, today, coming) => {
  const replies = repliesFor(today, coming);

  it.each(rows)('$name is what its row may answer', ({ name, row }) => {
    expect(row.reply.parse(replies[name])).toStrictEqual(replies[name]);
  });

  it('follow from the samples of the same day', () => {
    const samples = samplesFor(today, coming);
    const sent = samples['referral.submit']?.body as { answers: unknown };
    expect(replies['case.open']).toMatchObject({ version: 2, answers: sent.answers });
    expect(samples['enquiry.ask']?.body).toMatchObject({ version: 2 });
    expect(replies['enquiry.open']).toMatchObject(pick(samples['enquiry.answer']?.body, 'version'));
    expect(replies['undelivered.list']).toMatchObject({
      items: [pick(samples['undelivered.retry']?.body, 'version')],
    });
    expect(replies['address.list']).toMatchObject({
      items: [pick(samples['address.clear']?.body, 'version')],
    });
    expect(replies['rota.read']).toMatchObject(samples['rota.set']?.body as object);
    expect(replies['hosting.create']).toMatchObject(pick(samples['hosting.publish']?.body, 'version'));
    expect(replies['hosting.publish']).toMatchObject(pick(samples['hosting.close']?.body, 'version'));
    expect(replies['booking.see']).toMatchObject(pick(samples['booking.change']?.body, 'version'));
    expect(replies['booking.form']).toMatchObject(pick(samples['booking.signUp']?.body, 'started'));
  });
});

it('name nothing that has no id among the samples', () => {
  const text = JSON.stringify(repliesFor('2026-11-23'));
  const named = new Set(text.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g));
  const known: string[] = [sampleHub.personId, ...Object.values(sampleIds)];
  expect([...named].filter((id) => !known.includes(id))).toEqual([]);
});

function pick(body: unknown, key: string): object {
  return { [key]: (body as Record<string, unknown>)[key] };
}
