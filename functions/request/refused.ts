import type { Refusal } from '#functions/platform/store/decision';

/** Ends the request with a problem that the caller may see. */
export class Refused extends Error {
  override name = 'Refused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
