import { randomUUID } from 'node:crypto';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import type { OpenTask } from '#shared/case/views';
import type { SuppressedAddress, Undelivered } from '#shared/delivery/views';
import type { RotaView } from '#shared/duty/views';
import { demo } from '#test/support/rig/event';
import type { Rig } from '#test/support/rig/rig';
import { happened, record, tellReceipts } from '#test/functions/workers/mail/mail-events';
import { outbox } from '#test/functions/workers/mail/outbox';
import { givenUp } from '#test/functions/workers/jobs/given-up';
import type { Step } from '#test/functions/lambdas/scenario';
import { type Changed, type CaseFixture, at, later } from '#test/functions/lambdas/case-fixture';
import { servicePk } from '#functions/model/task/keys';

/** The rows of governance, each with what it needs put in place first. One step after another, each succeeds. */
export async function* governance(
  rig: Rig,
  caseFixture: CaseFixture,
  changed: Changed = {},
): AsyncGenerator<Step> {
  const { queue } = outbox(rig);
  const [manager, briony] = [demo('Saffron'), demo('Briony')];
  let minute = 100;
  const step = (row: string, more: Partial<Step['asked']> = {}): Step => ({
    row,
    asked: { as: manager, at: later(minute++), ...more },
  });
  const read = () => caseFixture.done<RotaView>('rota.read', { as: manager });
  const list = async () =>
    (await caseFixture.done<{ items: Undelivered[] }>('undelivered.list', { as: manager })).items;
  const listedOne = async (id: string): Promise<Undelivered> => {
    const found = (await list()).find((one) => one.id === id);
    if (!found) throw new Error('It is not in trouble');
    return found;
  };
  /** A mail of a separate case that the mail service refused, or that bounced. */
  const inTrouble = async (bounces: boolean): Promise<Undelivered> => {
    const { id: caseId, receipt } = await caseFixture.submit(changed);
    await rig.drain(at);
    const recipient = { to: 'team', teamId: 'swlstg-wandsworth' } as const;
    const about = { letter: 'enquiry', recipient, caseId, reference: receipt.reference } as const;
    const { id } = await queue({ ...about, enquiryId: randomUUID() });
    if (!bounces) rig.mail.set('reject', 1);
    await rig.drain(at);
    if (bounces) {
      const events = happened({ id }, `bounce+${id.slice(0, 8)}`, at);
      await tellReceipts(...events.map((event) => record(event, at)));
    }
    return listedOne(id);
  };
  const about = ({ id, version }: Undelivered, more: object = {}) => ({
    params: { id },
    body: { version, ...more },
  });

  yield step('rota.read');
  const { version, rota } = await read();
  yield step('rota.set', { body: { version, rota: { ...rota, absences: [] } } });
  yield step('rota.cover', { as: briony, body: { until: later(200) } });
  yield step('rota.cover', { as: briony, body: { until: null } });
  // What another scenario has settled stays settled, so this one begins without any known gap.
  for (const { pk, sk } of (await rig.tableItems('Directory')).filter((item) => item.pk === servicePk))
    await rig.raw.send(new DeleteCommand({ TableName: rig.nameOf('Directory'), Key: { pk, sk } }));
  const { handler } = await import('#functions/lambdas/reminders');
  await handler({ time: at });
  const { items } = await caseFixture.done<{ items: OpenTask[] }>('task.list', { as: manager });
  const gap = items.find((task) => task.kind === 'cover-gap');
  yield step('task.list', { as: caseFixture.hub });
  yield step('task.completeServiceTask', {
    params: { id: gap?.id ?? '' },
    body: { outcome: 'We are closed.' },
  });
  yield step('task.reopenServiceTask', {
    params: { id: gap?.id ?? '' },
    body: { why: 'Marked as done by mistake.' },
  });
  yield step('undelivered.list');
  yield step('undelivered.retry', about(await inTrouble(false)));
  const job = await givenUp(rig, later(0));
  yield step('undelivered.retry', about(await listedOne(job)));
  yield step('undelivered.otherAddress', about(await inTrouble(false), { address: 'second' }));
  yield step('undelivered.phone', about(await inTrouble(false)));
  yield step('undelivered.phone', about(await inTrouble(true)));
  yield step('address.list');
  const marks = await caseFixture.done<{ items: SuppressedAddress[] }>('address.list', { as: manager });
  const [mark] = marks.items;
  yield step('address.clear', { params: { id: mark?.id ?? '' }, body: { version: mark?.version } });
  yield step('letter.list');
}
