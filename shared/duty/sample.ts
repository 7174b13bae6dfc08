import type { Rota } from './rota.ts';

/** An invented liaison practitioner. */
export const sampleHub = {
  personId: '2c8d4c74-6e3a-4b2d-9f5c-8d3b0e4a9f03',
  name: 'Robin Example',
  role: 'Liaison practitioner',
};
const officeHours = (weekday: number) => ({ weekday, from: '09:00', to: '17:00' });

/** The outcome of the task for the uncovered Friday of `sampleRota`. */
export const sampleCover = 'Dr Example covers from 9am to 5pm.';

/** A rota with invented people: the hub works Monday to Thursday, and nobody covers the Friday. */
export const sampleRota: Rota = {
  phone: '020 7946 0123',
  people: [sampleHub],
  hub: { personId: sampleHub.personId, pattern: [1, 2, 3, 4].map(officeHours) },
  absences: [{ from: '2027-08-02', to: '2027-08-13' }],
  cover: [],
  opens: [1, 2, 3, 4, 5].map(officeHours),
};
