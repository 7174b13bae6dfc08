import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { queryClient } from './api/load.ts';
import { AppRoutes } from './routes.tsx';
import { watchIdle } from './sign-in/idle.ts';
import { session } from './sign-in/session.ts';
import { ErrorBoundary } from './ui/ErrorBoundary.tsx';
import './ui/app.scss';

function loadWhatFailed(): void {
  // Shown data was already recorded as seen, so after an unlock only failed loads are repeated.
  void queryClient.refetchQueries({
    predicate: ({ state }) => (state.data as { kind?: string } | undefined)?.kind === 'refused',
  });
}

/** Renders the app and starts the idle lock. */
export function start(): void {
  watchIdle(() => session.lock('idle'));
  session.watch(() => {
    if (session.phase() === 'signed-in') loadWhatFailed();
  });
  const place = document.getElementById('app');
  if (!place) throw new Error('The page has no place for the app');
  createRoot(place).render(
    <ErrorBoundary>
      <QueryClientProvider client={queryClient}>
        <BrowserRouter>
          <AppRoutes />
        </BrowserRouter>
      </QueryClientProvider>
    </ErrorBoundary>,
  );
}
