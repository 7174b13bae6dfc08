import { afterAll, expect, it } from 'vitest';
import { bookingLetters } from '#functions/model/message/booking-payload';
import { demo } from '#test/support/rig/event';
import { openRig } from '#test/support/rig/rig';
import { at } from '#test/functions/acts/booking/session-fixture';

const rig = await openRig();
afterAll(() => rig.close());

it('shows the hosts every letter about a booking', async () => {
  const { body } = await rig.call('letter.list', { as: demo('Briony'), at });
  const { items } = body as { items: { name: string; subject: string; html: string }[] };
  const mine = items.filter(({ name }) => name.startsWith('booking: '));
  const kinds = new Set(mine.map(({ name }) => name.slice('booking: '.length)));
  expect([...kinds]).toEqual([...bookingLetters]);
  for (const { subject, html } of mine) {
    expect(subject).toMatch(/^MHTR service, secondary care: .+, Tuesday 15 December 2026, 4:45pm to 5:45pm$/);
    expect(html).toContain('<html lang="en-GB">');
    expect(`${subject}${html}`).not.toContain('Robin');
  }
});
