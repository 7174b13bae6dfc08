import { type BookingState } from './booking-states.ts';
import { type Confidence, confidenceChange, fewestPairs } from './confidence.ts';
import { type AttendeeRole, attendeeRoleNames } from './roles.ts';
import type { Figures } from './views.ts';

export type Counted = {
  role: AttendeeRole;
  state: BookingState;
  /** Its state before the person's data was deleted. */
  was: BookingState | null;
  before: Confidence | null;
  feedback: (Confidence & { useful: string; likely: string }) | null;
};

function mean(numbers: readonly number[]): number | null {
  if (numbers.length < fewestPairs) return null;
  return Math.round((numbers.reduce((sum, one) => sum + one, 0) / numbers.length) * 10) / 10;
}

/**
 * The figures of sessions. They hold roles, but no court, order or referral, so that no figure can link attendance to
 * a court's decisions (H13). Means need eight answers.
 */
export function achieved(sessions: number, bookings: readonly Counted[]): Figures {
  const byRole = attendeeRoleNames.map((role) => {
    const of = (...states: BookingState[]) =>
      bookings.filter((one) => one.role === role && states.includes(one.was ?? one.state)).length;
    const [attended, didNotCome] = [of('attended'), of('did-not-come')];
    return { role, booked: of('booked') + attended + didNotCome, attended, didNotCome };
  });
  const answers = bookings.flatMap(({ feedback }) => (feedback ? [feedback] : []));
  return {
    sessions,
    byRole: byRole.filter(({ booked }) => booked > 0),
    feedback: {
      answers: answers.length,
      useful: mean(answers.map(({ useful }) => Number(useful))),
      likely: mean(answers.map(({ likely }) => Number(likely))),
    },
    confidence: confidenceChange(bookings.map(({ before, feedback }) => ({ before, after: feedback }))),
  };
}
