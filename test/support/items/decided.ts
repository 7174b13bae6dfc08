import type { Refusal } from '#functions/platform/store/decision';

/** What was decided where its table lists the move. */
export function listed<D extends object>(decided: D | { refusal: Refusal }): D {
  if ('refusal' in decided) throw new Error(`Refused: ${(decided as { refusal: Refusal }).refusal.code}`);
  return decided as D;
}
