import type { Jobs } from './run.ts';
import { fill } from './fill.ts';
import { callOff, forgetBookings, forgetNotes, lapse } from './end-many.ts';
import { askFeedback, remind, tell } from './tell.ts';

/** The function that runs each kind of job. */
export const jobs: Jobs = {
  lapse,
  fill,
  tell,
  'call-off': callOff,
  remind,
  'ask-feedback': askFeedback,
  'forget-notes': forgetNotes,
  'forget-bookings': forgetBookings,
};
