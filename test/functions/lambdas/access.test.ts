import { afterAll, describe, expect, it } from 'vitest';
import type { FunctionName } from '#functions/lambdas/access';
import { rowOf } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { governance } from '#test/functions/faults/governance';
import { happened, record, tellReceipts } from '#test/functions/workers/mail/mail-events';
import { outbox } from '#test/functions/workers/mail/outbox';
import { type Touched, isAllowed, touchedBy } from './touched.ts';
import { scenario } from './scenario.ts';
import { at, later, newcomer, caseFixture } from './case-fixture.ts';

const rig = await openRig();
afterAll(() => rig.close());
const here = caseFixture(rig);

type Seen = Touched & { by: FunctionName; during: string };
const seen: Seen[] = [];
/** Runs a function, and notes what it touched. */
async function watch(by: FunctionName, during: string, run: () => Promise<unknown>) {
  rig.faults.recount();
  await run();
  const calls = rig.faults.calls().filter(({ service }) => service === 'dynamodb');
  seen.push(...calls.flatMap(touchedBy).map((touched) => ({ ...touched, by, during })));
}

for (const steps of [scenario(here), governance(rig, here)])
  for await (const { row, asked } of steps) {
    await watch(rowOf(row).zone, row, () => rig.call(row, asked));
    // Whoever may not is refused, and that too is a write.
    const wrong = { ...asked, as: newcomer('gmail.example') };
    if (asked.as) await watch(rowOf(row).zone, `${row}, refused`, () => rig.call(row, wrong));
  }
await watch('deliver', 'mails', () => rig.drain(later(10)));
const { queue } = outbox(rig);
const { id } = await queue({ letter: 'enquiry', recipient: { to: 'team', teamId: 'elft-hackney' } });
await watch('deliver', 'a mail to a team', () => rig.drain(later(11)));
await watch('receipts', 'a bounce', () =>
  tellReceipts(...happened({ id }, 'bounce', later(12)).map((event) => record(event, later(12)))),
);
const { handler } = await import('#functions/lambdas/reminders');
await watch('reminders', 'a week of silence', () => handler({ time: later(7 * 24 * 60, at) }));
const { handler: preSignUp } = await import('#functions/lambdas/pre-sign-up');
const coming = { request: { userAttributes: { email: 'somebody@unlisted.example' } } };
const event = coming as unknown as Parameters<typeof preSignUp>[0];
await watch('pre-sign-up', 'an address that we do not know', () => preSignUp(event).catch(() => null));

describe('what each function really touches', () => {
  it('is much, so that what follows says something', () => {
    const functions = new Set(seen.map(({ by }) => by));
    expect(functions.size).toBeGreaterThanOrEqual(10);
    expect(seen.filter(({ action }) => action === 'PutItem').length).toBeGreaterThan(100);
  });

  it('is what the access table lets it touch', () => {
    const notAllowed = seen.filter((one) => !isAllowed(one.by, one));
    const words = notAllowed.map(
      ({ by, during, action, table, pk }) => `${by} ${action} ${table} ${pk}: ${during}`,
    );
    expect([...new Set(words)]).toEqual([]);
  });
});

it.each<[FunctionName, Omit<Touched, 'index'>]>([
  ['casework', { table: 'Directory', action: 'PutItem', pk: 'INVITATION#x' }],
  ['team', { table: 'Directory', action: 'GetItem', pk: 'INVITATION#x' }],
  ['referral', { table: 'Directory', action: 'UpdateItem', pk: 'TEAMS' }],
  ['entry', { table: 'Directory', action: 'PutItem', pk: 'INVITATION#x' }],
  ['governance', { table: 'Directory', action: 'PutItem', pk: 'INVITATION#x' }],
  ['receipts', { table: 'Directory', action: 'PutItem', pk: 'TEAMS' }],
  ['hosting', { table: 'Directory', action: 'PutItem', pk: 'ADDRESSES' }],
  ['outreach', { table: 'Directory', action: 'GetItem', pk: 'ADDRESSES' }],
  ['team', { table: 'Audit', action: 'Query', pk: 'person#x' }],
])('%s may not %j', (name, touched) => {
  expect(isAllowed(name, { ...touched, index: false })).toBe(false);
});
