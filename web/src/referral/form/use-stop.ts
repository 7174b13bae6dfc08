import { useEffect, useState } from 'react';
import { detailsOf } from '#shared/referral/asked';
import { fieldOnPage, goToField } from '../../ui/field-on-page.ts';
import type { Typed } from '../draft/typed.ts';

/** The fields about an imminent risk that must be filled before the form opens. */
const acting = detailsOf('selfHarm', 'imminent');

/** How the referrer left the stop page, and the field to go to. */
type Left = { how: 'not' | 'back' | 'acted'; to?: string };

export type Stopped = { open: boolean; acted: () => void; back: (to?: string) => void };

/**
 * Whether the stop page for an imminent risk is shown (B13): after the choice, and on returning to such a draft,
 * until the referrer says that they have acted. Going back without that shows it again at the next choice.
 */
export function useStop(typed: Typed): Stopped {
  const [left, setLeft] = useState<Left>({ how: 'not' });
  const imminent = typed.selfHarm === 'imminent';
  if (left.how !== 'acted' && imminent && acting.every((field) => typed[field].length > 0))
    setLeft({ how: 'acted' });
  if (left.how === 'back' && !imminent) setLeft({ how: 'not' });
  useEffect(() => {
    const field = left.to && fieldOnPage(left.to, document.body);
    if (field) goToField(field);
  }, [left]);
  return {
    open: imminent && left.how === 'not',
    acted: () => setLeft({ how: 'acted', to: 'imminentDone' }),
    back: (to = 'selfHarm-imminent') => setLeft({ how: 'back', to }),
  };
}
