import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, sessionFixture, startsAt } from './session-fixture.ts';
import { usedLinks } from './used-links.ts';

const rig = await openRig();
const fixture = sessionFixture(rig);
const session = await fixture.publish({ capacity: 100 });
afterAll(() => rig.close());
const { use, linkOf } = usedLinks(rig, fixture);

describe('what a link shows', () => {
  it('is the booker’s own answers, and the joining link once confirmed', async () => {
    const person = await fixture.booked(session, { accessNeeds: 'A seat near the front' });
    const { body } = await use('see', await linkOf(person, 'see'));
    expect(body).toMatchObject({
      state: 'booked',
      joiningLink: 'https://meetings.example/join/an-hour',
      mine: { accessNeeds: 'A seat near the front' },
    });
  });

  it('is no personal data behind the link to cancel', async () => {
    const person = await fixture.booked(session);
    const { body } = await use('see', await linkOf(person, 'cancel'));
    expect(body).toMatchObject({ mine: null, joiningLink: null, certificate: null });
  });

  it('is a certificate once the host has recorded attendance', async () => {
    const person = await fixture.booked(session);
    const link = await linkOf(person, 'see');
    const params = { id: session.id, bookingId: person.id };
    const marked = await fixture.hosted(
      'attendance',
      params,
      { version: 2, attendance: 'came' },
      after(startsAt, 5),
    );
    expect(marked.body).toMatchObject({ state: 'attended' });
    const { body } = await use('see', link, after(startsAt, 90));
    expect(body).toMatchObject({ certificate: { name: 'Robin Example', minutes: 60 } });
  });
});
