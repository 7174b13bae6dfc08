import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { queryClient } from './api/load.ts';
import { AppRoutes } from './routes.tsx';
import { watchIdle } from './sign-in/idle.ts';
import { session } from './sign-in/session.ts';
import { Fallen } from './ui/Fallen.tsx';
import './ui/app.scss';

function loadWhatFailed(): void {
  // What is on a page was already recorded as seen: after an unlock only what could not be loaded is asked for again.
  void queryClient.refetchQueries({
    predicate: ({ state }) => (state.data as { kind?: string } | undefined)?.kind === 'refused',
  });
}

/** Draws the app and sets the lock going. */
export function start(): void {
  watchIdle(() => session.lock('idle'));
  session.watch(() => {
    if (session.phase() === 'signed-in') loadWhatFailed();
  });
  const place = document.getElementById('app');
  if (!place) throw new Error('The page has no place for the app');
  createRoot(place).render(
    <Fallen>
      <QueryClientProvider client={queryClient}>
        <BrowserRouter>
          <AppRoutes />
        </BrowserRouter>
      </QueryClientProvider>
    </Fallen>,
  );
}
