import { type SignedUp, after, at, type sessionFixture } from './session-fixture.ts';
import type { Rig } from '#test/support/rig/rig';

export const bodies: Record<string, object> = {
  change: { version: 2, name: 'Robin Example', role: 'magistrate', ifFull: 'book-me-in' },
};

export function usedLinks(rig: Rig, fixture: ReturnType<typeof sessionFixture>) {
  const use = (purpose: string, link: string, when = after(at, 60)) =>
    rig.call(`booking.${purpose}`, { as: null, body: { link, ...bodies[purpose] }, at: when });
  const linkOf = async (person: SignedUp, purpose: string) =>
    (await fixture.newest(person.email)).link(purpose);

  return { use, linkOf };
}
