import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { CaseView, OpenTask } from '#shared/case/views';
import { stepsOf } from '#shared/reminders/steps';
import type { AuditEntry } from '#functions/platform/audit/entry';
import type { MessageItem } from '#functions/model/message/message';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at, later, caseFixture } from '#test/functions/lambdas/case-fixture';

const rig = await openRig();
const here = caseFixture(rig);
afterAll(() => rig.close());
beforeEach(() => rig.faults.recount());

const tick = async (now: string) => {
  const { handler } = await import('#functions/lambdas/reminders');
  await handler({ time: now });
};
const far = { hearingDay: '2027-01-29', hearingTimeKnown: 'listed' };
const soon = { hearingDay: '2026-11-23', hearingTimeKnown: 'at', hearingTime: '12:00' };
const letters = async (caseId: string) =>
  ((await rig.tableItems('Outbox')) as unknown as MessageItem[])
    .filter((one) => one.caseId === caseId)
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
    .map(({ letter, recipient }) => ('address' in recipient ? `${letter} ${recipient.address}` : letter));
const tasks = ({ tasks: all }: CaseView, kind: string) => all.filter((task) => task.kind === kind);

describe('a team that says nothing', () => {
  it('is reminded once, then its second address, then its manager; then a call is proposed', async () => {
    const { id } = await here.submit(far);
    await here.ask(id);
    const steps = stepsOf('enquiry', at, { day: far.hearingDay, clock: null });
    for (const step of steps) {
      await tick(later(-1, step.at));
      await tick(step.at);
      await tick(later(1, step.at));
    }
    await tick(later(60 * 24 * 30));
    const own = (await letters(id)).filter((one) => /reminder|second|manager/.test(one));
    expect(own).toEqual(['reminder', 'enquiry second', 'manager manager']);
    const [call, ...more] = tasks(await here.openCase(id), 'propose-call');
    expect(more).toEqual([]);
    expect(call?.say).toMatch(/Sorrel Nettlecombe.*propose a call.*Say: “/);
    expect(call).toMatchObject({ phone: '020 7946 0358', dueAt: steps.at(-1)?.at });
    expect((await letters(id)).filter((one) => one === 'task')).toHaveLength(1);
  });

  it('meets each step once, also when the time leaps over all of them', async () => {
    const { id } = await here.submit(far);
    await here.ask(id);
    const leap = later(60 * 24 * 20);
    await Promise.all([tick(leap), tick(leap)]);
    await tick(leap);
    expect((await letters(id)).filter((one) => /reminder|second|manager/.test(one)).sort()).toEqual([
      'enquiry second',
      'manager manager',
      'reminder',
    ]);
    expect(tasks(await here.openCase(id), 'propose-call')).toHaveLength(1);
  });

  it('is phoned first when fewer than four hours are left', async () => {
    const { id } = await here.submit(soon);
    const call = await here.taskOf(id, 'phone-team');
    await here.done('task.complete', {
      as: here.hub,
      params: { id, taskId: call.id },
      body: { outcome: 'They want it in writing.' },
    });
    await here.ask(id);
    await tick(at);
    const calls = tasks(await here.openCase(id), 'phone-team').filter((task) => !task.doneAt);
    expect(calls).toMatchObject([{ phone: '020 7946 0308' }]);
    expect(await letters(id)).not.toContain('reminder');
  });

  it('is phoned also where a call to another team is open, and once where its own is', async () => {
    const { id } = await here.submit(soon);
    expect(await here.taskOf(id, 'phone-team')).toMatchObject({ teamId: 'elft-hackney' });
    await here.ask(id);
    await here.ask(id, 'slam-lambeth');
    await tick(at);
    const calls = tasks(await here.openCase(id), 'phone-team').map((task) => task.teamId);
    expect(calls.sort()).toEqual(['elft-hackney', 'slam-lambeth']);
  });
});

