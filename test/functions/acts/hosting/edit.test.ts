import { afterAll, describe, expect, it } from 'vitest';
import { sampleSession } from '#shared/outreach/sample';
import { openRig } from '#test/support/rig/rig';
import { after, at, day, sessionFixture } from '#test/functions/acts/booking/session-fixture';

const rig = await openRig();
const fixture = sessionFixture(rig);
afterAll(() => rig.close());

describe('a session', () => {
  it('meets a stale version with what it is now', async () => {
    const session = await fixture.publish();
    const stale = await fixture.hosted('close', { id: session.id }, { version: 1 });
    expect(stale).toMatchObject({
      status: 409,
      body: { code: 'changed-meanwhile', current: { version: 2 } },
    });
  });

  it('cannot be given fewer places than are taken', async () => {
    const session = await fixture.publish({ capacity: 2 });
    await fixture.booked(session);
    await fixture.booked(session, {}, after(at, 10));
    const details = { ...sampleSession(day), capacity: 1 };
    const answer = await fixture.hosted('edit', { id: session.id }, { version: 2, details });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ fields: [{ path: 'details.capacity' }] });
    expect((await fixture.open(session.id)).session).toMatchObject({ capacity: 2, taken: 2, version: 2 });
  });

  it('keeps every count while it is edited and booked at once', async () => {
    const session = await fixture.publish({ capacity: 20 });
    const book = Array.from({ length: 10 }, () => fixture.signUp(session, { ifFull: 'book-me-in' }));
    const edits = async () => {
      for (let version = 2; version < 8; version += 1) {
        const details = { ...sampleSession(day), capacity: 20 + version, speakers: `Speaker ${version}` };
        await fixture.hosted('edit', { id: session.id }, { version, details });
      }
    };
    await Promise.all([...book, edits()]);
    expect((await fixture.open(session.id)).session.taken).toBe(10);
  });
});

it('every audit chain is whole after all this', async () => {
  expect((await rig.verify()).findings).toEqual([]);
});
