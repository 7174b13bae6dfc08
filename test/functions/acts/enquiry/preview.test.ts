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
    expect({ shown, someHeldBack, doNotTell: '' }).toEqual(preview);
  });

  it('is empty where she did not agree', async () => {
    const { id } = await here.submit({ shareWithTeam: 'not-asked' });
    expect(await here.done('enquiry.preview', { as: hub, params: { id }, body: { holdBack: [] } })).toEqual({
      shown: [],
      someHeldBack: true,
      doNotTell: '',
    });
  });

  it('has what must be kept from whom as the referrer wrote it, for the hub to confirm or reword', async () => {
    const kept = { keepFrom: 'The hostel', keepFromWhat: 'That she is before a court' };
    const { id } = await here.submit({ ...kept, riskFromSomeone: 'yes', riskFromDetail: 'Her uncle' });
    const { doNotTell } = await here.done<{ doNotTell: string }>('enquiry.preview', {
      as: hub,
      params: { id },
      body: { holdBack: [] },
    });
    expect(doNotTell.split('\n')).toEqual([
      'From whom, or who must not know: Her uncle',
      'Who must not be told: The hostel',
      'What they must not be told: That she is before a court',
    ]);
  });
});
