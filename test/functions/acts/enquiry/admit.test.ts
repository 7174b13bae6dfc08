import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at, newcomer, caseFixture } from '#test/functions/lambdas/case-fixture';
import { profile, askedByLink } from './asked-by-link.ts';

const rig = await openRig();
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());
const here = caseFixture(rig);
const { put } = askedByLink(rig, here);

describe('joining by the link', () => {
  it('ends waiting when a member of the team admits the person, never when they themselves or another team would', async () => {
    const { caseId, id, link } = await put();
    const as = newcomer('elft.example');
    await here.done('enquiry.join', { as, body: { ...link, profile } });
    const { taskId = '' } = (await here.openEnquiry(caseId, id)).waiting[0] ?? {};
    const admit = (who: typeof as) =>
      rig.call('enquiry.admit', { as: who, at, params: { caseId, id, taskId } });
    expect((await admit(as)).status).toBe(404);
    expect((await admit(demo('Clover'))).status).toBe(404);
    expect((await admit(demo('Sorrel'))).status).toBe(200);
    expect(await here.openEnquiry(caseId, id, as)).toMatchObject({ waiting: [] });
  });
});
