import { sampleCall, sampleTeam } from '#shared/case/sample';
import { sampleCover, sampleRota } from '#shared/duty/sample';
import {
  sampleChange,
  sampleConfidence,
  sampleFeedback,
  sampleNote,
  sampleSession,
  sampleSignUp,
} from '#shared/outreach/sample';
import { sampleReferrer, sampleTeamMember } from '#shared/people/sample';
import { sampleAnswers } from '#shared/referral/sample';
import {
  sampleBookingLink as bookingLink,
  sampleEnquiryLink as link,
  sampleIds,
  sampleStarted,
} from './sample-ids.ts';

export type Sample = { params?: Record<string, string>; body?: unknown };

const { case: caseId, enquiry: enquiryId, message: messageId } = sampleIds;
const { session: sessionId, booking: bookingId, unlistedBooking } = sampleIds;

/**
 * One good input for each operation. Feeds the API's description, the tests and the examples of the README.
 * @param coming the day of what is still to come: a hearing, a session
 */
export function samplesFor(today: string, coming = today): Record<string, Sample> {
  return {
    'duty.now': {},
    'person.me': {},
    'person.enrol': { body: sampleReferrer },
    'referral.list': {},
    'referral.read': { params: { id: caseId } },
    'referral.save': { params: { id: caseId }, body: { version: 0, answers: { familyName: 'Testperson' } } },
    'referral.submit': {
      body: { id: caseId, version: 0, declared: true, answers: sampleAnswers(today, coming) },
    },
    'case.list': {},
    'case.open': { params: { id: caseId } },
    'case.matches': { params: { id: caseId } },
    'case.decideMatch': {
      params: { id: caseId, otherId: sampleIds.otherCase },
      body: { version: 0, decision: 'another-woman' },
    },
    'task.complete': {
      params: { id: caseId, taskId: sampleIds.phoneTask },
      body: { outcome: sampleCall.outcome },
    },
    'enquiry.preview': { params: { id: caseId }, body: { holdBack: [] } },
    'enquiry.ask': {
      params: { id: caseId },
      body: { id: enquiryId, version: 2, teamId: sampleTeam.id, holdBack: [] },
    },
    'person.verify': { params: { id: sampleIds.referrer }, body: { how: 'published-switchboard' } },
    'person.admit': { params: { id: caseId, taskId: sampleIds.admitTask } },
    'enquiry.list': {},
    'enquiry.open': { params: { caseId, id: enquiryId } },
    'enquiry.answer': {
      params: { caseId, id: enquiryId },
      body: { version: 2, answer: 'can-look', line: '' },
    },
    'enquiry.join': { body: { ...link, profile: sampleTeamMember } },
    'enquiry.admit': { params: { caseId, id: enquiryId, taskId: sampleIds.admitTask } },
    'enquiry.wrongInbox': { body: link },
    'enquiry.phoneMe': { body: { ...link, phone: sampleCall.phone } },
    'rota.read': {},
    'rota.set': { body: { version: 1, rota: sampleRota } },
    'rota.cover': { body: { until: null } },
    'task.list': {},
    'task.completeServiceTask': {
      params: { id: sampleIds.gapTask },
      body: { outcome: sampleCover },
    },
    'undelivered.list': {},
    'undelivered.retry': { params: { id: messageId }, body: { version: 3 } },
    'undelivered.otherAddress': { params: { id: messageId }, body: { version: 3, address: 'second' } },
    'undelivered.phone': { params: { id: messageId }, body: { version: 3 } },
    'address.list': {},
    'address.clear': { params: { id: sampleIds.address }, body: { version: 1 } },
    'letter.list': {},
    'session.list': {},
    'session.read': { params: { id: sessionId } },
    'booking.form': { params: { id: sessionId } },
    'booking.signUp': { params: { id: sessionId }, body: sampleSignUp(bookingId, sampleStarted) },
    'booking.confirmPage': { params: { id: sessionId } },
    'booking.confirm': { params: { id: sessionId }, body: { link: bookingLink('confirm') } },
    'booking.confirmByCode': {
      params: { id: sessionId },
      body: { email: 'robin.example@judiciary.example', code: 'K7T3-Q9DH' },
    },
    'booking.confidence': {
      params: { id: sessionId },
      body: { link: bookingLink('confidence'), ...sampleConfidence },
    },
    'booking.see': { body: { link: bookingLink('see') } },
    'booking.change': {
      body: {
        link: bookingLink('change'),
        version: 2,
        ...sampleChange,
      },
    },
    'booking.cancelPage': { params: { id: sessionId } },
    'booking.cancel': { body: { link: bookingLink('cancel') } },
    'booking.cancelByCode': {
      params: { id: sessionId },
      body: { email: 'robin.example@judiciary.example', code: 'M4PX-7RFN' },
    },
    'booking.feedback': {
      body: { link: bookingLink('feedback'), ...sampleFeedback },
    },
    'booking.erase': { body: { link: bookingLink('erase') } },
    'hosting.list': {},
    'hosting.create': { body: { id: sessionId, details: sampleSession(coming) } },
    'hosting.open': { params: { id: sessionId } },
    'hosting.edit': { params: { id: sessionId }, body: { version: 1, details: sampleSession(coming) } },
    'hosting.publish': { params: { id: sessionId }, body: { version: 1 } },
    'hosting.close': { params: { id: sessionId }, body: { version: 2 } },
    'hosting.cancel': { params: { id: sessionId }, body: { version: 2 } },
    'hosting.copy': {
      params: { id: sessionId },
      body: { id: sampleIds.copiedSession, day: coming, clock: '13:00' },
    },
    'hosting.approve': {
      params: { id: sessionId, bookingId: unlistedBooking },
      body: { version: 2, decision: 'approve' },
    },
    'hosting.attendance': { params: { id: sessionId, bookingId }, body: { version: 2, attendance: 'came' } },
    'hosting.note': {
      params: { id: sessionId, bookingId },
      body: { version: 2, note: sampleNote },
    },
    'hosting.message': {
      params: { id: sessionId },
      body: { id: sampleIds.notice, text: 'Please bring your court pass for the front desk.' },
    },
    'hosting.exportCsv': { params: { id: sessionId } },
    'hosting.feedback': { params: { id: sessionId } },
    'hosting.figures': {},
  };
}
