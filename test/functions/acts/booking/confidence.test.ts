import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, at, sessionFixture } from './session-fixture.ts';

const rig = await openRig();
afterAll(() => rig.close());
const fixture = sessionFixture(rig);

describe('the three questions after confirming', () => {
  it('are taken once, by the link that confirming gave', async () => {
    const session = await fixture.publish();
    const person = await fixture.signUp(session);
    const { confidenceLink } = (await fixture.confirm(session, person)).body as { confidenceLink: string };
    const answer = (link: string, suitable: string) =>
      rig.call('booking.confidence', {
        as: null,
        at: after(at, 10),
        params: { id: session.id },
        body: { link, suitable, howTo: '2', breach: '1' },
      });
    expect(await answer((await fixture.newest(person.email)).link('confirm'), '2')).toMatchObject({
      status: 404,
    });
    expect(await answer(confidenceLink, '2')).toMatchObject({ status: 200, body: { received: true } });
    expect(await answer(confidenceLink, '5')).toMatchObject({ status: 410 });
    const stored = (await rig.tableItems('Outreach')).find((item) => item['id'] === person.id);
    expect(stored?.['before']).toMatchObject({ suitable: '2' });
  });
});
