import type { HostedSession } from '#shared/outreach/views';
import type { sessionFixture } from './session-fixture.ts';

export const hour = 60;
export const dayOf = 24 * hour;

export function afterSignUp(fixture: ReturnType<typeof sessionFixture>) {
  const subjects = async (email: string) => (await fixture.mails(email)).map(({ subject }) => subject);
  async function edit({ id }: Pick<HostedSession, 'id'>, change: object, when: string) {
    const { session: now } = await fixture.open(id);
    const { title, aim, audience, format, venue, access, joiningLink, speakers, cpd } = now;
    const { day, clock, minutes, capacity } = now;
    const same = { title, aim, audience, format, venue, access, joiningLink, day, clock, minutes, capacity };
    const body = { version: now.version, details: { ...same, speakers, cpd, ...change } };
    return fixture.hosted('edit', { id }, body, when);
  }

  return { subjects, edit };
}
