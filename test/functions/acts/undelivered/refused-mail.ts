import { randomUUID } from 'node:crypto';
import type { Undelivered } from '#shared/delivery/views';
import type { MessageItem } from '#functions/model/message/message';
import { demo } from '#test/support/rig/event';
import { outbox } from '#test/functions/workers/mail/outbox';
import { at, later, type CaseFixture } from '#test/functions/lambdas/case-fixture';
import type { Rig } from '#test/support/rig/rig';

export const manager = demo('Saffron');
export const hackney = { to: 'team', teamId: 'elft-hackney' } as const;

export function refusedMail(rig: Rig, here: CaseFixture) {
  const { queue, message, mails } = outbox(rig);
  const listed = async (as = manager) =>
    (await here.done<{ items: Undelivered[] }>('undelivered.list', { as })).items;
  /** A question to a team on a case of its own, whose mail the mail service refused. */
  async function refused(more: Partial<MessageItem> = {}): Promise<Undelivered> {
    const { id: caseId, receipt } = await here.submit();
    await rig.drain(at);
    const about = { letter: 'enquiry', recipient: hackney, caseId, reference: receipt.reference } as const;
    const { id } = await queue({ ...about, enquiryId: randomUUID(), ...more });
    rig.mail.set('reject', 1);
    await rig.drain(at);
    const found = (await listed()).find((one) => one.id === id);
    if (!found) throw new Error('The mail is not among the undelivered');
    return found;
  }
  const act = (row: string, { id, version }: Undelivered, more: object = {}, as = manager) =>
    rig.call(row, { as, at: later(5), params: { id }, body: { version, ...more } });

  return { queue, message, mails, listed, refused, act };
}