describe('an answer', () => {
  const answer = (caseId: string, id: string, version: number) =>
    rig.call('enquiry.answer', {
      as: demo('Sorrel'),
      at: later(5),
      params: { caseId, id },
      body: { version, answer: 'can-look', line: '' },
    });

  it('stops the reminders', async () => {
    const { id } = await here.submit(far);
    const enquiryId = await here.ask(id);
    await answer(id, enquiryId, 1);
    await tick(later(60 * 24 * 30));
    expect((await letters(id)).filter((one) => /reminder|second|manager/.test(one))).toEqual([]);
    const view = await here.openCase(id);
    expect([...tasks(view, 'propose-call'), ...tasks(view, 'no-answer')]).toEqual([]);
  });

  it('given at the very moment a reminder is about to go wins', async () => {
    const { id } = await here.submit(far);
    const enquiryId = await here.ask(id);
    const nag = stepsOf('enquiry', at, { day: far.hearingDay, clock: null })[0]?.at ?? '';
    rig.faults.set({
      operation: 'TransactWriteItems',
      when: ({ body }) => JSON.stringify(body).includes('clock.nag'),
      times: 1,
      fault: { kind: 'meanwhile', run: () => answer(id, enquiryId, 1) },
    });
    await tick(nag);
    rig.faults.clear();
    expect(await letters(id)).not.toContain('reminder');
  });
});

describe('a case that nobody opens', () => {
  it('becomes the psychologist’s task and letter, at the top, and the referrer’s page says so', async () => {
    const { id } = await here.submit(soon);
    await tick(later(29));
    expect((await letters(id)).filter((one) => one === 'not-opened')).toEqual([]);
    await tick(later(30));
    await tick(later(31));
    expect((await letters(id)).filter((one) => one === 'not-opened')).toHaveLength(1);
    const { items } = await here.done<{ items: OpenTask[] }>('task.list', { as: demo('Briony') });
    const mine = items.filter((task) => task.caseId === id && task.kind === 'not-opened');
    expect(mine).toMatchObject([{ owner: 'Consultant psychologist', cannotWait: true }]);
    await rig.drain(later(31));
    const mail = rig.inbox().filter(({ subject }) => subject.includes('Please open'));
    expect(mail.at(-1)?.to).toEqual(['briony.pumpernickel@oxleas.example']);
    const { sent } = await here.done<{ sent: { nobodyOpened: string } }>('referral.read', {
      as: demo('Marigold'),
      params: { id },
      at: later(31),
    });
    expect(sent.nobodyOpened).toContain('asking the court for time');
  });

  it('is nobody’s task once somebody has', async () => {
    const { id } = await here.submit(soon);
    await here.openCase(id);
    await tick(later(45));
    expect(tasks(await here.openCase(id), 'not-opened')).toEqual([]);
  });
});

describe('a case for which no team has been asked', () => {
  const asksBy = stepsOf('case', at, { day: far.hearingDay, clock: null })[1]?.at ?? '';
  const noticeMails = async (id: string) => (await letters(id)).filter((one) => one === 'task');

  it('is a task told to whoever is on, two working days after it was sent at the latest', async () => {
    const { id } = await here.submit(far);
    await here.openCase(id);
    await tick(later(-1, asksBy));
    expect([tasks(await here.openCase(id), 'not-asked'), await noticeMails(id)]).toEqual([[], []]);
    await tick(asksBy);
    await tick(later(1, asksBy));
    const [task, ...more] = tasks(await here.openCase(id), 'not-asked');
    expect(more).toEqual([]);
    expect(task).toMatchObject({ owner: 'Liaison practitioner', phone: '020 7946 0188', dueAt: asksBy });
    expect(await noticeMails(id)).toEqual(['task']);
  });

  it('is no task once one has', async () => {
    const { id } = await here.submit(far);
    await here.ask(id);
    await tick(asksBy);
    expect(tasks(await here.openCase(id), 'not-asked')).toEqual([]);
  });
});

describe('the reminders', () => {
  it('goes on with the others when one cannot be turned, and turns it the next time', async () => {
    const [first, second] = [await here.submit(soon), await here.submit(soon)];
    const about = ({ body }: { body: object }) => JSON.stringify(body).includes(first.id);
    rig.faults.set({ operation: 'TransactWriteItems', when: about, fault: { kind: 'error' } });
    await tick(later(30));
    rig.faults.clear();
    const opened = async (id: string) => (await letters(id)).includes('not-opened');
    expect([await opened(first.id), await opened(second.id)]).toEqual([false, true]);
    await tick(later(31));
    expect(await opened(first.id)).toBe(true);
  });

  it('leaves a history that is whole and says what was skipped', async () => {
    expect((await rig.verify()).findings).toEqual([]);
    const entries = (await rig.tableItems('Audit')) as unknown as AuditEntry[];
    const skipped = entries.find((entry) => entry.act === 'clock.not-opened' && entry.fields);
    expect(skipped).toMatchObject({ actor: { id: 'system', role: 'clock' }, fields: ['skipped:opened'] });
  });
});
