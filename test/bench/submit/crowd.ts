import { randomUUID } from 'node:crypto';
import { samplesFor } from '#shared/contract/samples';
import type { Signer } from '#test/support/rig/event';
import type { Rig, Stored } from '#test/support/rig/rig';
import type { CountLine } from '../count.ts';
import { type Handler, type Submission, newSubmission } from './handler.ts';

const referrers = 32;
const presses = 5;

async function enrolled(rig: Rig): Promise<Signer> {
  const id = randomUUID();
  const as = { id, email: `${id}@probation.example` };
  const { body } = samplesFor(new Date().toISOString().slice(0, 10))['person.enrol'] ?? {};
  const { status } = await rig.call('person.enrol', { as, body });
  if (status !== 200) throw new Error(`A referrer was not enrolled: ${status}`);
  return as;
}

const count = (items: readonly Stored[], fits: (item: Stored) => boolean) => items.filter(fits).length;

/** How often a referral is in the tables: as a case, as an act in the audit, as mails of each kind. */
async function standing(rig: Rig): Promise<(id: string) => number[]> {
  const [cases, audit, outbox] = await Promise.all(
    (['Referrals', 'Audit', 'Outbox'] as const).map((table) => rig.tableItems(table)),
  );
  return (id) => [
    count(cases ?? [], (item) => item.sk === 'CASE' && item['id'] === id && item['state'] === 'submitted'),
    count(cases ?? [], (item) => item.sk === 'REFERENCE' && item['caseId'] === id),
    count(audit ?? [], (item) => item['act'] === 'referral.submitted' && item['subject'] === `case#${id}`),
    count(outbox ?? [], (item) => item['letter'] === 'receipt' && item['caseId'] === id),
    count(outbox ?? [], (item) => item['letter'] === 'new-referral' && item['caseId'] === id),
  ];
}

type CrowdResult = { references: string[]; errors: number };

/** A person in a hurry: presses twice at once, then again and again, whatever the answer. */
async function send(handler: Handler, as: Signer, body: Submission): Promise<CrowdResult> {
  const told: CrowdResult = { references: [], errors: 0 };
  const press = async (): Promise<void> => {
    const receipt = await handler.answer(handler.event(as, body));
    if (receipt) told.references.push(receipt.reference);
    else told.errors += 1;
  };
  await Promise.all([press(), press()]);
  for (let n = 2; n < presses; n += 1) await press();
  return told;
}

/** Many referrers at once, each sending the same referral several times: the tables show the outcome. */
export async function crowd(rig: Rig, handler: Handler): Promise<CountLine[]> {
  const people: Signer[] = [];
  while (people.length < referrers) people.push(await enrolled(rig));
  const sent = people.map((as): [Signer, Submission] => [as, newSubmission()]);
  const told = await Promise.all(sent.map(([as, body]) => send(handler, as, body)));
  const found = await standing(rig);
  const places = sent.map(([, { id }]) => found(id));
  const line = (what: string, value: number, limit: number | null = 0): CountLine => {
    const name = `${referrers} referrers at once, each ${presses} times: ${what}`;
    return { name, value, floor: 0, limit, unit: limit === null ? 'answers' : 'referrals' };
  };
  return [
    line('lost', places.filter((counts) => counts.includes(0)).length),
    line('doubled', places.filter((counts) => counts.some((times) => times > 1)).length),
    line('without one same receipt', told.filter(({ references }) => new Set(references).size !== 1).length),
    line(
      'asked to try again',
      told.reduce((sum, { errors }) => sum + errors, 0),
      null,
    ),
  ];
}
