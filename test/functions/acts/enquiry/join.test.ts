import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { OpenTask } from '#shared/case/views';
import { openRig } from '#test/support/rig/rig';
import { at, codeOf, newcomer, caseFixture } from '#test/functions/lambdas/case-fixture';
import { profile, askedByLink } from './asked-by-link.ts';

const rig = await openRig();
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());
const here = caseFixture(rig);
const { put, tasksOf } = askedByLink(rig, here);

describe('joining by the link', () => {
  it('lets a person of the team’s trust wait, and shows only reference, due time and phone', async () => {
    const { caseId, id, reference, link } = await put();
    const as = newcomer('elft.example');
    const answer = await rig.call('enquiry.join', { as, at, body: { ...link, profile } });
    expect(answer.body).toEqual({
      admitted: false,
      reference,
      dueAt: expect.any(String),
      phone: '020 7946 0123',
    });
    expect(await rig.call('enquiry.open', { as, at, params: { caseId, id } })).toMatchObject({ status: 404 });
    expect((await rig.call('enquiry.list', { as, at })).body).toEqual({
      items: [],
      waiting: true,
      phone: '020 7946 0123',
    });
    expect(await tasksOf(caseId, 'admit-person')).toHaveLength(1);
  });

  it('sends a notice to whoever is on, and is among the urgent tasks', async () => {
    const { caseId, reference, link } = await put();
    await rig.call('enquiry.join', { as: newcomer('elft.example'), at, body: { ...link, profile } });
    await rig.drain(at);
    const noticeMails = rig.inbox().filter(({ subject }) => subject.includes(reference));
    const [task] = await tasksOf(caseId, 'admit-person');
    expect(noticeMails.filter(({ to }) => to.includes(here.hub.email))).toHaveLength(2);
    const { items } = await here.done<{ items: OpenTask[] }>('task.list', { as: here.hub });
    expect(items.find(({ id }) => id === task?.['id'])).toMatchObject({ cannotWait: true });
  });

  it('twice is one task, also at once', async () => {
    const { caseId, link } = await put();
    const as = newcomer('elft.example');
    const body = { ...link, profile };
    const both = await Promise.all([
      rig.call('enquiry.join', { as, at, body }),
      rig.call('enquiry.join', { as, at, body }),
    ]);
    const again = await rig.call('enquiry.join', { as, at, body });
    expect([...both, again].filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(2);
    expect(await tasksOf(caseId, 'admit-person')).toHaveLength(1);
    const refused = (await here.entries(`person#${as.id}`)).filter((entry) => entry.outcome === 'refused');
    expect(refused).toHaveLength(both.filter(({ status }) => status === 409).length);
  });

  it.each([
    ['of another trust', 'slam.example'],
    ['of a domain that names no trust', 'probation.example'],
    ['of an invented domain like it', 'elft.example.evil.example'],
  ])('is refused to a person %s', async (_, domain) => {
    const { link } = await put();
    const as = newcomer(domain);
    const entries = await here.leaves(async () => {
      const answer = await rig.call('enquiry.join', { as, at, body: { ...link, profile } });
      expect(codeOf(answer)).toBe('not-allowed');
    });
    expect(entries).toMatchObject([{ pk: `person#${as.id}`, outcome: 'refused' }]);
  });

  it.each(['nhs.example', 'nhs.net'])(
    'lets a person of %s wait, and says that the address proves no trust',
    async (domain) => {
      const { caseId, id, link } = await put();
      const as = newcomer(domain);
      expect(await here.done('enquiry.join', { as, body: { ...link, profile } })).toMatchObject({
        admitted: false,
      });
      const { say } = await here.taskOf(caseId, 'admit-person');
      expect(say).toContain('does not show which trust they work for');
      expect(await rig.call('enquiry.open', { as, at, params: { caseId, id } })).toMatchObject({
        status: 404,
      });
    },
  );

  it('gives a referrer no second role', async () => {
    const { link } = await put();
    const as = await here.enrolled('elft.example');
    expect((await rig.call('enquiry.join', { as, at, body: { ...link, profile } })).body).toMatchObject({
      code: 'not-allowed',
      detail: 'Your account has another role. Phone 020 7946 0123.',
    });
  });
});
