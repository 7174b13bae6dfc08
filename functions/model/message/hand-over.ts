import type { Failure as GivenUp } from '#shared/delivery/reasons';
import type { MarkKey } from '#functions/model/address/keys';

/** What came of handing a mail over. `unknown` is never counted as sent, nor as not sent; `not-wanted` was not tried. */
export type HandOver =
  | { outcome: 'accepted'; mailId: string }
  | { outcome: 'not-sent' }
  | { outcome: 'refused'; why?: GivenUp; mark?: MarkKey }
  /** It could not be made ready, so it never left. */
  | { outcome: 'broken' }
  | { outcome: 'not-wanted' }
  | { outcome: 'unknown' };
