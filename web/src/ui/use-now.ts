import { useEffect, useState } from 'react';
import { londonDay } from '#shared/time/london';
import { now, onMoved } from '../api/clock.ts';

const every = 30_000;

/** The instant (UTC ISO) and the London day by the service's clock, accurate to half a minute. */
export function useNow(): { at: string; today: string } {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const look = () => setAt(now());
    const timer = setInterval(look, every);
    const unwatch = onMoved(look);
    return () => {
      clearInterval(timer);
      unwatch();
    };
  }, []);
  return { at, today: londonDay(at) };
}
