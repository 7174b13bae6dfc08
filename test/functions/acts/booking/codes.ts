import { after, at, type sessionFixture } from './session-fixture.ts';
import { sessionPk } from '#functions/model/session/keys';
import type { Rig } from '#test/support/rig/rig';
import type { HostedSession } from '#shared/outreach/views';

export const cancelled = { status: 200, body: { cancelled: true } };

export function codes(rig: Rig, fixture: ReturnType<typeof sessionFixture>, session: HostedSession) {
  const byCode = (row: 'confirm' | 'cancel', email: string, code: string, from = fixture.newSource()) =>
    rig.call(`booking.${row}ByCode`, {
      as: null,
      params: { id: session.id },
      body: { email, code },
      at: after(at, 60),
      from,
    });
  const told = async (email: string, words: string) =>
    (await fixture.mails(email)).filter(({ subject }) => subject.includes(words)).length;
  /** Everything kept of a session, and how much mail there is. */
  const kept = async () => ({
    items: (await rig.tableItems('Outreach')).filter(({ pk }) => pk === sessionPk(session.id)),
    mails: (await rig.tableItems('Outbox')).length,
  });

  return { byCode, told, kept };
}
