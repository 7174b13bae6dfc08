/** What keeps every team of a case from being asked, and what to do about it. */
export const beforeAskingWords = {
  'not-agreed': {
    say: 'She has not agreed to share with a secondary-care team.',
    instead:
      'Phone the referrer: no team can be asked unless she agrees. If she agrees later, the referrer sends a new referral.',
  },
  'not-verified': {
    say: 'Verify the referrer first: nothing is shown to a team before that.',
    instead: 'Call their organisation or their court.',
  },
} as const;
export type NotYet = keyof typeof beforeAskingWords;

/** Why no team can be asked now, or null: one answer for the act and for its button (B2, B7). */
export function whyNotYet({ agreed, verified }: { agreed: boolean; verified: boolean }): NotYet | null {
  if (!agreed) return 'not-agreed';
  return verified ? null : 'not-verified';
}
