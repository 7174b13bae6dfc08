/**
 * What a task says of the telephone numbers left at an enquiry's link. Whoever has the email can leave one, so the
 * team's own number comes first.
 */
export const leftNumbersWords = (
  team: string,
  numbers: readonly string[],
  teamPhone: string | null,
): string =>
  [
    `Somebody at the address of ${team} asks to be phoned on ${numbers.join(' or ')} (not verified: whoever has the email can leave a number).`,
    teamPhone
      ? `First call the team’s own number in the Directory, ${teamPhone}, and check that they work there.`
      : 'The Directory has no number of this team: find its own number first, and check that they work there.',
  ].join(' ');
