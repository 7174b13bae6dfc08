/** `pre-sign-up` and `referral.submit` as construct ids: `PreSignUp`, `ReferralSubmit`. */
export function constructId(name: string): string {
  return name
    .split(/[-.]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
