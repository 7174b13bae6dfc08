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

/** What a letter about a booking is about; session and booking are read when it is sent. */
export type BookingMatter = {
  letter: BookingLetter;
  sessionId: string;
  bookingId: string;
  noticeId: string | null;
  /** For what is due with a session's time: the schedule it was asked for. */
  schedule: number | null;
};
