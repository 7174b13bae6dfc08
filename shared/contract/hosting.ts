import * as z from 'zod';
import { line, long } from '#shared/outreach/fields';
import { sessionDetails } from '#shared/outreach/session-details';
import {
  attendance,
  feedbackView,
  figuresView,
  hostedBooking,
  hostedSession,
  openedBooking,
} from '#shared/outreach/views';
import { clockField, dayField } from '#shared/time/fields';
import { idSchema, version } from './id.ts';
import { row } from './row.ts';
import { staff } from './who.ts';

const versionBody = z.strictObject({ version });
const opened = z.object({ session: hostedSession, bookings: z.array(openedBooking) });
const aboutSessions = { none: 'sessions and counts; nobody’s data' };

/** Staff who run awareness sessions. */
export const hosting = {
  list: row({
    zone: 'hosting',
    method: 'GET',
    path: '/api/hosting/sessions',
    who: staff,
    summary: 'Lists all sessions, drafts and past ones too, the latest first',
    audit: aboutSessions,
    reply: z.object({ items: z.array(hostedSession) }),
  }),
  create: row({
    zone: 'hosting',
    method: 'POST',
    path: '/api/hosting/sessions',
    who: staff,
    summary: 'Makes a session as a draft; a repeat with the same id gets the same session',
    audit: 'session.created',
    body: z.strictObject({ id: idSchema, details: sessionDetails }),
    reply: hostedSession,
  }),
  open: row({
    zone: 'hosting',
    method: 'POST',
    path: '/api/hosting/sessions/{id}/open',
    who: staff,
    summary: 'Opens a session: who comes, who waits, what they need, and whose email bounced',
    audit: 'session.opened',
    reply: opened,
  }),
  edit: row({
    zone: 'hosting',
    method: 'PUT',
    path: '/api/hosting/sessions/{id}',
    who: staff,
    summary: 'Changes a session; email that says what changed waits to go to those who are booked',
    audit: 'session.edited',
    body: z.strictObject({ version, details: sessionDetails }),
    reply: hostedSession,
  }),
  publish: row({
    zone: 'hosting',
    method: 'POST',
    path: '/api/hosting/sessions/{id}/publish',
    who: staff,
    summary: 'Opens a session for sign-up',
    audit: 'session.published',
    body: versionBody,
    reply: hostedSession,
  }),
  close: row({
    zone: 'hosting',
    method: 'POST',
    path: '/api/hosting/sessions/{id}/close',
    who: staff,
    summary: 'Closes a session for sign-up; bookings are kept',
    audit: 'session.closed',
    body: versionBody,
    reply: hostedSession,
  }),
  cancel: row({
    zone: 'hosting',
    method: 'POST',
    path: '/api/hosting/sessions/{id}/cancel',
    who: staff,
    summary:
      'Cancels a session; email waits to go to everybody who confirmed, and withdraws calendar entries',
    audit: 'session.cancelled',
    body: versionBody,
    reply: hostedSession,
  }),
  copy: row({
    zone: 'hosting',
    method: 'POST',
    path: '/api/hosting/sessions/{id}/copy',
    who: staff,
    summary: 'Makes a draft of another day from a session, without its people',
    audit: 'session.created',
    body: z.strictObject({
      id: idSchema,
      day: dayField('27 3 2027'),
      clock: clockField('16:45'),
    }),
    reply: hostedSession,
  }),
  approve: row({
    zone: 'hosting',
    method: 'POST',
    path: '/api/hosting/sessions/{id}/bookings/{bookingId}/approve',
    who: staff,
    summary: 'Approves or declines a booking from an address that is not on the list of work domains',
    audit: 'booking.approved',
    body: z.strictObject({ version, decision: z.enum(['approve', 'decline']) }),
    reply: hostedBooking,
  }),
  attendance: row({
    zone: 'hosting',
    method: 'POST',
    path: '/api/hosting/sessions/{id}/bookings/{bookingId}/attendance',
    who: staff,
    summary: 'Records whether a person came',
    audit: 'booking.attendance-marked',
    body: z.strictObject({ version, attendance }),
    reply: hostedBooking,
  }),
  note: row({
    zone: 'hosting',
    method: 'POST',
    path: '/api/hosting/sessions/{id}/bookings/{bookingId}/note',
    who: staff,
    summary:
      'Notes on a booking what reached the mailbox, such as a declined calendar entry; empty clears it',
    audit: 'booking.noted',
    body: z.strictObject({ version, note: line(200) }),
    reply: hostedBooking,
  }),
  message: row({
    zone: 'hosting',
    method: 'POST',
    path: '/api/hosting/sessions/{id}/message',
    who: staff,
    summary: 'Sends a message to everybody who is booked',
    audit: 'session.messaged',
    body: z.strictObject({ id: idSchema, text: long(1000, 'Enter a message') }),
    reply: z.object({ queued: z.literal(true) }),
  }),
  exportCsv: row({
    zone: 'hosting',
    method: 'POST',
    path: '/api/hosting/sessions/{id}/export',
    who: staff,
    summary: 'Gives who comes as CSV, safe to open in a spreadsheet; no confidence answers',
    audit: 'session.exported',
    reply: z.object({ fileName: z.string(), csv: z.string() }),
  }),
  feedback: row({
    zone: 'hosting',
    method: 'GET',
    path: '/api/hosting/sessions/{id}/feedback',
    who: staff,
    summary: 'Shows the feedback on a session, without names',
    audit: 'session.feedback-read',
    reply: z.object({ items: z.array(feedbackView) }),
  }),
  figures: row({
    zone: 'hosting',
    method: 'GET',
    path: '/api/hosting/figures',
    who: staff,
    summary: 'What the sessions achieved: counts by role, and change in confidence from eight pairs up',
    audit: { none: 'counts without persons, courts, orders or referrals' },
    reply: figuresView,
  }),
};
