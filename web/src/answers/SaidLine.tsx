import { type Said, saidWords } from '#shared/referral/said';
import { useNow } from '../ui/use-now.ts';

/** Who said it and when, or since when nobody has checked it (H16). */
export function SaidLine({ said }: { said: Said | null | undefined }) {
  const { at } = useNow();
  if (!said) return null;
  return <p className={said.stale ? 'app-red' : 'nhsuk-hint'}>{saidWords(said, at)}</p>;
}
