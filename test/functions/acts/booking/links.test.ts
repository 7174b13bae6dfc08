import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleSession } from '#shared/outreach/sample';
import { type Rig, openRig } from '#test/support/rig/rig';
import { type SignedUp, after, at, sceneOf, startsAt } from './scene.ts';

let rig: Rig;
let scene: ReturnType<typeof sceneOf>;
let session: Awaited<ReturnType<ReturnType<typeof sceneOf>['publish']>>;
beforeAll(async () => {
  rig = await openRig();
  scene = sceneOf(rig);
  session = await scene.publish({ capacity: 100 });
});
afterAll(() => rig.close());

const purposes = ['see', 'change', 'cancel', 'erase'] as const;
const bodies: Record<string, object> = {
  change: { version: 2, name: 'Robin Example', role: 'magistrate', ifFull: 'book-me-in' },
};
const use = (purpose: string, link: string, when = after(at, 60)) =>
  rig.call(`booking.${purpose}`, { as: null, body: { link, ...bodies[purpose] }, at: when });
const linkOf = async (person: SignedUp, purpose: string) => (await scene.newest(person.email)).link(purpose);

/** Everything a refusal says, without what is the same for all. */
const told = ({ status, body }: { status: number; body: unknown }) => ({ status, body });

describe.each(purposes)('a link to %s', (purpose) => {
  it('serves its purpose', async () => {
    const person = await scene.booked(session);
    expect((await use(purpose, await linkOf(person, purpose))).status).toBe(200);
  });

  it('serves no other purpose', async () => {
    const person = await scene.booked(session);
    const other = purpose === 'cancel' ? 'change' : 'cancel';
    expect((await use(other, await linkOf(person, purpose))).status).toBe(404);
  });

  it('serves nobody else’s booking', async () => {
    const mine = await linkOf(await scene.booked(session), purpose);
    const hers = await linkOf(await scene.booked(session), purpose);
    const [, , , until, key] = mine.split('.');
    const [head, sessionId, bookingId] = hers.split('.');
    const answer = await use(purpose, [head, sessionId, bookingId, until, key].join('.'));
    expect(answer.status).toBe(404);
  });

  it('runs out, and cannot be made to last', async () => {
    const person = await scene.booked(session);
    const link = await linkOf(person, purpose);
    const late = after(startsAt, 400 * 24 * 60);
    expect((await use(purpose, link, late)).status).toBe(410);
    const parts = link.split('.');
    parts[3] = 'zzzzzz';
    expect((await use(purpose, parts.join('.'))).status).toBe(404);
  });

  it('holds no address', async () => {
    const person = await scene.booked(session);
    const link = await linkOf(person, purpose);
    expect(decodeURIComponent(link)).not.toContain('@');
    expect(Buffer.from(link.split('.').at(-1) ?? '', 'base64url').toString()).not.toContain('robin');
  });
});

