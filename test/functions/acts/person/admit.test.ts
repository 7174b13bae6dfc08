import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { newcomer, caseFixture } from '#test/functions/lambdas/case-fixture';
import { profile, askedByLink } from '#test/functions/acts/enquiry/asked-by-link';

const rig = await openRig();
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());
const here = caseFixture(rig);
const { put } = askedByLink(rig, here);

describe('joining by the link', () => {
  it('ends waiting when the hub admits the person, to that team', async () => {
    const { caseId, id, link } = await put();
    const as = newcomer('elft.example');
    await here.done('enquiry.join', { as, body: { ...link, profile } });
    const task = await here.taskOf(caseId, 'admit-person');
    expect(task.personId).toBe(as.id);
    const params = { id: caseId, taskId: task.id };
    await here.done('person.admit', { as: here.hub, params });
    const entries = await here.leaves(async () => {
      expect(await here.done('person.admit', { as: here.hub, params })).toMatchObject({
        outcome: 'Admitted',
      });
    });
    expect(entries).toMatchObject([{ pk: `case#${caseId}`, act: 'person.admitted', outcome: 'seen' }]);
    expect(await here.openEnquiry(caseId, id, as)).toMatchObject({ state: 'opened' });
    expect(await here.done('enquiry.join', { as, body: { ...link, profile } })).toMatchObject({
      admitted: true,
    });
    expect((await here.entries(`person#${as.id}`)).map((entry) => entry.act)).toEqual([
      'person.joined',
      'person.admitted',
    ]);
  });
});
