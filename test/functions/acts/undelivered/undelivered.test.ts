import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import type { Undelivered } from '#shared/delivery/views';
import type { MessageItem } from '#functions/model/message/message';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { actsFor } from '../../../../web/src/undelivered/acts.ts';
import { sceneOf } from '#test/functions/acts/booking/scene';
import { outbox } from '#test/functions/workers/mail/outbox';
import { at, codeOf, later, world } from '#test/functions/lambdas/world';

const rig = await openRig();
const { queue, message, mails } = outbox(rig);
const here = world(rig);
afterAll(() => rig.close());

const manager = demo('Saffron');
const listed = async (as = manager) =>
  (await here.done<{ items: Undelivered[] }>('undelivered.list', { as })).items;
const hackney = { to: 'team', teamId: 'elft-hackney' } as const;

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

describe('the undelivered mails', () => {
  it('say what, who is affected, since when and why in plain words', async () => {
    const found = await refused();
    expect(found).toMatchObject({
      what: 'The question to a team',
      to: 'Hackney and City community mental health team (demonstration), inbox',
      since: at,
      state: 'failed',
      why: 'The mail service refused it.',
      phone: '020 7946 0308',
      canTryAgain: true,
      others: ['second', 'manager'],
    });
    expect(found.affected).toContain(found.reference);
    expect(JSON.stringify(found)).not.toContain('@');
  });

  it('to the person who referred her show her own number, and so does the task', async () => {
    const { id: caseId, receipt } = await here.submit();
    await rig.drain(at);
    const recipient = { to: 'person', personId: demo('Marigold').id } as const;
    const { id } = await queue({ letter: 'team-answered', recipient, caseId, reference: receipt.reference });
    rig.mail.set('reject', 1);
    await rig.drain(at);
    const found = (await listed()).find((one) => one.id === id);
    expect(found).toMatchObject({ phone: '020 7946 0188', sessionId: null });
    const failed = (await here.openCase(caseId)).tasks.filter(({ kind }) => kind === 'mail-failed');
    expect(failed).toMatchObject([{ phone: '020 7946 0188' }]);
  });

  it('about a booked place lead to the session, and promise no call that nobody is asked for', async () => {
    await rig.drain(at);
    const scene = sceneOf(rig);
    const session = await scene.publish({}, at);
    await scene.signUp(session, {}, at);
    rig.mail.set('reject', 1);
    await rig.drain(at);
    const found = (await listed()).find((one) => one.sessionId === session.id);
    expect(found).toMatchObject({ what: 'A letter about a booked place', reference: '', phone: null });
    const offered = found ? actsFor(found).map(({ words, said }) => `${words} ${said}`) : [];
    expect(offered.join(' ')).not.toMatch(/task|phone/);
    if (found) expect(await act('undelivered.phone', found)).toMatchObject({ status: 200 });
    expect((await listed()).some((one) => one.sessionId === session.id)).toBe(false);
  });

  it('come nearest hearing first', async () => {
    const [late, soon] = [await refused({ urgency: '2026-12-01' }), await refused({ urgency: '2026-11-23' })];
    const ids = (await listed(here.hub)).map(({ id }) => id);
    expect(ids.indexOf(soon.id)).toBeLessThan(ids.indexOf(late.id));
  });

  it('are not for referrers and teams', async () => {
    for (const as of [demo('Marigold'), demo('Sorrel')])
      expect(codeOf(await rig.call('undelivered.list', { as, at }))).toBe('not-allowed');
  });
});

describe('what a person may do about one', () => {
  it('is to try again: another message, and this one is seen to', async () => {
    const found = await refused();
    expect(await act('undelivered.retry', found)).toMatchObject({ status: 200 });
    const { seenTo } = await message(found.id);
    expect(seenTo).toMatchObject({ how: 'tried-again', by: manager.name });
    await rig.drain(later(6));
    expect(mails(seenTo?.next ?? '')).toMatchObject([{ to: ['elft-hackney@elft.example'] }]);
    expect((await listed()).map(({ id }) => id)).not.toContain(found.id);
  });

  it('is to send it to another address of the Directory', async () => {
    const found = await refused();
    await act('undelivered.otherAddress', found, { address: 'second' });
    const { seenTo } = await message(found.id);
    await rig.drain(later(6));
    expect(mails(seenTo?.next ?? '')).toMatchObject([{ to: ['elft-hackney-duty@elft.example'] }]);
  });

  it('is to hand it over to the phone, where no call is asked for yet', async () => {
    const found = await refused();
    const calls = async () =>
      (await here.openCase(found.caseId)).tasks.filter((task) => task.teamId === 'elft-hackney');
    const [call] = await calls();
    await act('undelivered.phone', found);
    expect(await calls()).toEqual([call]);
    expect((await listed()).map(({ id }) => id)).not.toContain(found.id);
  });

  it('is done once: the second is told that it was, and what stale is too', async () => {
    const found = await refused();
    expect(codeOf(await act('undelivered.retry', { ...found, version: found.version - 1 }))).toBe(
      'changed-meanwhile',
    );
    const both = await Promise.all([act('undelivered.retry', found), act('undelivered.phone', found)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is nothing for a mail that is well, or is not there', async () => {
    const { id } = await queue();
    for (const one of [id, randomUUID()])
      expect(codeOf(await act('undelivered.phone', { id: one, version: 1 } as Undelivered))).toBe(
        'not-found',
      );
  });

  it('is audited with the name of the act, on the mail’s own chain', async () => {
    const found = await refused();
    const left = await here.leaves(() => act('undelivered.retry', found));
    expect(left).toMatchObject([
      { pk: `message#${found.id}`, act: 'undelivered.retried', actor: { role: 'service-manager' } },
    ]);
  });
});

it('leaves a history that is whole', async () => {
  expect((await rig.verify()).findings).toEqual([]);
});