describe('a link that was used', () => {
  it('to erase leads to one calm refusal', async () => {
    const person = await scene.booked(session);
    const link = await linkOf(person, 'erase');
    await use('erase', link);
    const again = await use('erase', link);
    expect(again.status).toBe(410);
    expect(JSON.stringify(again.body)).not.toContain(person.email);
  });

  /** All that is kept, without the audit: a repeat changes nothing of it. */
  const kept = async () => [await rig.tableItems('Outreach'), await rig.tableItems('Outbox')];

  it('to cancel says the same again, and changes and sends nothing', async () => {
    const person = await scene.booked(session);
    const link = await linkOf(person, 'cancel');
    const first = await use('cancel', link);
    const before = await kept();
    expect(first.status).toBe(200);
    expect(await use('cancel', link)).toEqual(first);
    expect(await kept()).toEqual(before);
  });

  it('to cancel does nothing to a booking made afterwards', async () => {
    const { email, ...first } = await scene.booked(session);
    const link = await linkOf({ email, ...first }, 'cancel');
    await use('cancel', link);
    const anew = await scene.booked(session, { email }, after(at, 70));
    expect((await use('cancel', link, after(at, 80))).status).toBe(200);
    expect(await scene.stateOf(session, anew)).toBe('booked');
  });

  it('to confirm gives the same receipt again, and changes and sends nothing', async () => {
    const person = await scene.signUp(session);
    await rig.drain(after(at, 5));
    const link = await linkOf(person, 'confirm');
    const asked = { as: null, params: { id: session.id }, body: { link }, at: after(at, 6) };
    const first = await rig.call('booking.confirm', asked);
    const before = await kept();
    expect(first).toMatchObject({ status: 200, body: { state: 'booked' } });
    expect(await rig.call('booking.confirm', asked)).toEqual(first);
    expect(await kept()).toEqual(before);
  });

  it.each(['confirm', 'cancel'] as const)(
    'to %s, pressed at once, tells each press the same',
    async (purpose) => {
      const person = await scene.signUp(session);
      await rig.drain(after(at, 5));
      const link = await linkOf(person, purpose);
      const asked = { as: null, params: { id: session.id }, body: { link }, at: after(at, 6) };
      const row = `booking.${purpose}`;
      const pressed = await Promise.all([1, 2, 3, 4].map(() => rig.call(row, asked)));
      for (const { status, body } of pressed)
        expect({ status, ...(body as object) }).toMatchObject({ status: 200 });
    },
  );

  it('to confirm is gone once she has cancelled', async () => {
    const person = await scene.signUp(session);
    await rig.drain(after(at, 5));
    const link = await linkOf(person, 'confirm');
    const asked = { as: null, params: { id: session.id }, body: { link }, at: after(at, 6) };
    await rig.call('booking.confirm', asked);
    await rig.drain(after(at, 7));
    await use('cancel', await linkOf(person, 'cancel'));
    expect((await rig.call('booking.confirm', asked)).status).toBe(410);
  });

  it('says the same whether it is altered, foreign or nonsense', async () => {
    const person = await scene.booked(session);
    const link = await linkOf(person, 'see');
    const altered = `${link.slice(0, -2)}${link.endsWith('AA') ? 'BB' : 'AA'}`;
    const answers = await Promise.all([altered, 'nonsense', '', 'see.a.b.c.d'].map((one) => use('see', one)));
    expect(new Set(answers.map((answer) => JSON.stringify(told(answer)))).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
  });
});

describe('what a link shows', () => {
  it('is her own answers, and the joining link once she is confirmed', async () => {
    const person = await scene.booked(session, { accessNeeds: 'A seat near the front' });
    const { body } = await use('see', await linkOf(person, 'see'));
    expect(body).toMatchObject({
      state: 'booked',
      joiningLink: 'https://meetings.example/join/an-hour',
      mine: { accessNeeds: 'A seat near the front' },
    });
  });

  it('is nothing of hers behind the link to cancel', async () => {
    const person = await scene.booked(session);
    const { body } = await use('see', await linkOf(person, 'cancel'));
    expect(body).toMatchObject({ mine: null, joiningLink: null, certificate: null });
  });

  it('is a certificate once the host has marked that she came', async () => {
    const person = await scene.booked(session);
    const link = await linkOf(person, 'see');
    const params = { id: session.id, bookingId: person.id };
    const marked = await scene.hosted(
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

describe('a change', () => {
  it('meets a stale version with what is so now', async () => {
    const person = await scene.booked(session);
    const link = await linkOf(person, 'change');
    expect((await use('change', link)).status).toBe(200);
    const stale = await use('change', link);
    expect(stale.status).toBe(409);
    expect(stale.body).toMatchObject({ code: 'changed-meanwhile', current: { version: 3 } });
  });

  it('ends when the session begins, also when that was moved to before the link runs out', async () => {
    const moves = await scene.publish();
    const person = await scene.booked(moves);
    const link = await linkOf(person, 'change');
    const details = sampleSession('2026-12-08');
    const edited = await scene.hosted('edit', { id: moves.id }, { version: 2, details }, after(at, 30));
    expect(edited.status).toBe(200);
    expect((await use('change', link, '2026-12-08T16:44:00.000Z')).status).toBe(200);
    expect((await use('change', link, '2026-12-08T16:45:00.000Z')).status).toBe(410);
  });
});

describe('deleting her data', () => {
  it('leaves no word of hers in the engine, and the chain whole', async () => {
    const name = 'Zephyrine Quillfeather';
    const topics = 'Unusual topic marker';
    const person = await scene.booked(session, { name, topics });
    expect((await use('erase', await linkOf(person, 'erase'))).status).toBe(200);
    for (const table of ['Outreach', 'Outbox', 'Audit'] as const) {
      const all = JSON.stringify(await rig.tableItems(table));
      for (const word of [name, topics, person.email]) expect(all).not.toContain(word);
    }
    expect((await rig.verify()).findings).toEqual([]);
  });
});
