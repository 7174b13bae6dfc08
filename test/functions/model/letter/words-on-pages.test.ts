import { afterAll, afterEach, expect, it } from 'vitest';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { caseFixture } from '#test/functions/lambdas/case-fixture';
import { at, later } from '#test/functions/workers/mail/outbox';

const rig = await openRig();
const { submit, ask, done, openCase, openEnquiry, readSent } = caseFixture(rig);
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());

const handedOver = 'email handed over (no sign yet that anyone has read it)';
/** What hub and referrer are told of the mail to a team. */
const words = async (caseId: string) => {
  const onCase = (await openCase(caseId)).enquiries.map((enquiry) => enquiry.mail);
  const onOwn = (await readSent(demo('Marigold'), caseId)).enquiries.map((enquiry) => enquiry.mail);
  return [...onCase, ...onOwn];
};
const both = (said: string) => [said, said];

it('says no more of a mail than is known', async () => {
  const { id } = await submit();
  const enquiry = await ask(id);
  expect(await words(id)).toEqual(both('email waiting'));
  rig.faults.set({ operation: 'SendRawEmail', fault: { kind: 'error' } });
  await rig.drain(at);
  expect(await words(id)).toEqual(both('email waiting'));
  rig.faults.clear();
  await rig.drain(later(20));
  expect(await words(id)).toEqual(both(handedOver));
  const { version } = await openEnquiry(id, enquiry);
  expect(await words(id)).toEqual(both('opened by a named person today at 10am'));
  const params = { caseId: id, id: enquiry };
  await done('enquiry.answer', {
    as: demo('Sorrel'),
    params,
    body: { version, answer: 'can-look', line: '' },
  });
  expect(await words(id)).toEqual(both('answered'));
});

it('does not count a mail without an answer as handed over', async () => {
  const { id } = await submit();
  await ask(id);
  rig.faults.set({ operation: 'SendRawEmail', fault: { kind: 'lose-answer' } });
  // A run gives up after three in a row, whichever letters these are, so that two tries of each take several runs.
  for (let run = 0; run < 10; run += 1) await rig.drain(later(10 * run));
  const [onCase, onOwn] = await words(id);
  expect(onCase).toMatch(
    /^nobody knows whether the email arrived; the hub is phoning \(since today at 1(0:[1-5]0|1|1:[1-3]0)am\)$/,
  );
  expect(onOwn).toBe(onCase);
});
