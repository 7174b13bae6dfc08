import { QueryClient, useQuery } from '@tanstack/react-query';
import { type Failure, type Outcome, unreachable } from './outcome.ts';

/** Personal data is asked for when a page opens, kept while it is open, and never asked for again by itself. */
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

/** What a page shows while it waits (`null`), when it failed, or when it has its data; `again` asks once more. */
export type Loaded<Value> = { value: Value | null; failure: Failure | null; again: () => void };

export function useLoad<Value>(key: readonly string[], load: () => Promise<Outcome<Value>>): Loaded<Value> {
  const query = useQuery({ queryKey: key, queryFn: load });
  // What the page before had loaded may be older than what it saved since: it is not this page's data.
  const left = query.isFetching && !query.isFetchedAfterMount;
  const outcome = left ? undefined : query.isError ? unreachable : query.data;
  return {
    value: outcome?.kind === 'ok' ? outcome.value : null,
    failure: outcome && outcome.kind !== 'ok' ? outcome : null,
    again: () => void query.refetch(),
  };
}
