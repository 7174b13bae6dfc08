import type { Confidence } from './confidence.ts';
import type { SessionDetails } from './session-details.ts';
import type { Feedback } from './sign-up.ts';

/** An awareness session on the given London day; venue and speakers are invented. */
export function sampleSession(day: string): SessionDetails {
  return {
    title: 'Mental health treatment requirements in an hour',
    aim: 'For whom a requirement is suitable, how to ask for one, and what happens when somebody does not keep to it.',
    audience: ['sentencers'],
    format: 'hybrid',
    venue: 'Example Court House, training room 2',
    access: 'Step-free entrance; hearing loop.',
    joiningLink: 'https://meetings.example/join/an-hour',
    day,
    clock: '16:45',
    minutes: 60,
    capacity: 20,
    speakers: 'Dr Briony Pumpernickel, consultant psychologist',
    cpd: 'One hour for your own record',
  };
}

/** Four fields are enough to sign up; `started` comes from `booking.form`. */
export function sampleSignUp(id: string, started: string) {
  return {
    id,
    name: 'Robin Example',
    role: 'district-judge' as const,
    email: 'robin.example@judiciary.example',
    started,
  };
}

/** The same person's answers after changing the booking. */
export const sampleChange = {
  name: 'Robin Example',
  role: 'district-judge' as const,
  accessNeeds: 'A seat near the front',
  ifFull: 'book-me-in' as const,
};

/** A host's note on the booking. */
export const sampleNote = 'A calendar reply says: declined. The booking stands.';

/** The three questions of confidence, as answered after confirming. */
export const sampleConfidence: Confidence = { suitable: '2', howTo: '2', breach: '1' };

export const sampleFeedback: Feedback = {
  useful: '5',
  suitable: '4',
  howTo: '4',
  breach: '3',
  likely: '4',
  text: 'The two worked cases helped most.',
};
