import type { Errands } from './run.ts';
import { fill } from './fill.ts';
import { callOff, forgetBookings, forgetNotes, lapse } from './leave-many.ts';
import { askFeedback, remind, tell } from './tell.ts';

/** What is done for each kind of errand. */
export const errands: Errands = {
  lapse,
  fill,
  tell,
  'call-off': callOff,
  remind,
  'ask-feedback': askFeedback,
  'forget-notes': forgetNotes,
  'forget-bookings': forgetBookings,
};
