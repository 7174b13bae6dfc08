/** Settings of the sessions, each with its first day and its source. */
export const sessionSettings = {
  /** Access and dietary notes are deleted so many days after a session. */
  notesDays: { value: 7, from: '2026-11-23', source: 'docs/requirements.md H31' },
  /** Bookings are deleted so many months after a session. */
  bookingMonths: { value: 12, from: '2026-11-23', source: 'docs/requirements.md H31' },
  /** From this number of places down, a session says that few are left. */
  fewPlaces: { value: 5, from: '2026-11-25', source: 'set by the service' },
  reminderDays: { value: [7, 1], from: '2026-11-23', source: 'set by the service' },
} as const;

/**
 * Limits per hour of sign-ups (the first of them hold a place unconfirmed) and wrong codes from one source, of mails to one address, and of looks at and changes of
 * one booking; and tries of one code for each mail.
 */
export const abuseLimits = {
  signUpsPerSource: 60,
  heldPerSource: 12,
  wrongCodesPerSource: 30,
  mailsPerAddress: 5,
  usesPerBooking: 40,
  triesPerCode: 5,
  /** The least time a person needs for four fields; after a day a form must be opened anew. */
  fastestSeconds: 3,
  formHours: 24,
} as const;
