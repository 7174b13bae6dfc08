import { useQuery } from '@tanstack/react-query';
import type { Me } from '#shared/people/person';
import { api } from './api.ts';
import { type Loaded, queryClient, useLoad } from '../api/load.ts';
import type { Outcome } from '../api/outcome.ts';

const key = ['me'];
type WhoAmI = { enrolled: boolean; email: string; me: Me | null };

queryClient.setQueryDefaults(key, { staleTime: Infinity, gcTime: Infinity, refetchOnMount: false });

/** Loads once who is signed in, enrolled or not. */
export function useWhoAmI(): Loaded<WhoAmI> {
  return useLoad(key, () => api.person.me());
}

/** The enrolled person of this page, if known; loads nothing itself. */
export function useMe(): Me | null {
  const { data } = useQuery<Outcome<WhoAmI>>({ queryKey: key, enabled: false });
  return data?.kind === 'ok' ? data.value.me : null;
}

/** Sets the person after an enrolment. */
export function rememberMe(me: Me): void {
  const known: Outcome<WhoAmI> = { kind: 'ok', value: { enrolled: true, email: me.email, me } };
  queryClient.setQueryData(key, known);
}
