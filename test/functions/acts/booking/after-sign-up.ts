import type { HostedSession } from '#shared/outreach/views';
import type { sceneOf } from './scene.ts';

export const hour = 60;
export const dayOf = 24 * hour;

export function afterSignUp(scene: ReturnType<typeof sceneOf>) {
  const subjects = async (email: string) => (await scene.mails(email)).map(({ subject }) => subject);
  async function edit({ id }: Pick<HostedSession, 'id'>, change: object, when: string) {
    const { session: now } = await scene.open(id);
    const { title, aim, audience, format, venue, access, joiningLink, speakers, cpd } = now;
    const { day, clock, minutes, capacity } = now;
    const same = { title, aim, audience, format, venue, access, joiningLink, day, clock, minutes, capacity };
    const body = { version: now.version, details: { ...same, speakers, cpd, ...change } };
    return scene.hosted('edit', { id }, body, when);
  }

  return { subjects, edit };
}
