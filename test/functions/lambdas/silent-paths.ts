import { stepsOf } from '#shared/reminders/steps';
import { demo } from '#test/support/rig/event';
import type { Rig } from '#test/support/rig/rig';
import { happened, record, tellReceipts } from '#test/functions/workers/mail/mail-events';
import { outbox } from '#test/functions/workers/mail/outbox';
import { type Changed, type CaseFixture, later } from './case-fixture.ts';

const kinds = ['bounce', 'complaint', 'suppressionlist', 'full', 'ooto'];

/**
 * What happens to referrals without anybody asking: every step of both schedules, every kind of mail event, and what
 * people then do about a failed mail.
 */
export async function silentPaths(rig: Rig, caseFixture: CaseFixture, changed: Changed): Promise<void> {
  const { queue, message } = outbox(rig);
  const { handler } = await import('#functions/lambdas/reminders');
  const far = { ...changed, hearingDay: '2027-01-29', hearingTimeKnown: 'listed', hearingTime: undefined };
  const hearing = { day: far.hearingDay, clock: null };
  const { id: asked } = await caseFixture.submit(far);
  await caseFixture.submit(far);
  const enquiryId = await caseFixture.ask(asked, 'slam-lambeth');
  const { receipt } = await caseFixture.submit(changed);

  // Of each answer its referrer hears in a letter of its own.
  const { id: answered } = await caseFixture.submit(far);
  const params = { caseId: answered, id: await caseFixture.ask(answered) };
  for (const [place, answer] of ['not-us', 'can-look'].entries()) {
    const body = { version: place + 1, answer, line: '' };
    await caseFixture.done('enquiry.answer', { as: demo('Sorrel'), params, body });
    await rig.drain(later(place));
  }

  const recipient = { to: 'team', teamId: 'slam-lambeth' } as const;
  for (const [place, name] of kinds.entries()) {
    const about = { letter: 'enquiry', recipient, caseId: asked, reference: receipt.reference } as const;
    const { id } = await queue({ ...about, enquiryId });
    await rig.drain(later(place));
    const events = happened({ id }, `${name}+marker`, later(place));
    const failed = await tellReceipts(...events.map((event) => record(event, later(place))));
    if (failed.length > 0) throw new Error('An event could not be kept');
    const { version, trouble } = await message(id);
    const [row, more] = place % 2 ? ['phone', {}] : ['otherAddress', { address: 'second' }];
    const asks = { as: demo('Saffron'), params: { id }, body: { version, ...more } };
    if (trouble) await caseFixture.done(`undelivered.${row}`, asks);
  }
  await rig.drain(later(60));

  const times = (['case', 'enquiry'] as const).flatMap((kind) => stepsOf(kind, later(0), hearing));
  for (const { at } of times.sort((a, b) => a.at.localeCompare(b.at))) {
    await handler({ time: at });
    await rig.drain(later(1, at));
  }
}
