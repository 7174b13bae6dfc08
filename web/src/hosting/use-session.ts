import type { HostedSession } from '#shared/outreach/views';
import { type Loaded, useLoad } from '../api/load.ts';
import { type Outcome, refusal } from '../api/outcome.ts';
import { api } from './api.ts';

/** A session as it is stored now. */
export async function findSession(id: string): Promise<Outcome<HostedSession>> {
  const listed = await api.hosting.list();
  if (listed.kind !== 'ok') return listed;
  const session = listed.value.items.find((one) => one.id === id);
  return session ? { kind: 'ok', value: session } : refusal(404, null);
}

/** One session without its people, so that no personal data is loaded where it is not needed. */
export function useSession(id: string): Loaded<HostedSession> {
  return useLoad(['hosting-session', id], () => findSession(id));
}
