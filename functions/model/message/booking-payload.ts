export const bookingLetters = [
  'confirm',
  'booked',
  'waiting',
  'approval',
  'offer',
  'changed',
  'moved',
  'reminder',
  'message',
  'cancelled',
  'session-cancelled',
  'declined',
  'lapsed',
  'feedback',
] as const;
export type BookingLetter = (typeof bookingLetters)[number];

/** The payload of a letter about a booking: ids only; session and booking are read when it is sent. */
export type BookingPayload = {
  letter: BookingLetter;
  sessionId: string;
  bookingId: string;
  noticeId: string | null;
  /** For letters that depend on a session's time: the version of its schedule. */
  schedule: number | null;
};
