import { afterAll, describe, expect, it } from 'vitest';
import { openRig } from '#test/support/rig/rig';
import { after, at, sessionFixture, startsAt } from './session-fixture.ts';
import { usedLinks } from './used-links.ts';

const rig = await openRig();
const fixture = sessionFixture(rig);
const session = await fixture.publish({ capacity: 100 });
afterAll(() => rig.close());
const { use, linkOf } = usedLinks(rig, fixture);

const purposes = ['see', 'change', 'cancel', 'erase'] as const;
/** All of a refusal but what is the same for all. */
const told = ({ status, body }: { status: number; body: unknown }) => ({ status, body });

describe.each(purposes)('a link to %s', (purpose) => {
  it('serves its purpose', async () => {
    const person = await fixture.booked(session);
    expect((await use(purpose, await linkOf(person, purpose))).status).toBe(200);
  });

  it('serves no other purpose', async () => {
    const person = await fixture.booked(session);
    const other = purpose === 'cancel' ? 'change' : 'cancel';
    expect((await use(other, await linkOf(person, purpose))).status).toBe(404);
  });

  it('serves nobody else’s booking', async () => {
    const mine = await linkOf(await fixture.booked(session), purpose);
    const hers = await linkOf(await fixture.booked(session), purpose);
    const [, , , until, key] = mine.split('.');
    const [head, sessionId, bookingId] = hers.split('.');
    const answer = await use(purpose, [head, sessionId, bookingId, until, key].join('.'));
    expect(answer.status).toBe(404);
  });

  it('runs out, and cannot be made to last', async () => {
    const person = await fixture.booked(session);
    const link = await linkOf(person, purpose);
    const late = after(startsAt, 400 * 24 * 60);
    expect((await use(purpose, link, late)).status).toBe(410);
    const parts = link.split('.');
    parts[3] = 'zzzzzz';
    expect((await use(purpose, parts.join('.'))).status).toBe(404);
  });

  it('holds no address', async () => {
    const person = await fixture.booked(session);
    const link = await linkOf(person, purpose);
    expect(decodeURIComponent(link)).not.toContain('@');
    expect(Buffer.from(link.split('.').at(-1) ?? '', 'base64url').toString()).not.toContain('robin');
  });
});

describe('a link that was used', () => {
  it.each(['confirm', 'cancel'] as const)(
    'to %s, pressed at once, tells each press the same',
    async (purpose) => {
      const person = await fixture.signUp(session);
      await rig.drain(after(at, 5));
      const link = await linkOf(person, purpose);
      const asked = { as: null, params: { id: session.id }, body: { link }, at: after(at, 6) };
      const row = `booking.${purpose}`;
      const pressed = await Promise.all([1, 2, 3, 4].map(() => rig.call(row, asked)));
      for (const { status, body } of pressed)
        expect({ status, ...(body as object) }).toMatchObject({ status: 200 });
    },
  );

  it('says the same whether it is altered, foreign or nonsense', async () => {
    const person = await fixture.booked(session);
    const link = await linkOf(person, 'see');
    const altered = `${link.slice(0, -2)}${link.endsWith('AA') ? 'BB' : 'AA'}`;
    const answers = await Promise.all([altered, 'nonsense', '', 'see.a.b.c.d'].map((one) => use('see', one)));
    expect(new Set(answers.map((answer) => JSON.stringify(told(answer)))).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
  });
});
