import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { caseFixture } from '#test/functions/lambdas/case-fixture';

const rig = await openRig();
afterAll(() => rig.close());
afterEach(() => rig.faults.clear());
const here = caseFixture(rig);
const hub = here.hub;

describe('a preview', () => {
  it('is exactly what the team is then shown', async () => {
    const { id } = await here.submit();
    const holdBack = ['risk', 'offence'];
    const preview = await here.done('enquiry.preview', { as: hub, params: { id }, body: { holdBack } });
    const enquiryId = await here.ask(id, 'elft-hackney', holdBack);
    const { shown, someHeldBack } = await here.openEnquiry(id, enquiryId);
    expect({ shown, someHeldBack }).toEqual(preview);
  });

  it('is empty where she did not agree', async () => {
    const { id } = await here.submit({ shareWithTeam: 'not-asked' });
    expect(await here.done('enquiry.preview', { as: hub, params: { id }, body: { holdBack: [] } })).toEqual({
      shown: [],
      someHeldBack: true,
    });
  });
});
