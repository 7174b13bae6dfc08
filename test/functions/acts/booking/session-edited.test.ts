import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, at, sessionFixture } from './session-fixture.ts';
import { afterSignUp } from './after-sign-up.ts';

const rig = await openRig();
const fixture = sessionFixture(rig);
afterAll(() => rig.close());
const { subjects, edit } = afterSignUp(fixture);

describe('an edit', () => {
  it('tells those who are booked what changed, and nobody else', async () => {
    const session = await fixture.publish({ capacity: 1 });
    const person = await fixture.booked(session);
    const waits = await fixture.booked(session, {}, after(at, 10));
    const before = (await subjects(waits.email)).length;
    await edit(session, { venue: 'Example Hall, room 4' }, after(at, 30));
    await rig.drain(after(at, 31));
    const mail = await fixture.newest(person.email);
    expect(mail.subject).toContain('Something has changed');
    expect(mail.text).toContain('Where: Example Hall, room 4, or online (was: Example Court House');
    expect(await subjects(waits.email)).toHaveLength(before);
  });

  it('that only changes the aim tells nobody', async () => {
    const session = await fixture.publish();
    const person = await fixture.booked(session);
    const before = await subjects(person.email);
    await edit(session, { aim: 'Another aim.' }, after(at, 30));
    await rig.drain(after(at, 31));
    expect(await subjects(person.email)).toEqual(before);
  });
});
