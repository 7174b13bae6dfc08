import { useEffect, useState } from 'react';
import { detailsOf } from '#shared/referral/asked';
import type { Typed } from '../draft/typed.ts';

/** What has to be said of an imminent risk before the form may be reached. */
const acting = detailsOf('selfHarm', 'imminent');

/** How she left the stop page, and the field she goes on to. */
type Left = { how: 'not' | 'back' | 'acted'; to?: string };

export type Stopped = { open: boolean; acted: () => void; back: () => void };

/**
 * Whether the stop page of an imminent risk stands before the form (B13): from the choice, or from coming back
 * to one, until she says that she has acted. Who goes back without acting meets it at the next choice.
 */
export function useStop(typed: Typed): Stopped {
  const [left, setLeft] = useState<Left>({ how: 'not' });
  const imminent = typed.selfHarm === 'imminent';
  if (left.how !== 'acted' && imminent && acting.every((field) => typed[field].length > 0))
    setLeft({ how: 'acted' });
  if (left.how === 'back' && !imminent) setLeft({ how: 'not' });
  useEffect(() => {
    if (left.to) document.getElementById(left.to)?.focus();
  }, [left]);
  return {
    open: imminent && left.how === 'not',
    acted: () => setLeft({ how: 'acted', to: 'imminentDone' }),
    back: () => setLeft({ how: 'back', to: 'selfHarm-imminent' }),
  };
}
