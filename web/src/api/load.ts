import { QueryClient, useQuery } from '@tanstack/react-query';
import { type Failure, type Outcome, unreachable } from './outcome.ts';

/** Personal data is loaded when a page opens, kept while it is open, and never reloaded automatically. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      refetchOnMount: 'always',
      gcTime: 0,
      networkMode: 'always',
    },
  },
});

/** The state of loading: `null` while waiting, then the failure or the data; `again` loads anew. */
export type Loaded<Value> = { value: Value | null; failure: Failure | null; again: () => void };

export function useLoad<Value>(key: readonly string[], load: () => Promise<Outcome<Value>>): Loaded<Value> {
  const query = useQuery({ queryKey: key, queryFn: load });
  // Data of the previous page may be older than what it saved since, so it is not reused.
  const left = query.isFetching && !query.isFetchedAfterMount;
  const outcome = left ? undefined : query.isError ? unreachable : query.data;
  return {
    value: outcome?.kind === 'ok' ? outcome.value : null,
    failure: outcome && outcome.kind !== 'ok' ? outcome : null,
    again: () => void query.refetch(),
  };
}
