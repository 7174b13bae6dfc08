import { type Attribution, attributionWords } from '#shared/referral/attribution';
import { useNow } from '../ui/use-now.ts';

/** Who gave the answer and when, or since when it has not been checked (H16). */
export function AttributionLine({ attributions }: { attributions: Attribution | null | undefined }) {
  const { at } = useNow();
  if (!attributions) return null;
  return (
    <p className={attributions.stale ? 'app-red' : 'nhsuk-hint'}>{attributionWords(attributions, at)}</p>
  );
}
