import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { at, later, caseFixture } from '#test/functions/lambdas/case-fixture';
import { askedByLink } from './asked-by-link.ts';

const rig = await openRig();
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());
const here = caseFixture(rig);
const { put, tasksOf } = askedByLink(rig, here);

describe('without signing in', () => {
  it('“not our inbox” is one task and one notice mail, however often a scanner repeats it', async () => {
    const { caseId, reference, link } = await put();
    const say = () => rig.call('enquiry.wrongInbox', { as: null, at, body: link });
    const answers = await Promise.all([say(), say(), say()]);
    answers.push(await rig.call('enquiry.wrongInbox', { as: null, at: later(30), body: link }));
    for (const answer of answers)
      expect(answer).toEqual({ status: 200, body: { received: true, reference, phone: '020 7946 0123' } });
    expect(await tasksOf(caseId, 'wrong-inbox')).toHaveLength(1);
    const noticeMails = (await rig.tableItems('Outbox')).filter(
      (item) => item['caseId'] === caseId && item['letter'] === 'task',
    );
    expect(noticeMails).toHaveLength(1);
  });

  it('“not our inbox” has the team’s own number beside it', async () => {
    const { caseId, link } = await put();
    await rig.call('enquiry.wrongInbox', { as: null, at, body: link });
    const team = (await here.openCase(caseId)).suggested.find(({ id }) => id === 'elft-hackney');
    expect(await here.taskOf(caseId, 'wrong-inbox')).toMatchObject({ phone: team?.phone });
  });
});
