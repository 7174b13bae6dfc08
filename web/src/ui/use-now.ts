import { useEffect, useState } from 'react';
import { londonDay } from '#shared/time/london';

const every = 30_000;
const now = () => new Date().toISOString();

/** The instant (UTC ISO) and the London day, accurate to half a minute. */
export function useNow(): { at: string; today: string } {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), every);
    return () => clearInterval(timer);
  }, []);
  return { at, today: londonDay(at) };
}
