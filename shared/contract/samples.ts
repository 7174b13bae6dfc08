import { sampleRota } from '#shared/duty/sample';
import { sampleSession, sampleSignUp } from '#shared/outreach/sample';
import { sampleAnswers } from '#shared/referral/sample';

export type Sample = { params?: Record<string, string>; body?: unknown };

const caseId = '6f0c2c0e-6f5e-4c7e-9a43-0f6e7d1b2a10';
const enquiryId = '0d9f5b7e-3a51-4f0e-8b0b-5f4f1d0c9e21';
const taskId = 'c1a7e0de-2b64-4b8a-9a7f-3f2c6d5e4b32';
const messageId = '8d3f1c52-90ab-4f43-b1de-6a2f7c9e0d54';
const addressId = 'a4e2b6d8-13c7-4b59-8f60-2d9c7e5a1b36';
const link = { caseId, enquiryId, key: 'k1-3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' };

const sessionId = '7a1d3c5e-9b2f-4a6d-8c0e-1f3a5b7c9d61';
const bookingId = '2b4d6f80-1a3c-4e5f-9a7b-8c9d0e1f2a34';
const bookingLink = `see.${sessionId}.${bookingId}.1tq2w8.k1-3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA`;

/**
 * One good input for each operation. Feeds the API's description, the tests and the examples of the README.
 * @param coming the day of what is still to come: a hearing, a session
 */
export function samplesFor(today: string, coming = today): Record<string, Sample> {
  return {
    'duty.now': {},
    'person.me': {},
    'person.enrol': {
      body: {
        name: 'Rowan Example',
        jobTitle: 'Court probation officer',
        organisation: 'Example Probation',
        court: 'thames-magistrates',
        phone: '020 7946 0188',
      },
    },
    'referral.list': {},
    'referral.read': { params: { id: caseId } },
    'referral.save': { params: { id: caseId }, body: { version: 0, answers: { familyName: 'Testperson' } } },
    'referral.submit': {
      body: { id: caseId, version: 0, declared: true, answers: sampleAnswers(today, coming) },
    },
    'cases.list': {},
    'cases.open': { params: { id: caseId } },
    'cases.matches': { params: { id: caseId } },
    'cases.decideMatch': {
      params: { id: caseId, otherId: enquiryId },
      body: { version: 0, decision: 'another-woman' },
    },
    'task.complete': {
      params: { id: caseId, taskId },
      body: { outcome: 'Phoned; the duty worker will ring back by 3pm.' },
    },
    'ask.preview': { params: { id: caseId }, body: { holdBack: [] } },
    'ask.team': {
      params: { id: caseId },
      body: { id: enquiryId, version: 2, teamId: 'elft-hackney', holdBack: [] },
    },
    'referrer.verify': { params: { id: caseId }, body: { how: 'published-switchboard' } },
    'referrer.admit': { params: { id: caseId, taskId } },
    'enquiry.list': {},
    'enquiry.open': { params: { caseId, id: enquiryId } },
    'enquiry.answer': {
      params: { caseId, id: enquiryId },
      body: { version: 2, answer: 'can-look', line: '' },
    },
    'enquiry.join': { body: { ...link, profile: { name: 'Sam Example', jobTitle: 'Duty worker' } } },
    'enquiry.admit': { params: { caseId, id: enquiryId, taskId } },
    'enquiry.wrongInbox': { body: link },
    'enquiry.phoneMe': { body: { ...link, phone: '020 7946 0177' } },
    'rota.read': {},
    'rota.set': { body: { version: 1, rota: sampleRota } },
    'rota.cover': { body: { until: null } },
    'tasks.list': {},
    'tasks.complete': { params: { id: taskId }, body: { outcome: 'Dr Example covers from 9am to 5pm.' } },
    'undelivered.list': {},
    'undelivered.retry': { params: { id: messageId }, body: { version: 3 } },
    'undelivered.otherAddress': { params: { id: messageId }, body: { version: 3, address: 'second' } },
    'undelivered.phone': { params: { id: messageId }, body: { version: 3 } },
    'address.marked': {},
    'address.clear': { params: { id: addressId }, body: { version: 1 } },
    'letter.list': {},
    'session.list': {},
    'session.read': { params: { id: sessionId } },
    'booking.form': { params: { id: sessionId } },
    'booking.signUp': { params: { id: sessionId }, body: sampleSignUp(bookingId, '1tq2w8.k1-signature') },
    'booking.confirmPage': { params: { id: sessionId } },
    'booking.confirm': { params: { id: sessionId }, body: { link: bookingLink } },
    'booking.confirmByCode': {
      params: { id: sessionId },
      body: { email: 'robin.example@judiciary.example', code: 'K7T3-Q9DH' },
    },
    'booking.confidence': {
      params: { id: sessionId },
      body: { link: bookingLink, suitable: '2', howTo: '2', breach: '1' },
    },
    'booking.see': { body: { link: bookingLink } },
    'booking.change': {
      body: {
        link: bookingLink,
        version: 2,
        name: 'Robin Example',
        role: 'district-judge',
        accessNeeds: 'A seat near the front',
        ifFull: 'book-me-in',
      },
    },
    'booking.cancelPage': { params: { id: sessionId } },
    'booking.cancel': { body: { link: bookingLink } },
    'booking.cancelByCode': {
      params: { id: sessionId },
      body: { email: 'robin.example@judiciary.example', code: 'M4PX-7RFN' },
    },
    'booking.feedback': {
      body: { link: bookingLink, useful: '5', suitable: '4', howTo: '4', breach: '3', likely: '4', text: '' },
    },
    'booking.erase': { body: { link: bookingLink } },
    'hosting.list': {},
    'hosting.create': { body: { id: sessionId, details: sampleSession(coming) } },
    'hosting.open': { params: { id: sessionId } },
    'hosting.edit': { params: { id: sessionId }, body: { version: 1, details: sampleSession(coming) } },
    'hosting.publish': { params: { id: sessionId }, body: { version: 1 } },
    'hosting.close': { params: { id: sessionId }, body: { version: 2 } },
    'hosting.cancel': { params: { id: sessionId }, body: { version: 2 } },
    'hosting.copy': { params: { id: sessionId }, body: { id: bookingId, day: coming, clock: '13:00' } },
    'hosting.approve': { params: { id: sessionId, bookingId }, body: { version: 2, decision: 'approve' } },
    'hosting.attendance': { params: { id: sessionId, bookingId }, body: { version: 2, attendance: 'came' } },
    'hosting.note': {
      params: { id: sessionId, bookingId },
      body: { version: 2, note: 'A calendar reply says: declined. The booking stands.' },
    },
    'hosting.message': {
      params: { id: sessionId },
      body: { id: bookingId, text: 'Please bring your court pass for the front desk.' },
    },
    'hosting.export': { params: { id: sessionId } },
    'hosting.feedback': { params: { id: sessionId } },
    'hosting.figures': {},
  };
}
