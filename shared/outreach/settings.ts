/** Settings of the sessions, each with the day from which it holds and where it comes from. */
export const sessionSettings = {
  /** Access and dietary notes are deleted so many days after a session. */
  notesDays: { value: 7, from: '2026-11-23', source: 'docs/requirements.md H31' },
  /** Bookings are deleted so many months after a session. */
  bookingMonths: { value: 12, from: '2026-11-23', source: 'docs/requirements.md H31' },
  /** So many places or fewer are said to be few. */
  fewPlaces: { value: 5, from: '2026-11-25', source: 'set by the service' },
  reminderDays: { value: [7, 1], from: '2026-11-23', source: 'set by the service' },
} as const;

/**
 * Sign-ups and wrong codes from one source and mails to one address, in an hour; tries of one code, until its mail is
 * asked for again.
 */
export const abuseLimits = {
  signUpsPerSource: 60,
  wrongCodesPerSource: 30,
  mailsPerAddress: 5,
  triesPerCode: 5,
  /** A person needs at least so long for four fields; a form older than a day is opened anew. */
  fastestSeconds: 3,
  formHours: 24,
} as const;
