import type { Failure as GivenUp } from '#shared/delivery/reasons';
import type { SuppressionKey } from '#functions/model/address/keys';

/** The outcome of handing a mail over. `unknown` counts neither as sent nor as not sent; `not-wanted` was not tried. */
export type HandOver =
  | { outcome: 'accepted'; mailId: string }
  | { outcome: 'not-sent' }
  | { outcome: 'refused'; why?: GivenUp; suppression?: SuppressionKey }
  /** It could not be composed, so it was not sent. */
  | { outcome: 'broken' }
  | { outcome: 'not-wanted' }
  | { outcome: 'unknown' };
