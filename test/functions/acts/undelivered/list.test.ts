import { afterAll, describe, expect, it } from 'vitest';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { actsFor } from '../../../../web/src/undelivered/acts.ts';
import { sessionFixture } from '#test/functions/acts/booking/session-fixture';
import { at, codeOf, caseFixture, later } from '#test/functions/lambdas/case-fixture';
import { refusedMail } from './refused-mail.ts';

const rig = await openRig();
const here = caseFixture(rig);
afterAll(() => rig.close());
const { queue, listed, refused, act } = refusedMail(rig, here);

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

  it('to the person who referred her show that person’s number, and so does the task', async () => {
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
    const fixture = sessionFixture(rig);
    const session = await fixture.publish({}, at);
    await fixture.signUp(session, {}, at);
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

  it('say how much mail should have gone by now, and since when', async () => {
    await rig.drain(at);
    const late = async (now: string) => {
      const { body } = await rig.call('undelivered.list', { as: here.hub, at: now });
      return (body as { late: unknown }).late;
    };
    expect(await late(at)).toBeNull();
    await queue();
    expect(await late(at)).toBeNull();
    expect(await late(later(3))).toEqual({ count: 1, since: at });
    await rig.drain(later(3));
    expect(await late(later(6))).toBeNull();
  });

  it('are not for referrers and teams', async () => {
    for (const as of [demo('Marigold'), demo('Sorrel')])
      expect(codeOf(await rig.call('undelivered.list', { as, at }))).toBe('not-allowed');
  });
});
